package no.front.billing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.front.billing.entity.Invoice;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.ledger.boundary.Ledger;
import no.front.ledger.boundary.OpenItems;
import no.front.ledger.entity.Booking;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.OpenItemKind;
import no.front.ledger.entity.Subject;
import no.front.ledger.entity.VoucherKind;
import no.front.payment.boundary.ReservedCredit;
import no.front.payment.entity.OpenItemReopened;
import no.front.platform.boundary.NumberSeries;
import no.front.platform.boundary.Wording;

/**
 * An invoice was credited after it was paid, and then its payment is taken back: what the credit notes gave the customer
 * settles the invoice again, as it would have if they had come first (BIL-4, BIL-8). What a refund has spoken for stays.
 */
@ApplicationScoped
public class ReopenedInvoices {

    private static final String SET_OFF = "credit-set-off";

    @Inject
    InvoiceStore store;

    @Inject
    OpenItems items;

    @Inject
    ReservedCredit reserved;

    @Inject
    Ledger ledger;

    @Inject
    NumberSeries numbers;

    @Inject
    Wording wording;

    void reopened(@Observes OpenItemReopened event) {
        OpenItem owed = items.get(event.openItemId());
        if (owed.kind() != OpenItemKind.INVOICE) {
            return;
        }
        List<Invoice> notes = store.creditNotesOf(owed.subject().id());
        Set<Subject> subjects = notes.stream().map(Invoice::subject).collect(Collectors.toSet());
        if (subjects.isEmpty()) {
            return;
        }
        items.openOf(event.customerId()).stream()
                .filter(credit -> credit.kind() == OpenItemKind.CREDIT && subjects.contains(credit.subject()))
                .forEach(credit -> setOff(credit, owed, event));
    }

    private void setOff(OpenItem found, OpenItem owed, OpenItemReopened event) {
        OpenItem credit = items.locked(found.id());
        Money free = credit.remaining().negate().minus(reserved.of(credit.id()));
        Money part = free.min(owed.remaining());
        if (part.isPositive()) {
            ledger.book(Booking.of(
                            VoucherKind.SET_OFF,
                            ledger.openDay(event.on()),
                            wording.text("billing", Language.BOKMAL, "book.creditSetOff", credit.text(), owed.label()),
                            new Subject("CreditSetOff", numbers.next(SET_OFF)))
                    .about(owed.subject())
                    .customer(event.customerId())
                    .debit(credit, part)
                    .credit(owed, part));
        }
    }
}
