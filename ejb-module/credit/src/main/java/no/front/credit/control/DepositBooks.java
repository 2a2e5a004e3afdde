package no.front.credit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.front.credit.entity.Deposit;
import no.front.credit.entity.DepositPayment;
import no.front.credit.entity.DepositPaymentReversal;
import no.front.credit.entity.DepositPayout;
import no.front.credit.entity.DepositStatus;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.ledger.boundary.Ledger;
import no.front.ledger.boundary.OpenItems;
import no.front.ledger.entity.Booking;
import no.front.ledger.entity.EntryCause;
import no.front.ledger.entity.LedgerAccount;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.OpenItemKind;
import no.front.ledger.entity.Subject;
import no.front.ledger.entity.Voucher;
import no.front.ledger.entity.VoucherKind;
import no.front.platform.boundary.Wording;

/**
 * What a deposit does in the books (CRE-5): never revenue, but a liability from the moment it is paid.
 *
 * <table>
 *   <caption>Bookings</caption>
 *   <tr><td>demanded</td><td>nothing is booked; an open item asks for it</td></tr>
 *   <tr><td>paid</td><td>bank debit; deposits credit, what is too much customers' credit credit</td></tr>
 *   <tr><td>fallen</td><td>deposits debit, customers' credit credit</td></tr>
 *   <tr><td>set off</td><td>deposits debit, the claim's account credit</td></tr>
 *   <tr><td>paid back</td><td>customers' credit debit, bank credit</td></tr>
 * </table>
 */
@Dependent
public class DepositBooks {

    @Inject
    Ledger ledger;

    @Inject
    OpenItems items;

    @Inject
    Wording wording;

    /** Asks for it. */
    public void demand(Deposit deposit) {
        OpenItem item = items.open(new OpenItem.Opening(
                OpenItemKind.DEPOSIT_DEMAND,
                deposit.number(),
                deposit.customer().id(),
                text("demand", deposit),
                deposit.dueOn(),
                deposit.subject()));
        items.demand(item, deposit.amount());
        deposit.askedBy(item);
    }

    /** Books a payment as it was split. */
    public void receive(DepositPayment payment) {
        Deposit deposit = payment.deposit();
        Booking booking = booking(VoucherKind.RECEIPT, payment.receivedOn(), "receipt", deposit, payment.source())
                .debit(LedgerAccount.BANK, payment.amount());
        if (payment.toDeposit().isPositive()) {
            booking = booking.credit(heldItem(deposit), payment.toDeposit());
        }
        if (payment.toCredit().isPositive()) {
            booking = booking.credit(creditItem(deposit), payment.toCredit());
        }
        Voucher voucher = ledger.book(booking);
        if (payment.toDeposit().isPositive()) {
            items.reduce(deposit.demandItem(), payment.toDeposit(), EntryCause.PAID, voucher);
        }
    }

    /** A payment was registered wrongly: what is still held of it, else the customer's credit, goes back to the bank. */
    public void takeBack(DepositPaymentReversal reversal, LocalDate on) {
        DepositPayment payment = reversal.payment();
        Deposit deposit = payment.deposit();
        Money fromHeld = payment.toDeposit().min(deposit.held());
        Money fromCredit = payment.amount().minus(fromHeld);
        Booking booking = booking(VoucherKind.REVERSAL, on, "takenBack", deposit, reversal.source());
        if (fromHeld.isPositive()) {
            booking = booking.debit(heldItem(deposit), fromHeld);
        }
        if (fromCredit.isPositive()) {
            booking = booking.debit(creditItem(deposit), fromCredit);
        }
        Voucher voucher = ledger.book(booking.credit(LedgerAccount.BANK, payment.amount()));
        boolean asked = deposit.status() == DepositStatus.DEMANDED || deposit.status() == DepositStatus.HELD;
        if (asked && fromHeld.isPositive()) {
            items.restore(deposit.demandItem(), fromHeld, voucher);
        }
    }

    /** No longer asked for; what was paid of it is the customer's again. */
    public void drop(Deposit deposit, LocalDate on) {
        if (deposit.remaining().isPositive()) {
            items.reduce(deposit.demandItem(), deposit.remaining(), EntryCause.CANCELLED, null);
        }
        giveBack(deposit, on);
    }

    /** All that is held becomes the customer's credit. */
    public void giveBack(Deposit deposit, LocalDate on) {
        Money held = deposit.held();
        if (held.isPositive()) {
            ledger.book(booking(VoucherKind.TRANSFER, on, "release", deposit, source("DepositRelease", deposit))
                    .debit(deposit.heldItem().orElseThrow(), held)
                    .credit(creditItem(deposit), held));
        }
    }

    /** What was paid for a demand goes over to the one that replaces it, up to what that asks for. */
    public void carryOver(Deposit from, Deposit to, LocalDate on) {
        Money carried = from.held().min(to.remaining());
        if (from.remaining().isPositive()) {
            items.reduce(from.demandItem(), from.remaining(), EntryCause.CANCELLED, null);
        }
        if (carried.isPositive()) {
            Voucher voucher =
                    ledger.book(booking(VoucherKind.TRANSFER, on, "replace", to, source("DepositReplacement", to))
                            .debit(from.heldItem().orElseThrow(), carried)
                            .credit(heldItem(to), carried));
            items.reduce(to.demandItem(), carried, EntryCause.MOVED, voucher);
        }
        giveBack(from, on);
    }

    /** Settles a claim with what is held. */
    public void setOff(Deposit deposit, OpenItem claim, Money amount, LocalDate on) {
        ledger.book(
                booking(VoucherKind.SET_OFF, on, "setOff", deposit, new Subject("SetOff" + deposit.label(), claim.id()))
                        .debit(deposit.heldItem().orElseThrow(), amount)
                        .credit(claim, amount));
    }

    public void payBack(DepositPayout payout) {
        Deposit deposit = payout.deposit();
        ledger.book(booking(VoucherKind.PAYOUT, payout.paidOn(), "payout", deposit, payout.source())
                .debit(deposit.creditItem().orElseThrow(), payout.amount())
                .credit(LedgerAccount.BANK, payout.amount()));
    }

    private Booking booking(VoucherKind kind, LocalDate on, String text, Deposit deposit, Subject source) {
        return Booking.of(kind, on, text(text, deposit), source)
                .about(deposit.subject())
                .customer(deposit.customer().id());
    }

    private static Subject source(String event, Deposit deposit) {
        return new Subject(event, deposit.id());
    }

    private OpenItem heldItem(Deposit deposit) {
        return deposit.heldItem().orElseGet(() -> {
            OpenItem item = open(OpenItemKind.DEPOSIT_HELD, deposit.number(), "held", deposit);
            deposit.heldIn(item);
            return item;
        });
    }

    private OpenItem creditItem(Deposit deposit) {
        return deposit.creditItem().orElseGet(() -> {
            OpenItem item = open(OpenItemKind.CREDIT, items.nextCredit(), "credit", deposit);
            deposit.creditedIn(item);
            return item;
        });
    }

    private OpenItem open(OpenItemKind kind, long number, String text, Deposit deposit) {
        return items.open(new OpenItem.Opening(
                kind, number, deposit.customer().id(), text(text, deposit), null, deposit.subject()));
    }

    /** The books are kept in bokmål. */
    private String text(String what, Deposit deposit) {
        return wording.text("credit", Language.BOKMAL, "deposit.book." + what, deposit.label());
    }
}
