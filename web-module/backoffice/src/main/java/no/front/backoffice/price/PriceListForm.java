package no.front.backoffice.price;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.PriceKind;
import no.front.contract.entity.PriceList;
import no.front.contract.entity.Product;
import no.front.contract.entity.Tier;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Language;
import no.front.kernel.UnitPrice;
import no.front.web.convert.WholeNumber;

/**
 * A draft as plain fields, filled from the draft or as somebody has typed it. An empty price is no price; lines without one
 * fall out.
 */
public final class PriceListForm {

    /** All products, and other countries, in the choices: an option needs a value. */
    static final String ANY = "*";

    private static final int MOST_LINES = 5_000;
    private static final int SPARE_LINES = 3;

    /** Fees of a product. */
    public record Fees(Product product, String setUp, String monthly) {}

    /** A tier of SMS or look-ups. @param name begins the names of its fields */
    public record Line(String name, String product, String destination, String above, String price) {}

    /** A fee of the house. */
    public record Fee(PriceKind kind, String price) {}

    private final List<Fees> fees = new ArrayList<>();
    private final List<Line> sms = new ArrayList<>();
    private final List<Line> lookups = new ArrayList<>();
    private final List<Fee> others = new ArrayList<>();

    private PriceListForm() {}

    static PriceListForm of(PriceList list, List<Product> products, Language language) {
        PriceListForm form = new PriceListForm();
        Map<PriceItem, List<Tier>> prices = list.prices();
        UnaryOperator<String> none = name -> "";
        products.forEach(product -> form.fees.add(new Fees(
                product,
                shown(prices.get(PriceItem.ofSetUp(product.code())), language),
                shown(prices.get(PriceItem.monthly(product.code())), language))));
        prices.forEach((item, tiers) -> tiers.forEach(tier -> form.addLine(item, tier, language)));
        for (PriceKind kind : PriceKind.values()) {
            if (kind.isFee()) {
                form.others.add(new Fee(kind, shown(prices.get(PriceItem.of(kind)), language)));
            }
        }
        for (int i = 0; i < SPARE_LINES; i++) {
            form.sms.add(line("sms", form.sms.size(), none));
        }
        form.lookups.add(line("lookup", form.lookups.size(), none));
        return form;
    }

    private void addLine(PriceItem item, Tier tier, Language language) {
        if (item.kind().isUsage()) {
            boolean isSms = item.kind() == PriceKind.SMS;
            List<Line> lines = isSms ? sms : lookups;
            lines.add(new Line(
                    (isSms ? "sms" : "lookup") + lines.size(),
                    item.product().isEmpty() ? ANY : item.product(),
                    item.destination().isEmpty() ? ANY : item.destination(),
                    Long.toString(tier.above()),
                    shown(tier.price(), language)));
        }
    }

    private static String shown(List<Tier> tiers, Language language) {
        return tiers == null ? "" : shown(tiers.getFirst().price(), language);
    }

    /** Without groups of digits, as it is read back in either language. */
    private static String shown(UnitPrice price, Language language) {
        String plain = price.toString();
        return language == Language.BOKMAL ? plain.replace('.', ',') : plain;
    }

    /** @param typed the value of a field by its name, "" for none */
    static PriceListForm typed(List<Product> products, UnaryOperator<String> typed) {
        PriceListForm form = new PriceListForm();
        products.forEach(product -> form.fees.add(
                new Fees(product, typed.apply("setUp." + product.code()), typed.apply("monthly." + product.code()))));
        lines("sms", form.sms, typed);
        lines("lookup", form.lookups, typed);
        for (PriceKind kind : PriceKind.values()) {
            if (kind.isFee()) {
                form.others.add(new Fee(kind, typed.apply("fee." + kind)));
            }
        }
        return form;
    }

    private static void lines(String name, List<Line> lines, UnaryOperator<String> typed) {
        for (int i = 0;
                i < MOST_LINES && !typed.apply(name + i + ".destination").isEmpty();
                i++) {
            lines.add(line(name, i, typed));
        }
    }

    private static Line line(String name, int index, UnaryOperator<String> typed) {
        String start = name + index;
        return new Line(
                start,
                orAny(typed.apply(start + ".product")),
                orAny(typed.apply(start + ".destination")),
                typed.apply(start + ".above"),
                typed.apply(start + ".price"));
    }

    /**
     * What is typed, as prices.
     *
     * @throws BusinessRuleViolation PRICE_UNREADABLE with what was typed
     */
    Map<PriceItem, List<Tier>> prices() {
        Map<PriceItem, List<Tier>> prices = new LinkedHashMap<>();
        fees.forEach(fee -> {
            String code = fee.product().code();
            add(prices, PriceItem.ofSetUp(code), "", fee.setUp());
            add(prices, PriceItem.monthly(code), "", fee.monthly());
        });
        sms.forEach(line -> add(prices, item(PriceKind.SMS, line), line.above(), line.price()));
        lookups.forEach(line -> add(prices, item(PriceKind.LOOKUP, line), line.above(), line.price()));
        others.forEach(fee -> add(prices, PriceItem.of(fee.kind()), "", fee.price()));
        prices.values().forEach(tiers -> tiers.sort(Comparator.comparing(Tier::above)));
        return prices;
    }

    private static PriceItem item(PriceKind kind, Line line) {
        return new PriceItem(kind, chosen(line.product()), chosen(line.destination()));
    }

    private static String chosen(String choice) {
        return choice.equals(ANY) ? PriceItem.ANY : choice;
    }

    private static String orAny(String choice) {
        return choice.isEmpty() ? ANY : choice;
    }

    private static void add(Map<PriceItem, List<Tier>> prices, PriceItem item, String above, String price) {
        if (!price.isBlank()) {
            prices.computeIfAbsent(item, key -> new ArrayList<>()).add(new Tier(count(above), price(price)));
        }
    }

    private static long count(String typed) {
        return typed.isBlank()
                ? 0
                : WholeNumber.read(typed).filter(count -> count >= 0).orElseThrow(() -> unreadable(typed));
    }

    private static UnitPrice price(String typed) {
        try {
            return UnitPrice.of(typed);
        } catch (BusinessRuleViolation e) {
            throw unreadable(typed);
        }
    }

    private static BusinessRuleViolation unreadable(String typed) {
        String shown = typed.length() > 30 ? typed.substring(0, 30) + "…" : typed;
        return new BusinessRuleViolation(ContractError.PRICE_UNREADABLE, shown);
    }

    public List<Fees> getFees() {
        return fees;
    }

    public List<Line> getSms() {
        return sms;
    }

    public List<Line> getLookups() {
        return lookups;
    }

    public List<Fee> getOthers() {
        return others;
    }
}
