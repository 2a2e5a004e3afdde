package no.front.portal.ordering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import no.front.contract.boundary.DraftView.Register;
import no.front.contract.boundary.TermsVersions;
import no.front.contract.entity.OrderField;
import no.front.contract.entity.OrderStep;
import no.front.customer.entity.LookupOutcome;
import no.front.customer.entity.OrganisationForm;
import no.front.customer.entity.RegisterStanding.Trouble;
import no.front.kernel.OrganisationNumber;
import no.front.web.Words;

/** First step of the order form: which organisation orders. The register is asked first; by hand where it does not answer. */
@Named
@RequestScoped
public class OrderBacking {

    @Inject
    OrderDraftBacking draft;

    @Inject
    TermsVersions terms;

    @Inject
    Words words;

    public void open() {
        draft.open(OrderStep.ORGANISATION);
    }

    public String lookUp() {
        draft.keep(OrderStep.ORGANISATION);
        draft.lookUp();
        String typed = String.valueOf(draft.getValues().get(OrderField.NUMBER.name()));
        return OrganisationNumber.fits(typed)
                ? OrderSteps.to(OrderStep.ORGANISATION)
                : draft.after(OrderStep.ORGANISATION, OrderStep.PRODUCTS);
    }

    /** The owner's number instead of the branch's. */
    public String useOwner() {
        draft.getValues().put(OrderField.NUMBER.name(), getRegister().detail());
        draft.keep(OrderStep.ORGANISATION);
        draft.lookUp();
        return OrderSteps.to(OrderStep.ORGANISATION);
    }

    public String proceed() {
        draft.keep(OrderStep.ORGANISATION);
        draft.lookUp();
        return draft.after(OrderStep.ORGANISATION, OrderStep.PRODUCTS);
    }

    public String startAgain() {
        draft.giveUp();
        return OrderSteps.to(OrderStep.ORGANISATION);
    }

    /** What the register answered to the number; null before it was asked. */
    public Register getRegister() {
        return draft.isBegun() ? draft.getView().register() : null;
    }

    public boolean isFound() {
        return getRegister() != null && getRegister().outcome() == LookupOutcome.FOUND;
    }

    /** The register does not answer: everything is written by hand. */
    public boolean isByHand() {
        return getRegister() != null && getRegister().outcome() == LookupOutcome.UNAVAILABLE;
    }

    /** A number that can't order; the sentence says why. */
    public boolean isRefused() {
        return getRegister() != null && !isFound() && !isByHand();
    }

    /** The branch's owner is told, so that its number can be used. */
    public boolean isOwnerKnown() {
        return isRefused() && !getRegister().detail().isEmpty();
    }

    public String getOwner() {
        return words.say(
                "ordering.useOwner", OrganisationNumber.of(getRegister().detail()));
    }

    /** In words, what the register's answer means for the order. */
    public String getAnswer() {
        String name = getRegister().name().isEmpty()
                ? words.say("ordering.theOrganisation")
                : getRegister().name();
        return words.say("ordering.register." + getRegister().outcome(), name);
    }

    /** Bankrupt, being wound up: may order, and staff decide. "" where all is well. */
    public String getTrouble() {
        Trouble trouble =
                isFound() ? getRegister().extract().standing().gravest().orElse(null) : null;
        return trouble == null ? "" : words.say("ordering.trouble", words.of(trouble));
    }

    public boolean isAddressAsked() {
        return getRegister() != null && !isRefused() && getRegister().lacksAddress();
    }

    /** Code → name, the usual ones first. */
    public Map<String, String> getForms() {
        Map<String, String> forms = new LinkedHashMap<>();
        Arrays.stream(OrganisationForm.values())
                .filter(form -> !form.isBranchUnit() && form != OrganisationForm.OTHER)
                .forEach(form -> forms.put(form.name(), words.of(form)));
        return forms;
    }

    /** Nobody can order as long as a document is not published. */
    public boolean isClosed() {
        return !terms.missing().isEmpty();
    }
}
