package no.front.payment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.ledger.boundary.Ledger;
import no.front.ledger.boundary.OpenItems;
import no.front.ledger.entity.Booking;
import no.front.ledger.entity.LedgerAccount;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.OpenItemKind;
import no.front.ledger.entity.Subject;
import no.front.ledger.entity.Voucher;
import no.front.ledger.entity.VoucherKind;
import no.front.payment.boundary.ExpectedMoney;
import no.front.payment.entity.BankTransaction;
import no.front.payment.entity.OpenItemReopened;
import no.front.payment.entity.OpenItemSettled;
import no.front.payment.entity.OpenItemsSettled;
import no.front.payment.entity.PaymentAllocation;
import no.front.payment.entity.Refund;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Wording;

/**
 * What money does in the books (BIL-8, BIL-10). Booked under the bank's value date, or the first open day after it.
 *
 * <table>
 *   <caption>Bookings</caption>
 *   <tr><td>came for a claim</td><td>bank debit; the claim credit, what is too much customers' credit credit</td></tr>
 *   <tr><td>came from nobody knows whom</td><td>bank debit; unallocated credit</td></tr>
 *   <tr><td>allocated</td><td>customers' credit or unallocated debit; the claim credit</td></tr>
 *   <tr><td>expected from others</td><td>unallocated debit; where it is expected credit</td></tr>
 *   <tr><td>allocation taken back</td><td>the claim debit; customers' credit or unallocated credit</td></tr>
 *   <tr><td>taken back by the bank</td><td>claims and what is left debit; bank credit</td></tr>
 *   <tr><td>paid back</td><td>customers' credit or unallocated debit; bank credit</td></tr>
 * </table>
 */
@Dependent
public class PaymentBooks {

    @Inject
    PaymentStore store;

    @Inject
    Ledger ledger;

    @Inject
    OpenItems items;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    @Inject
    Wording wording;

    @Inject
    @Any
    Instance<ExpectedMoney> expected;

    @Inject
    Event<OpenItemsSettled> settled;

    @Inject
    Event<OpenItemReopened> reopened;

    /** The bank's day, not in the future and not in a closed month. */
    public LocalDate day(LocalDate wished) {
        LocalDate today = clock.today();
        return ledger.openDay(wished.isAfter(today) ? today : wished);
    }

    /** Came for this claim, up to what remains of it; the rest is the customer's credit. @return the rest */
    public Money receive(BankTransaction one, OpenItem item) {
        Money part = one.amount().min(item.remaining()).max(Money.ZERO);
        Money rest = one.amount().minus(part);
        LocalDate on = day(one.valueOn());
        one.isFor(item);
        Booking booking = booking(VoucherKind.RECEIPT, on, "receipt", one, one.subject(), item.label())
                .customer(item.customerId())
                .debit(LedgerAccount.BANK, one.amount());
        if (part.isPositive()) {
            booking = booking.credit(item, part);
        }
        if (rest.isPositive()) {
            booking = booking.credit(creditItem(one), rest);
        }
        Voucher voucher = ledger.book(booking);
        if (part.isPositive()) {
            PaymentAllocation allocation = new PaymentAllocation(one, item, part, on, clock.now(), actor());
            allocation.bookedBy(voucher);
            store.add(allocation);
            tellSettled(item, one.valueOn());
        }
        return rest;
    }

    /** Came, and nobody knows what for. */
    public LocalDate keep(BankTransaction one) {
        LocalDate on = day(one.valueOn());
        Booking booking = booking(VoucherKind.RECEIPT, on, "unknown", one, one.subject(), name(one))
                .debit(LedgerAccount.BANK, one.amount());
        if (one.customer().isPresent()) {
            ledger.book(booking.customer(one.customer().getAsLong()).credit(creditItem(one), one.amount()));
        } else {
            ledger.book(booking.credit(LedgerAccount.UNALLOCATED, one.amount()));
        }
        return on;
    }

    /** The bank took back what we don't know: it is missing among what nobody knows. */
    public LocalDate owe(BankTransaction reversal) {
        LocalDate on = day(reversal.valueOn());
        ledger.book(booking(VoucherKind.REVERSAL, on, "reversalUnknown", reversal, reversal.subject(), name(reversal))
                .debit(LedgerAccount.UNALLOCATED, reversal.amount())
                .credit(LedgerAccount.BANK, reversal.amount()));
        return on;
    }

