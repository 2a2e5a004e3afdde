package no.front.billing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import no.front.billing.entity.CollectionNote;
import no.front.billing.entity.CollectionNoteKind;
import no.front.billing.entity.ReminderChange;
import no.front.billing.entity.ReminderError;
import no.front.customer.entity.Customer;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.ledger.boundary.Ledger;
import no.front.ledger.boundary.OpenItems;
import no.front.ledger.entity.Booking;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.OpenItemKind;
import no.front.ledger.entity.Subject;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.NumberSeries;
import no.front.platform.boundary.Wording;
import no.front.platform.entity.Changes;

/**
 * Issues notes of fees and interest (BIL-9), and takes them back: number, open item with its KID, voucher and document in
 * the caller's transaction, all or none. Receivables debit, income credit; no VAT, and never a part of the invoice.
 */
@Dependent
public class CollectionNoting {

    private static final String COMPONENT = "billing";

    @Inject
    CollectionNoteStore store;

    @Inject
    NumberSeries numbers;

    @Inject
    OpenItems items;

    @Inject
    Ledger ledger;

    @Inject
    Wording wording;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor actor;

    @Inject
    ChangeLog changeLog;

    /**
     * Asks the customer for it and books it.
     *
     * @param on the day it is sent
     * @param paper makes its document, once it has its number and KID; gives the id
     */
    public CollectionNote issue(
            CollectionNoteKind kind,
            Customer customer,
            LocalDate on,
            LocalDate dueOn,
            List<CollectionNote.Line> lines,
            Function<CollectionNote, Long> paper) {
        long number = numbers.next(kind.series());
        CollectionNote note = new CollectionNote(kind, number, customer, on, dueOn, lines, clock.now(), by());
        String text = text("late.book." + kind, kind.label(number));
        Subject subject = subjectOf(kind, number);
        OpenItem item = items.open(
                new OpenItem.Opening(kind.item().orElseThrow(), number, customer.id(), text, dueOn, subject));
        ledger.book(Booking.of(kind.voucher(), on, text, subject)
                .customer(customer.id())
                .debit(item, note.amount())
                .credit(kind.income().orElseThrow(), note.amount()));
        note.owedBy(item);
        note.documentedBy(paper.apply(note));
        store.add(note);
        changeLog.record(
                kind == CollectionNoteKind.FEE ? ReminderChange.LATE_FEES_NOTED : ReminderChange.LATE_INTEREST_NOTED,
                note,
                Changes.none().field("amount", null, note.amount()).field("dueOn", null, dueOn));
        return note;
    }

    /**
     * Takes a note back whole: what is still owed by it is gone, what was paid is the customer's credit.
     *
     * @throws BusinessRuleViolation NOT_FOUND, NOTE_CREDITED, TEXT_MISSING, TOO_LONG
     */
    public CollectionNote credit(long noteId, String reason) {
        CollectionNote origin = store.locked(noteId);
        if (origin.kind() == CollectionNoteKind.CREDIT) {
            throw new BusinessRuleViolation(ReminderError.NOT_FOUND);
        }
        store.creditOf(origin).ifPresent(other -> {
            throw new BusinessRuleViolation(ReminderError.NOTE_CREDITED, other.label());
        });
        OpenItem owed = items.locked(origin.openItem().orElseThrow().id());
        Money settles = owed.remaining();
        long number = numbers.next(CollectionNoteKind.CREDIT.series());
        CollectionNote note = CollectionNote.credit(origin, number, reason, clock.today(), clock.now(), by());
        String text = text("late.book.CREDIT", note.label(), origin.label());
        Subject subject = subjectOf(CollectionNoteKind.CREDIT, number);
        Booking booking = Booking.of(CollectionNoteKind.CREDIT.voucher(), clock.today(), text, subject)
                .about(subjectOf(origin.kind(), origin.number()))
                .customer(origin.customer().id())
                .debit(origin.kind().income().orElseThrow(), origin.amount());
        if (settles.isPositive()) {
            booking = booking.credit(owed, settles);
        }
        Money back = origin.amount().minus(settles);
        if (back.isPositive()) {
            OpenItem credit = items.open(new OpenItem.Opening(
                    OpenItemKind.CREDIT, items.nextCredit(), origin.customer().id(), text, null, subject));
            booking = booking.credit(credit, back);
        }
        ledger.book(booking);
        store.add(note);
        changeLog.record(
                ReminderChange.LATE_NOTE_CREDITED,
                origin,
                note.reason(),
                Changes.none().field("amount", origin.amount(), null));
        return note;
    }

    /** Of vouchers and open items: by number, since it is known before the note is written. */
    static Subject subjectOf(CollectionNoteKind kind, long number) {
        return new Subject(
                switch (kind) {
                    case FEE -> "CollectionFee";
                    case INTEREST -> "LateInterest";
                    case CREDIT -> "CollectionCredit";
                },
                number);
    }

    private String by() {
        return actor.get().name();
    }

    private String text(String key, Object... arguments) {
        return wording.text(COMPONENT, Language.BOKMAL, key, arguments);
    }
}
