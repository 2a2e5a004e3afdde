package no.front.portal.subscription;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import no.front.contract.boundary.OwnPlans;
import no.front.contract.boundary.OwnProducts;
import no.front.contract.entity.ContractError;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.Words;

/** One product of the own agreement, {@code ?id=}: another plan at once, or its end (CON-6, CON-7). */
@Named
@RequestScoped
public class ChangeProductBacking {

    private static final String BACK = "subscription?faces-redirect=true";

    @Inject
    OwnProducts products;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    @Inject
    Words words;

    private OwnPlans view;

    @PostConstruct
    void load() {
        view = products.get(query.id("id").orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND)));
    }

    public String move(OwnPlans.Plan plan) {
        products.move(view.subscriptionId(), plan.code(), shown(plan));
        toasts.done("changeProduct.done", plan.name(language()), plan.monthly());
        return BACK;
    }

    /** What the page said that was confirmed, not what holds by now. */
    private OwnProducts.Shown shown(OwnPlans.Plan plan) {
        return new OwnProducts.Shown(
                amount("monthly-" + plan.code(), plan.monthly()), amount("now-" + plan.code(), plan.now()));
    }

    private Money amount(String field, Money otherwise) {
        String said = query.text(field);
        return said.matches("\\d{1,9}\\.\\d{2}") ? Money.of(said) : otherwise;
    }

    public String end() {
        String said = query.text("lastDay");
        LocalDate shown = said.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(said) : view.lastDayIfEnded();
        LocalDate lastDay = products.end(view.subscriptionId(), shown);
        toasts.done("changeProduct.ended", getName(), lastDay);
        return BACK;
    }

    public OwnPlans getView() {
        return view;
    }

    /** "3 × Kodeord" */
    public String getName() {
        String name = view.name(language());
        return view.quantity() == 1 ? name : words.say("home.pieces", view.quantity(), name);
    }

    public String name(OwnPlans.Plan plan) {
        return plan.name(language());
    }

    public String description(OwnPlans.Plan plan) {
        return plan.description(language());
    }

    /** What the change costs now and from next month on, in words: the same above the button and in the question. */
    public String says(OwnPlans.Plan plan) {
        String now = plan.now().isZero() ? words.say("changeProduct.free") : words.say("changeProduct.now", plan.now());
        return words.say("changeProduct.monthly", plan.monthly(), view.monthly()) + " " + now;
    }

    private Language language() {
        return Language.of(words.language());
    }
}