    /** Somebody said what it, or a part of it, is for. The item is locked. */
    public PaymentAllocation allocate(BankTransaction one, OpenItem item, Money part) {
        LocalDate booked = one.bookedOn().orElse(one.valueOn());
        LocalDate on = day(booked.isBefore(item.openedOn()) ? item.openedOn() : booked);
        PaymentAllocation allocation = new PaymentAllocation(one, item, part, on, clock.now(), actor());
        store.add(allocation);
        store.flush();
        boolean known = one.credit().isPresent();
        Booking booking = booking(
                        known ? VoucherKind.SET_OFF : VoucherKind.TRANSFER,
                        on,
                        "allocated",
                        one,
                        allocation.source(),
                        item.label())
                .customer(item.customerId());
        booking = known ? booking.debit(creditItem(one), part) : booking.debit(LedgerAccount.UNALLOCATED, part);
        allocation.bookedBy(ledger.book(booking.credit(item, part)));
        one.allocated(part);
        tellSettled(item, one.valueOn());
        return allocation;
    }

    /** Somebody else than a customer paid what was expected. The payment is locked. @param part below zero what we owed */
    public void give(BankTransaction one, ExpectedMoney source, ExpectedMoney.Expected expected, Money part) {
        LocalDate booked = one.bookedOn().orElse(one.valueOn());
        LocalDate on = day(booked.isBefore(expected.openedOn()) ? expected.openedOn() : booked);
        ExpectedMoney.Share share = source.received(expected, one, part);
        moved(booking(VoucherKind.TRANSFER, on, "allocated", one, share.subject(), expected.label()), one, share, part);
        one.allocated(part);
    }

    /** It was for something else: it is expected again, the money waits. */
    public void freeShare(BankTransaction one, ExpectedMoney source, ExpectedMoney.Share share, String reason) {
        LocalDate on = day(clock.today());
        source.takenBack(share, reason);
        moved(
                booking(
                        VoucherKind.REVERSAL,
                        on,
                        "freed",
                        one,
                        share.subject(),
                        share.expected().label()),
                one,
                share,
                share.amount().negate());
        one.freed(share.amount());
    }

    /** From what is left of the payment to where it is expected; below zero back. */
    private void moved(Booking begun, BankTransaction one, ExpectedMoney.Share share, Money part) {
        boolean known = one.credit().isPresent()
                || one.customer().isPresent() && one.unallocated().isZero();
        Booking booking = known ? begun.customer(one.customer().getAsLong()) : begun;
        LedgerAccount account = share.expected().account();
        Money sum = part.abs();
        booking = part.isPositive() ? booking.credit(account, sum) : booking.debit(account, sum);
        if (known) {
            booking = part.isPositive() ? booking.debit(creditItem(one), sum) : booking.credit(creditItem(one), sum);
        } else {
            booking = part.isPositive()
                    ? booking.debit(LedgerAccount.UNALLOCATED, sum)
                    : booking.credit(LedgerAccount.UNALLOCATED, sum);
        }
        ledger.book(booking);
    }

    /** What was said did not hold: the claim is open again, the money waits. */
    public void free(PaymentAllocation allocation, String reason) {
        BankTransaction one = allocation.transaction();
        OpenItem item = items.locked(allocation.item().id());
        LocalDate on = day(clock.today());
        allocation.takeBack(reason, clock.now(), actor());
        Booking booking = booking(VoucherKind.REVERSAL, on, "freed", one, allocation.source(), item.label())
                .customer(item.customerId())
                .debit(item, allocation.amount());
        // what is left of it stands in one place: the customer's credit once there is one, else with what nobody knows
        boolean known = one.credit().isPresent()
                || one.customer().isPresent() && one.unallocated().isZero();
        ledger.book(
                known
                        ? booking.credit(creditItem(one), allocation.amount())
                        : booking.credit(LedgerAccount.UNALLOCATED, allocation.amount()));
        one.freed(allocation.amount());
        tellReopened(item, on);
    }

    /** Whose money it is has been found out: from money without a purpose it becomes the customer's credit. */
    public void belongs(BankTransaction one, long customer) {
        Money left = one.unallocated();
        LocalDate on = day(one.bookedOn().orElse(one.valueOn()));
        one.belongsTo(customer);
        ledger.book(booking(VoucherKind.TRANSFER, on, "belongs", one, one.subject(), name(one))
                .customer(customer)
                .debit(LedgerAccount.UNALLOCATED, left)
                .credit(creditItem(one), left));
    }

