package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.front.commission.entity.CommissionAmount;
import no.front.commission.entity.SettlementChange;
import no.front.commission.entity.StrexSettlement;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.ledger.boundary.Ledger;
import no.front.ledger.entity.Booking;
import no.front.ledger.entity.LedgerAccount;
import no.front.ledger.entity.VoucherKind;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.Wording;
import no.front.platform.entity.Changes;

/** Strex pays a settlement (CPA-2): its value date is the day on which its commission was received. */
@Dependent
public class SettlementPayment {

    @Inject
    SettlementStore store;

    @Inject
    SettlementMoney money;

    @Inject
    CommissionAmountStore amounts;

    @Inject
    Ledger ledger;

    @Inject
    BusinessClock clock;

    @Inject
    ChangeLog changeLog;

    @Inject
    Wording wording;

    /** At the bank, by hand. @throws BusinessRuleViolation as {@link StrexSettlement#paid} */
    public void paid(long id, LocalDate on) {
        paid(id, on, LedgerAccount.BANK);
    }

    /** @param from where the money is: at the bank, or among what nobody has said what it is for */
    void paid(long id, LocalDate on, LedgerAccount from) {
        StrexSettlement settlement = store.locked(id);
        Money sum = settlement.receivable();
        Changes changes = settlement.paid(on, sum, clock.today());
        Booking booking = Booking.of(
                VoucherKind.RECEIPT,
                ledger.openDay(on),
                wording.text("commission", Language.BOKMAL, "book.strexPaid", settlement.subjectLabel()),
                settlement.subject());
        booking = SettlementBooks.entry(
                SettlementBooks.entry(booking, from, sum, null), LedgerAccount.STREX_RECEIVABLE, sum.negate(), null);
        if (!booking.lines().isEmpty()) {
            ledger.book(booking);
        }
        LocalDate due = money.dueOn(on);
        amounts.locked(amounts.ofSettlement(id).stream()
                        .map(CommissionAmount::id)
                        .toList())
                .forEach(amount -> amount.received(on, due));
        changeLog.record(SettlementChange.SETTLEMENT_PAID, settlement, changes);
    }
}
