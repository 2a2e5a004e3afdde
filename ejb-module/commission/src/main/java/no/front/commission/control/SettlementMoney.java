package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import no.front.commission.boundary.CommissionSetting;
import no.front.commission.entity.AmountCause;
import no.front.commission.entity.AmountStatus;
import no.front.commission.entity.CommissionAmount;
import no.front.commission.entity.GrossSplit;
import no.front.commission.entity.StrexSettlement;
import no.front.commission.entity.StrexSettlementLine;
import no.front.kernel.BillingMonth;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.kernel.VatCode;
import no.front.ledger.boundary.Ledger;
import no.front.ledger.entity.Booking;
import no.front.ledger.entity.VoucherKind;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.Wording;

/** The money of a settlement: one voucher for each customer, service and month, and the monthly amounts it gives. */
@Dependent
public class SettlementMoney {

    @Inject
    SettlementStore store;

    @Inject
    CommissionAmountStore amounts;

    @Inject
    Ledger ledger;

    @Inject
    BusinessSettings settings;

    @Inject
    BusinessClock clock;

    @Inject
    Wording wording;

    /** What is held together by a difference (CPA-3). */
    private record Held(long customerId, long serviceId, BillingMonth month) {
        static Held of(StrexSettlementLine line) {
            return new Held(
                    line.key().customerId(), line.key().serviceId(), line.key().month());
        }

        static Held of(CommissionAmount amount) {
            return new Held(amount.customerId(), amount.serviceId(), amount.month());
        }
    }

    /** CPA-2: the payout day of what was received that day. */
    public LocalDate dueOn(LocalDate receivedOn) {
        return PayoutDay.of(receivedOn, settings.number(CommissionSetting.PAYOUT_DAY));
    }

    void post(StrexSettlement settlement, List<StrexSettlementLine> lines, LongFunction<VatCode> vat) {
        Map<Held, List<StrexSettlementLine>> groups = new LinkedHashMap<>();
        lines.forEach(line ->
                groups.computeIfAbsent(Held.of(line), key -> new ArrayList<>()).add(line));
        LocalDate on = ledger.openDay(settlement.settledOn());
        LocalDate due = dueOn(settlement.receivedOn());
        List<Booking> bookings = new ArrayList<>();
        Money receivable = Money.ZERO;
        for (Map.Entry<Held, List<StrexSettlementLine>> group : groups.entrySet()) {
            Held held = group.getKey();
            VatCode code = vat.apply(held.serviceId());
            GrossSplit sum = group.getValue().stream()
                    .map(StrexSettlementLine::split)
                    .reduce(SettlementBooks::sum)
                    .orElseThrow();
            receivable = receivable.plus(SettlementBooks.receivable(sum, code));
            Booking booking = SettlementBooks.settled(
                    Booking.of(
                                    VoucherKind.SETTLEMENT,
                                    on,
                                    wording.text(
                                            "commission",
                                            Language.BOKMAL,
                                            "book.settled",
                                            settlement.subjectLabel(),
                                            held.month()),
                                    group.getValue().getFirst().source())
                            .about(settlement.subject())
                            .customer(held.customerId()),
                    sum,
                    code);
            if (!booking.lines().isEmpty()) {
                bookings.add(booking);
            }
            amounts(settlement, held, group.getValue(), code, due);
        }
        settlement.owes(receivable);
        ledger.bookMany(bookings);
        store.flush();
    }

    private void amounts(
            StrexSettlement settlement, Held held, List<StrexSettlementLine> lines, VatCode vat, LocalDate due) {
        Money whole = lines.stream().map(line -> line.settled().commission()).collect(Money.summing());
        Money reversed = settlement.correction() > 0
                ? Money.ZERO
                : lines.stream().map(SettlementMoney::reversed).collect(Money.summing());
        boolean waits = lines.stream().anyMatch(StrexSettlementLine::waits);
        AmountCause cause = settlement.correction() > 0 ? AmountCause.CORRECTED : AmountCause.SETTLED;
        amount(settlement, held, cause, whole.minus(reversed), waits, vat, due);
        amount(settlement, held, AmountCause.REVERSED, reversed, waits, vat, due);
    }

    /** Of a line's commission what was taken back; with what was billed it is the whole, to the øre. */
    private static Money reversed(StrexSettlementLine line) {
        long pieces = line.settled().billed() - line.settled().reversed();
        if (line.settled().reversed() == 0) {
            return Money.ZERO;
        }
        if (line.settled().billed() == 0 || pieces == 0) {
            return line.settled().billed() == 0 ? line.settled().commission() : Money.ZERO;
        }
        // the customer's part of one message, as the line as a whole gave it
        return Money.of(line.settled()
                        .commission()
                        .amount()
                        .multiply(java.math.BigDecimal.valueOf(line.settled().reversed()))
                        .divide(java.math.BigDecimal.valueOf(pieces), 2, java.math.RoundingMode.HALF_UP))
                .negate();
    }

    private void amount(
            StrexSettlement settlement,
            Held held,
            AmountCause cause,
            Money sum,
            boolean waits,
            VatCode vat,
            LocalDate due) {
        if (!sum.isZero()) {
            CommissionAmount.About about = new CommissionAmount.About(
                    held.customerId(), held.serviceId(), held.month(), cause, settlement.id(), vat);
            amounts.add(CommissionAmount.settled(about, sum, waits, settlement.receivedOn(), due));
        }
    }

    /** CPA-3: what waits, and what does no longer, of these months. What stands on a payout stays there. */
    void reconsider(Collection<BillingMonth> months) {
        store.flush();
        Set<Held> waiting = new HashSet<>();
        store.lines(months).stream()
                .filter(StrexSettlementLine::waits)
                .map(Held::of)
                .forEach(waiting::add);
        for (CommissionAmount amount : store.openAmounts(months)) {
            if (!waiting.contains(Held.of(amount))) {
                amount.clear();
            } else if (amount.status() != AmountStatus.DISPUTED) {
                amount.dispute();
            }
        }
        store.flush();
    }
}