    /**
     * The bank takes it back: claims are open again, what was left is gone.
     *
     * @param missing where the money was missing so far; the bank, or what nobody knows
     * @return what had been paid back to the payer already, and is lost unless somebody claims it
     */
    public Money takeBack(BankTransaction original, BankTransaction reversal, LedgerAccount missing, String reason) {
        LocalDate on = day(reversal.valueOn().isBefore(original.valueOn()) ? original.valueOn() : reversal.valueOn());
        Booking booking = booking(VoucherKind.REVERSAL, on, "returned", original, source(original), name(original));
        booking = original.customer().isPresent()
                ? booking.customer(original.customer().getAsLong())
                : booking;
        Money found = Money.ZERO;
        for (PaymentAllocation allocation : store.allocationsOf(original.id())) {
            if (allocation.isLive()) {
                booking = booking.debit(allocation.item(), allocation.amount());
                found = found.plus(allocation.amount());
                allocation.takeBack(reason, clock.now(), actor());
            }
        }
        for (ExpectedMoney source : expected) {
            for (ExpectedMoney.Share share : source.sharesOf(original.id())) {
                if (share.live()) {
                    LedgerAccount account = share.expected().account();
                    booking = share.amount().isPositive()
                            ? booking.debit(account, share.amount())
                            : booking.credit(account, share.amount().negate());
                    found = found.plus(share.amount());
                    source.takenBack(share, reason);
                }
            }
        }
        Money left = original.unallocated();
        if (left.isPositive()) {
            booking = original.credit().isPresent()
                    ? booking.debit(creditItem(original), left)
                    : booking.debit(LedgerAccount.UNALLOCATED, left);
            found = found.plus(left);
        }
        Money lost = original.amount().minus(found);
        if (lost.isPositive()) {
            booking = booking.debit(LedgerAccount.UNALLOCATED, lost);
        }
        Voucher voucher = ledger.book(booking.credit(missing, original.amount()));
        original.returned();
        voucher.postings().stream()
                .flatMap(posting -> posting.item().stream())
                .filter(item -> item.kind().isOwedToUs())
                .distinct()
                .forEach(item -> tellReopened(item, on));
        return lost;
    }

    private static Subject source(BankTransaction original) {
        return new Subject("PaymentReturn", original.id());
    }

    /** Paid at the bank. */
    public void payBack(Refund refund) {
        LocalDate on = day(refund.paidOn().orElseThrow());
        String text = wording.text("payment", Language.BOKMAL, "book.refund", refund.subjectLabel());
        Booking booking = Booking.of(VoucherKind.PAYOUT, on, text, refund.source());
        booking = refund.customer().isPresent()
                ? booking.customer(refund.customer().getAsLong())
                : booking;
        booking = refund.item().isPresent()
                ? booking.debit(refund.item().get(), refund.amount())
                : booking.debit(LedgerAccount.UNALLOCATED, refund.amount());
        ledger.book(booking.credit(LedgerAccount.BANK, refund.amount()));
    }

    /** The open item of what is left over of a payment. */
    private OpenItem creditItem(BankTransaction one) {
        return one.credit().orElseGet(() -> {
            OpenItem item = items.open(new OpenItem.Opening(
                    OpenItemKind.CREDIT,
                    items.nextCredit(),
                    one.customer().orElseThrow(),
                    text("credit", name(one)),
                    null,
                    one.subject()));
            one.creditedIn(item);
            return item;
        });
    }

    private Booking booking(
            VoucherKind kind, LocalDate on, String text, BankTransaction one, Subject source, String argument) {
        return Booking.of(kind, on, text(text, argument), source).about(one.subject());
    }

    private static String name(BankTransaction one) {
        return one.payerName().isEmpty() ? one.subjectLabel() : one.payerName();
    }

    private void tellSettled(OpenItem item, LocalDate on) {
        settled.fire(
                new OpenItemsSettled(List.of(new OpenItemSettled(item.id(), item.customerId(), on, item.remaining()))));
    }

    private void tellReopened(OpenItem item, LocalDate on) {
        reopened.fire(new OpenItemReopened(item.id(), item.customerId(), on, item.remaining()));
    }

    private String actor() {
        return currentActor.get().name();
    }

    /** The books are kept in bokmål. */
    private String text(String what, String argument) {
        return wording.text("payment", Language.BOKMAL, "book." + what, argument);
    }
}
