package no.front.backoffice.late;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.billing.boundary.CollectionNotes;
import no.front.billing.boundary.ReminderPreview;
import no.front.billing.boundary.ReminderProposal;
import no.front.billing.boundary.Reminders;
import no.front.billing.entity.ReminderError;
import no.front.billing.entity.ReminderStop;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.Block;
import no.front.web.ListQuery;
import no.front.web.Show;
import no.front.web.Toasts;
import no.front.web.Words;

/** One late payer, {@code ?customer=}: what is overdue, what would be sent, what stops it. */
@Named
@RequestScoped
public class ReminderBacking {

    @Inject
    Reminders reminders;

    @Inject
    CollectionNotes notes;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    @Inject
    Words words;

    @Inject
    Show show;

    private long customer;
    private ReminderPreview preview;
    private List<ReminderStop> all;

    @PostConstruct
    void load() {
        customer = query.id("customer").orElseThrow(() -> new BusinessRuleViolation(ReminderError.NOT_FOUND));
        preview = reminders.preview(customer);
    }

    public String send() {
        reminders.send(customer, query.text("seen"));
        toasts.done("late.sent", getProposal().customerName());
        return "reminders?faces-redirect=true&tab=SENT";
    }

    public String noteInterest() {
        long id = notes.noteInterest(customer);
        toasts.done("late.noteInterest.done");
        return "collection-note?faces-redirect=true&id=" + id;
    }

    public ReminderProposal getProposal() {
        return preview.proposal();
    }

    public String getTitle() {
        return words.say("late.title", getProposal().customerName());
    }

    public String getLead() {
        return words.say(
                "late.lead",
                show.amount(getProposal().owed()),
                words.say(isSendable() ? "late.lead.letter" : "late.lead.nothing"));
    }

    public boolean isSendable() {
        return preview.letter() != null;
    }

    public String getLetterTitle() {
        return preview.letter().title();
    }

    /** The letter's: the customer's, not the reader's. */
    public String getLetterLanguage() {
        return preview.letter().language().locale().getLanguage();
    }

    /** The letter's paragraphs; its table is the list beside. */
    public List<Block> getParagraphs() {
        return preview.letter().blocks().stream()
                .filter(block -> block instanceof Block.Paragraph)
                .toList();
    }

    /** That stand, newest first. */
    public List<ReminderStop> getStops() {
        if (all == null) {
            all = reminders.stopsOf(customer).stream()
                    .filter(ReminderStop::isOpen)
                    .toList();
        }
        return all;
    }

    public long getCustomer() {
        return customer;
    }
}
