package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.commission.entity.CommissionNote;
import no.front.customer.entity.Customer;
import no.front.kernel.EmailAddress;
import no.front.kernel.Formats;
import no.front.platform.boundary.Attachment;
import no.front.platform.boundary.Outbox;
import no.front.platform.boundary.Wording;
import no.front.platform.entity.OutboxMessage.Draft;
import no.front.platform.entity.StoredDocument;

/** Commission notes by e-mail, in the customer's language, with the PDF (CPA-7). */
@Dependent
public class NoteMails {

    private static final String COMPONENT = "commission";
    private static final String PURPOSE = "COMMISSION_NOTE";

    @Inject
    Outbox outbox;

    @Inject
    Wording wording;

    /** Where they go; never where mail is stopped (CUS-6). */
    public static Optional<EmailAddress> emailOf(Customer customer) {
        return customer.invoiceEmail().or(customer::email).filter(email -> customer.mayBeSentTo(email.toString()));
    }

    /** Writes the mail, in the caller's transaction. @return its id in the outbox */
    public long send(CommissionNote note, StoredDocument pdf, EmailAddress recipient) {
        Formats formats = Formats.in(note.language());
        String key = note.isCorrection() ? "note.mail.correction" : "note.mail.note";
        String body = text(
                note,
                key + ".body",
                note.label(),
                formats.date(note.issuedOn()),
                note.seller().name(),
                formats.amount(note.toPay()),
                note.corrects().map(CommissionNote::label).orElseGet(() -> formats.date(note.paidOn())),
                note.buyer().name());
        return outbox.mail(
                new Draft(
                        recipient.toString(),
                        text(note, key + ".subject", note.label(), note.buyer().name()),
                        body,
                        note.language(),
                        OptionalLong.of(note.customer().id()),
                        PURPOSE,
                        false),
                List.of(Attachment.of(pdf)));
    }

    private String text(CommissionNote note, String key, Object... arguments) {
        return wording.text(COMPONENT, note.language(), key, arguments);
    }
}
