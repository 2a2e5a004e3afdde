package no.front.contract.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.front.contract.boundary.FormProblem;
import no.front.contract.entity.InvoiceWish;
import no.front.contract.entity.OrderDraft;
import no.front.contract.entity.OrderField;
import no.front.contract.entity.OrderOrganisation.Said;
import no.front.contract.entity.OrderRole;
import no.front.contract.entity.OrderStep;
import no.front.contract.entity.Person;
import no.front.contract.entity.Product;
import no.front.customer.entity.InvoiceDelivery;

/**
 * A draft of a web order, read and judged step by step (CUS-1, CUS-2, CON-5). The same reading tells people what to mend
 * while they write and decides whether an order is made of it.
 */
public final class OrderForm {

    private final OrderDraft draft;
    private final OrganisationAnswers organisation;
    private final ProductAnswers products;
    private final PeopleAnswers people;

    /** @param offered what can be ordered today */
    public OrderForm(OrderDraft draft, List<Product> offered) {
        this.draft = draft;
        this.organisation = OrganisationAnswers.of(draft);
        this.products = ProductAnswers.of(draft.content(), offered);
        this.people = PeopleAnswers.of(draft.content(), products.lookup());
    }

    public List<FormProblem> problems(OrderStep step) {
        return switch (step) {
            case ORGANISATION -> organisation.problems();
            case PRODUCTS -> products.problems();
            case PEOPLE -> people.problems();
            case REVIEW -> List.of();
        };
    }

    /** The first step that is not right yet; REVIEW when all before it are. */
    public OrderStep next() {
        return Arrays.stream(OrderStep.values())
                .filter(step -> step == OrderStep.REVIEW || !problems(step).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    public boolean isRight() {
        return next() == OrderStep.REVIEW;
    }

    /** All that is wrong, in the order of the steps. */
    public List<FormProblem> problems() {
        List<FormProblem> all = new ArrayList<>();
        Arrays.stream(OrderStep.values()).forEach(step -> all.addAll(problems(step)));
        return all;
    }

    /** Of the chosen products that can be read. */
    public Map<String, Integer> quantities() {
        return products.quantities();
    }

    public int messages() {
        return products.messages();
    }

    /** Whether number lookup is ordered, which needs a technical contact (CON-5). */
    public boolean includesLookup() {
        return products.lookup();
    }

    /** As chosen; EHF where nothing is. */
    public InvoiceDelivery delivery() {
        return PeopleAnswers.delivery(draft.content().text(OrderField.DELIVERY)).orElse(InvoiceDelivery.EHF);
    }

    /** Empty where the step has problems. */
    public Optional<Said> organisation() {
        return organisation.said();
    }

    public Map<OrderRole, Person> people() {
        return people.people();
    }

    /** Empty where the step has problems. */
    public Optional<InvoiceWish> invoice() {
        return people.invoice();
    }

    public String message() {
        return draft.content().text(OrderField.MESSAGE);
    }
}
