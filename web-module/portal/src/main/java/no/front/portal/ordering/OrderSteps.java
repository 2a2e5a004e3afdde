package no.front.portal.ordering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import no.front.contract.entity.OrderStep;
import no.front.web.Words;
import no.front.web.edge.RequestPath;

/** The row of steps above the order form: done ones lead back, later ones are no links. */
@Named("orderSteps")
@RequestScoped
public class OrderSteps {

    /** @param address "" for no link */
    public record Step(int number, String label, String address, boolean done, boolean current, boolean failed) {
        public int getNumber() {
            return number;
        }

        public String getLabel() {
            return label;
        }

        public String getAddress() {
            return address;
        }

        public boolean isDone() {
            return done;
        }

        public boolean isCurrent() {
            return current;
        }

        public boolean isFailed() {
            return failed;
        }
    }

    @Inject
    OrderDraftBacking draft;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    public List<Step> getAll() {
        OrderStep current = current();
        OrderStep reached = draft.isBegun() ? draft.getView().next() : OrderStep.ORGANISATION;
        boolean failed = FacesContext.getCurrentInstance().isValidationFailed();
        return Arrays.stream(OrderStep.values())
                .map(step -> new Step(
                        step.ordinal() + 1,
                        words.of(step),
                        step.compareTo(reached) <= 0 && step != current ? page(step) : "",
                        step != current && step != OrderStep.REVIEW && step.compareTo(reached) < 0,
                        step == current,
                        step == current && failed))
                .toList();
    }

    private OrderStep current() {
        return Arrays.stream(OrderStep.values())
                .filter(step -> RequestPath.of(request).equals("/" + page(step)))
                .findFirst()
                .orElse(OrderStep.ORGANISATION);
    }

    static String page(OrderStep step) {
        return switch (step) {
            case ORGANISATION -> "order";
            case PRODUCTS -> "order-products";
            case PEOPLE -> "order-people";
            case REVIEW -> "order-review";
        };
    }

    /** For the outcome of an action. */
    static String to(OrderStep step) {
        return page(step) + "?faces-redirect=true";
    }
}
