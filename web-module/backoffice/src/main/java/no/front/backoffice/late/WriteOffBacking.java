package no.front.backoffice.late;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.billing.boundary.Receivables;
import no.front.billing.entity.ReminderError;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.ListQuery;
import no.front.web.Show;
import no.front.web.Toasts;
import no.front.web.Words;

/** Gives a claim up, {@code ?item=}. */
@Named
@RequestScoped
public class WriteOffBacking {

    @Inject
    Receivables receivables;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    @Inject
    Words words;

    @Inject
    Show show;

    private Receivables.WriteOffProposal proposal;
    private String reason;

    @PostConstruct
    void load() {
        proposal = receivables.proposeWriteOff(
                query.id("item").orElseThrow(() -> new BusinessRuleViolation(ReminderError.NOT_FOUND)));
    }

    public String writeOff() {
        receivables.writeOff(proposal.claim().id(), reason);
        toasts.done("writeOff.done");
        return "reminders?faces-redirect=true";
    }

    public Receivables.WriteOffProposal getProposal() {
        return proposal;
    }

    /** Whether VAT is taken back, and why not. */
    public String getVatWords() {
        if (proposal.vat().isPositive()) {
            return words.say("writeOff.relief", show.amount(proposal.vat()));
        }
        return proposal.reliefFrom() == null
                ? words.say("writeOff.noVat")
                : words.say("writeOff.noRelief", show.date(proposal.reliefFrom()), proposal.reminders());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
