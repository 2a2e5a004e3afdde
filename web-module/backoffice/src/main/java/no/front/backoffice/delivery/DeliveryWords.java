package no.front.backoffice.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.billing.boundary.DeliveryRow;
import no.front.billing.boundary.PostedLetter;
import no.front.billing.entity.DispatchCause;
import no.front.billing.entity.DispatchState;
import no.front.billing.entity.InvoiceKind;
import no.front.billing.entity.LinkFailure;
import no.front.commission.entity.CommissionDemand;
import no.front.commission.entity.CommissionNote;
import no.front.customer.entity.InvoiceDelivery;
import no.front.web.Show;
import no.front.web.Words;

/** A way of sending, said in sentences. */
@Named
@RequestScoped
public class DeliveryWords {

    @Inject
    Words words;

    @Inject
    Show show;

    /** Key of its name, which takes the number. */
    public String label(DeliveryRow row) {
        return row.kind() == InvoiceKind.CREDIT_NOTE ? "deliveries.creditNote" : "deliveries.invoice";
    }

    /** What a letter of a batch is: "Faktura 1001", "Provisjonsnota PN-7". */
    public String nameOf(PostedLetter letter) {
        return switch (letter.subject().type()) {
            case PostedLetter.INVOICE -> words.say("deliveries.invoice", letter.label());
            case PostedLetter.CREDIT_NOTE -> words.say("deliveries.creditNote", letter.label());
            case CommissionNote.SUBJECT -> words.say("deliveries.commissionNote", letter.label());
            case CommissionDemand.SUBJECT -> words.say("deliveries.commissionDemand", letter.label());
            default -> letter.label();
        };
    }

    /** The page that tells how it was sent. */
    public String pageOf(PostedLetter letter) {
        String page =
                switch (letter.subject().type()) {
                    case CommissionNote.SUBJECT -> "commission-note";
                    case CommissionDemand.SUBJECT -> "commission-demand";
                    default -> "invoice-delivery";
                };
        return page + "?id=" + letter.subject().id();
    }

    /** "EHF · Levert" */
    public String title(DeliveryRow row) {
        return words.of(row.channel()) + " · " + words.of(row.state());
    }

    /** What stands in the way, with the other side's words; "" for nothing. */
    public String trouble(DeliveryRow row) {
        if (row.trouble() == null) {
            return row.channel() == InvoiceDelivery.POST && row.state() == DispatchState.QUEUED
                    ? words.say("deliveries.toPrint")
                    : "";
        }
        StringBuilder text = new StringBuilder(words.of(row.trouble()));
        if (row.failure() != null) {
            text.append(" (").append(words.of(row.failure())).append(')');
        }
        if (row.state() != DispatchState.QUEUED && !row.answer().isEmpty() && row.failure() == null) {
            text.append(' ').append(words.say("deliveries.answer", answer(row)));
        }
        return text.toString();
    }

    /** A fault of the link is kept by its name. */
    private String answer(DeliveryRow row) {
        for (LinkFailure failure : LinkFailure.values()) {
            if (failure.name().equals(row.answer())) {
                return words.of(failure);
            }
        }
        return row.answer();
    }

    /** All there is to say about it. */
    public String story(DeliveryRow row) {
        StringBuilder text = new StringBuilder();
        if (row.cause() == DispatchCause.BY_HAND) {
            add(text, words.say("deliveries.byHand", row.reason()));
        } else if (row.cause() == DispatchCause.FALLBACK) {
            add(text, words.say("deliveries.fallback"));
        }
        if (!row.recipient().isEmpty()) {
            add(text, words.say("deliveries.to", row.recipient()));
        }
        add(text, trouble(row));
        if (row.attempts() > 0 && row.state().isOpen()) {
            add(text, words.count("deliveries.attempts", row.attempts()));
        }
        if (row.nextAttemptAt() != null && row.state() == DispatchState.QUEUED) {
            add(text, words.say("deliveries.nextAttempt", show.dateTime(row.nextAttemptAt())));
        }
        if (row.sentAt() != null) {
            add(text, words.say("deliveries.sentAt", show.dateTime(row.sentAt())));
        }
        if (row.endedAt() != null) {
            add(text, words.say("deliveries.endedAt." + row.state(), show.dateTime(row.endedAt())));
        }
        return text.toString();
    }

    private static void add(StringBuilder text, String sentence) {
        if (!sentence.isEmpty()) {
            text.append(text.isEmpty() ? "" : " ").append(sentence);
        }
    }

    /** Nobody where it went its way by itself. */
    public String who(DeliveryRow row) {
        return row.cause() == DispatchCause.BY_HAND ? row.queuedBy() : "";
    }

    public String icon(DeliveryRow row) {
        return switch (row.channel()) {
            case EHF -> "pi-send";
            case EMAIL -> "pi-envelope";
            case POST -> "pi-inbox";
        };
    }

    /** Colour of the mark: w, s or none. */
    public String mark(DeliveryRow row) {
        return row.state() == DispatchState.DELIVERED ? "s" : row.state().isOpen() && !row.attention() ? "" : "w";
    }
}
