package no.front.backoffice.late;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.billing.boundary.CollectionProposals;
import no.front.billing.boundary.Reminders;
import no.front.billing.entity.CollectionProposal;
import no.front.billing.entity.CollectionProposalKind;
import no.front.billing.entity.CollectionProposalStatus;
import no.front.billing.entity.ReminderError;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.ListQuery;
import no.front.web.Show;
import no.front.web.Toasts;
import no.front.web.Words;

/** Decides on a proposal to stop delivery or end a contract, {@code ?id=}. */
@Named
@RequestScoped
public class CollectionProposalBacking {

    @Inject
    Reminders reminders;

    @Inject
    CollectionProposals proposals;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    @Inject
    Words words;

    @Inject
    Show show;

    private CollectionProposal proposal;
    private String text;
    private String why;

    @PostConstruct
    void load() {
        long id = query.id("id").orElse(0L);
        proposal = reminders.toDecide().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(ReminderError.NOT_FOUND));
        text = words.say("proposal.text." + proposal.kind(), proposal.claim().label(), show.date(proposal.dueOn()));
    }

    public String suspend() {
        proposals.suspend(proposal.id(), text);
        return done("SUSPEND");
    }

    public String notifyBreach() {
        proposals.notifyBreach(proposal.id(), text);
        toasts.done("proposal.done.NOTIFY");
        return "collection-proposal?faces-redirect=true&id=" + proposal.id();
    }

    public String terminate() {
        proposals.terminate(proposal.id(), text);
        return done("TERMINATE");
    }

    public String dismiss() {
        proposals.dismiss(proposal.id(), why);
        return done("DISMISS");
    }

    private String done(String what) {
        toasts.done("proposal.done." + what);
        return "reminders?faces-redirect=true&tab=DECIDE";
    }

    public CollectionProposal getProposal() {
        return proposal;
    }

    /** What is to be done: {@code SUSPEND}, {@code NOTIFY} or {@code TERMINATE}. */
    public String getStep() {
        return proposal.kind() == CollectionProposalKind.SUSPEND
                ? "SUSPEND"
                : proposal.status() == CollectionProposalStatus.NOTIFIED ? "TERMINATE" : "NOTIFY";
    }

    public String getTitle() {
        return words.say(
                "proposal.title." + proposal.kind(), proposal.customer().name());
    }

    public String getLead() {
        return words.say(
                "proposal.lead",
                proposal.contract().number(),
                proposal.claim().label(),
                show.date(proposal.dueOn()),
                show.amount(proposal.claim().remaining()));
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
