package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.front.commission.entity.CommissionAmount;
import no.front.commission.entity.SettlementChange;
import no.front.commission.entity.SettlementError;
import no.front.commission.entity.StrexReceipt;
import no.front.commission.entity.StrexSettlement;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.ledger.boundary.Ledger;
import no.front.ledger.entity.Booking;
import no.front.ledger.entity.LedgerAccount;
import no.front.ledger.entity.VoucherKind;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Wording;
import no.front.platform.entity.Changes;

/**
 * Strex pays a settlement (CPA-2), in one payment or several: the value date of the last of them is the day on which its
 * commission was received. What differs stays open until more comes, or somebody accepts it with a reason.
 *
 * <p>Example: 2 100.00 are owed; 2 000.00 come on 21 April and 100.00 on 24 April: received on 24 April. Were the 100.00 accepted
 * instead, it would be 21 April, and 4390 would bear them.
 */
@Dependent
public class SettlementPayment {

    @Inject
    SettlementStore store;

    @Inject
    StrexReceiptStore receipts;

    @Inject
    SettlementMoney money;

    @Inject
    CommissionAmountStore amounts;

    @Inject
    Ledger ledger;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    @Inject
    ChangeLog changeLog;

    @Inject
    Wording wording;

    /** At the bank, by hand: all that remains. @throws BusinessRuleViolation as {@link StrexSettlement#requirePayable} */
    public void paid(long id, LocalDate on) {
        StrexSettlement settlement = store.locked(id);
        settlement.requirePayable(on, clock.today());
        StrexReceipt receipt = StrexReceipt.byHand(settlement, settlement.remaining(), on, clock.now(), by());
        receipts.add(receipt);
        book(receipt, VoucherKind.RECEIPT, LedgerAccount.BANK, on, "book.strexPaid", receipt.amount());
        changed(SettlementChange.SETTLEMENT_PAID, settlement, "");
    }

    /** A payment of the bank, which is booked by who found it. */
    StrexReceipt paidByBank(long id, long transaction, LocalDate valueOn, Money part) {
        StrexSettlement settlement = store.locked(id);
        StrexReceipt receipt = StrexReceipt.byBank(settlement, transaction, part, valueOn, clock.now(), by());
        receipts.add(receipt);
        changed(SettlementChange.SETTLEMENT_PAID, settlement, "");
        return receipt;
    }

    /**
     * What remains does not come, or came too much, and that is in order.
     *
     * @throws BusinessRuleViolation NOT_FOUND, NO_DIFFERENCE, REASON_MISSING, TOO_LONG
     */
    public void accept(long id, String reason) {
        StrexSettlement settlement = store.locked(id);
        Money difference = settlement.remaining();
        if (difference.isZero()) {
            throw new BusinessRuleViolation(SettlementError.NO_DIFFERENCE);
        }
        LocalDate today = clock.today();
        StrexReceipt receipt = StrexReceipt.accepted(settlement, difference, today, reason, clock.now(), by());
        receipts.add(receipt);
        book(receipt, VoucherKind.TRANSFER, LedgerAccount.STREX_DIFFERENCES, today, "book.strexDifference", difference);
        changed(SettlementChange.SETTLEMENT_DIFFERENCE_ACCEPTED, settlement, receipt.reason());
    }

    /**
     * What was registered by hand, or accepted, did not hold: Strex owes it again.
     *
     * @throws BusinessRuleViolation NOT_FOUND, TAKE_BACK_AT_PAYMENT, TAKEN_BACK_ALREADY, REASON_MISSING, TOO_LONG
     */
    public void takeBack(long receiptId, String reason) {
        StrexReceipt receipt = receipts.locked(receiptId);
        if (receipt.kind() == StrexReceipt.ReceiptKind.BANK) {
            throw new BusinessRuleViolation(SettlementError.TAKE_BACK_AT_PAYMENT);
        }
        takenBack(receipt, reason);
        LedgerAccount account = receipt.isMoney() ? LedgerAccount.BANK : LedgerAccount.STREX_DIFFERENCES;
        book(
                receipt,
                VoucherKind.REVERSAL,
                account,
                clock.today(),
                "book.strexTakenBack",
                receipt.amount().negate());
    }

    /** By who books it. @throws BusinessRuleViolation NOT_FOUND, TAKEN_BACK_ALREADY, REASON_MISSING, TOO_LONG */
    void takenBackByBank(long receiptId, String reason) {
        takenBack(receipts.locked(receiptId), reason);
    }

    private void takenBack(StrexReceipt receipt, String reason) {
        StrexSettlement settlement = store.locked(receipt.settlement().id());
        receipt.takeBack(reason, clock.now(), by());
        changed(SettlementChange.SETTLEMENT_PAYMENT_TAKEN_BACK, settlement, receipt.takenBackReason());
    }

    private void book(
            StrexReceipt receipt, VoucherKind kind, LedgerAccount from, LocalDate on, String text, Money sum) {
        StrexSettlement settlement = receipt.settlement();
        Booking booking = Booking.of(
                        kind,
                        ledger.openDay(on),
                        wording.text("commission", Language.BOKMAL, text, settlement.subjectLabel()),
                        receipt.subject())
                .about(settlement.subject());
        booking = SettlementBooks.entry(booking, from, sum, null);
        ledger.book(SettlementBooks.entry(booking, LedgerAccount.STREX_RECEIVABLE, sum.negate(), null));
    }

    /** The settlement and what is due of it follow what came; what stands on a payout stays there. */
    private void changed(SettlementChange change, StrexSettlement settlement, String reason) {
        List<StrexReceipt> live = receipts.of(settlement.id()).stream()
                .filter(StrexReceipt::isLive)
                .toList();
        LocalDate latest = live.stream()
                .filter(StrexReceipt::isMoney)
                .map(StrexReceipt::valueOn)
                .max(LocalDate::compareTo)
                .orElse(null);
        LocalDate before = settlement.receivedOn();
        Changes changes = settlement.received(
                latest, live.stream().map(StrexReceipt::amount).collect(Money.summing()));
        LocalDate received = settlement.receivedOn();
        if (!received.equals(before)) {
            LocalDate due = money.dueOn(received);
            amounts.locked(amounts.ofSettlement(settlement.id()).stream()
                            .map(CommissionAmount::id)
                            .toList())
                    .forEach(amount -> amount.received(received, due));
        }
        changeLog.record(change, settlement, reason, changes);
    }

    private String by() {
        return currentActor.get().name();
    }
}
