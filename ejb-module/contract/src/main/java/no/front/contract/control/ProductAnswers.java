package no.front.contract.control;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.front.contract.boundary.FormProblem;
import no.front.contract.boundary.Offers;
import no.front.contract.entity.DraftContent;
import no.front.contract.entity.OrderField;
import no.front.contract.entity.OrderedProduct;
import no.front.contract.entity.OrderingError;
import no.front.contract.entity.Product;
import no.front.contract.entity.ProductKind;

/**
 * CON-3: the second step of the order form: at least one product that stands by itself, one plan of each family, 1 to 100
 * of what can be had several times, and how many messages a month are expected. A product that is no longer offered is
 * left out.
 *
 * <p>Example: a keyword alone is refused with MAIN_PRODUCT_MISSING, SMS service with three keywords is taken.
 *
 * @param quantities by product code, in the order of the offers; only what could be read
 * @param messages SMS parts a month, 0 for unknown
 */
record ProductAnswers(Map<String, Integer> quantities, int messages, boolean lookup, List<FormProblem> problems) {

    private static final String WHOLE = "[0-9]{1,9}";

    static ProductAnswers of(DraftContent content, List<Product> offered) {
        TypedForm form = new TypedForm(content);
        Map<String, Integer> quantities = new LinkedHashMap<>();
        Set<String> families = new HashSet<>();
        boolean main = false;
        boolean lookup = false;
        boolean chosen = false;
        for (Product product : offered) {
            String typed = content.values().getOrDefault(OrderField.PRODUCT + product.code(), "");
            if (typed.isBlank()) {
                continue;
            }
            chosen = true;
            main |= product.kind().isMain();
            lookup |= product.kind() == ProductKind.NUMBER_LOOKUP;
            int quantity = number(typed);
            if (quantity < 1 || quantity > OrderedProduct.MOST) {
                form.problem(OrderField.PRODUCT + product.code(), OrderingError.QUANTITY, OrderedProduct.MOST);
            } else if (!product.planFamily().isEmpty() && !families.add(product.planFamily())) {
                form.problem(OrderField.PRODUCT + product.code(), OrderingError.PLAN_TWICE);
            } else {
                quantities.put(product.code(), quantity);
            }
        }
        if (!main) {
            form.problem(
                    OrderField.PRODUCT, chosen ? OrderingError.MAIN_PRODUCT_MISSING : OrderingError.PRODUCT_MISSING);
        }
        int messages = messages(form);
        return new ProductAnswers(quantities, messages, lookup, form.problems());
    }

    private static int messages(TypedForm form) {
        String typed = form.text(OrderField.MESSAGES);
        int messages = typed.isEmpty() ? 0 : number(typed);
        if (messages < 0 || messages > Offers.MOST_MESSAGES) {
            form.problem(OrderField.MESSAGES, OrderingError.MESSAGES, Offers.MOST_MESSAGES);
            return 0;
        }
        return messages;
    }

    /** Spaces and dots between the digits are forgiven; −1 for what is no number. */
    private static int number(String typed) {
        String digits = typed.replaceAll("[\\p{Z}\\s.]", "");
        return digits.matches(WHOLE) ? Integer.parseInt(digits) : -1;
    }
}
