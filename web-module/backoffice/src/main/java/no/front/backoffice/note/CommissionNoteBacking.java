package no.front.backoffice.note;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.billing.boundary.DeliveryRow;
import no.front.billing.entity.DispatchState;
import no.front.billing.entity.DocumentForm;
import no.front.billing.entity.DocumentState;
import no.front.billing.entity.Finding;
import no.front.commission.boundary.IssuedNotes;
import no.front.commission.entity.CommissionNote;
import no.front.commission.entity.CommissionNoteDocument;
import no.front.commission.entity.NoteError;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.Words;

/** One commission note, {@code ?id=} (CPA-7). */
@Named
@RequestScoped
public class CommissionNoteBacking {

    @Inject
    IssuedNotes notes;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    @Inject
    Words words;

    private IssuedNotes.View view;
    private InvoiceDelivery channel;
    private String reason;

    @PostConstruct
    void load() {
        view = notes.get(query.id("id").orElseThrow(() -> new BusinessRuleViolation(NoteError.NOT_FOUND)));
    }

    public String retry() {
        notes.retry(getNote().id());
        toasts.done("deliveries.retry.done");
        return again();
    }

    public String posted() {
        notes.posted(getNote().id());
        toasts.done("commissionNote.posted.done");
        return again();
    }

    public String send() {
        notes.send(getNote().id(), channel, reason);
        toasts.done("deliveries.send.done", words.of(channel));
        return again();
    }

    private String again() {
        return "commission-note?faces-redirect=true&id=" + getNote().id();
    }

    public IssuedNotes.View getView() {
        return view;
    }

    public CommissionNote getNote() {
        return view.note();
    }

    /** What it was issued for; 0 for none. */
    public long getPayout() {
        return getNote().payoutId().orElse(0);
    }

    /** "Provisjonsnota PN-7" */
    public String getTitle() {
        return words.of(getNote().kind()) + " " + getNote().label();
    }

    /** Id of the PDF; null while it is not made. */
    public Long getPdf() {
        return view.documents().stream()
                .filter(one -> one.form() == DocumentForm.PDF && one.isReady())
                .map(one -> one.documentId().orElseThrow())
                .findFirst()
                .orElse(null);
    }

    /** Documents that break a rule or could not be made. */
    public List<CommissionNoteDocument> getBroken() {
        return view.documents().stream()
                .filter(one -> one.state() == DocumentState.INVALID || one.state() == DocumentState.FAILED)
                .toList();
    }

    /** What a rule says, in our words where it is ours. */
    public String words(Finding finding) {
        String own = finding.rule().matches("[A-Z]+(_[A-Z]+)*")
                ? words.say("noteFinding." + finding.rule(), finding.text())
                : "";
        return own.isEmpty() ? finding.rule() + ": " + finding.text() : own;
    }

    private DeliveryRow last() {
        return view.ways().getLast();
    }

    public boolean isRetryable() {
        return !view.ways().isEmpty() && last().retryable();
    }

    /** A letter that somebody is to print and post. */
    public boolean isLetter() {
        return !view.ways().isEmpty()
                && last().channel() == InvoiceDelivery.POST
                && last().state() == DispatchState.QUEUED;
    }

    public InvoiceDelivery[] getChannels() {
        return InvoiceDelivery.values();
    }

    public InvoiceDelivery getChannel() {
        return channel;
    }

    public void setChannel(InvoiceDelivery channel) {
        this.channel = channel;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
