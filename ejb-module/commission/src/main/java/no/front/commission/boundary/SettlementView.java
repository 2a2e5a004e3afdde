package no.front.commission.boundary;

import java.time.LocalDate;
import java.util.List;
import no.front.commission.entity.StrexFinding;
import no.front.commission.entity.StrexSettlement;
import no.front.kernel.Money;

/**
 * One settlement as it is read. Money excluding VAT where it is commission.
 *
 * @param lines all
 * @param disputed of its commission, what a difference holds
 * @param payable of its commission, what is due or was
 * @param dueOn the payout day of what is payable
 */
public record SettlementView(
        StrexSettlement settlement,
        List<SettlementLineRow> lines,
        List<StrexFinding> findings,
        SettlementParts parts,
        Money disputed,
        Money payable,
        LocalDate dueOn) {

    public long own() {
        return lines.stream().mapToLong(SettlementLineRow::own).sum();
    }

    public long settled() {
        return lines.stream().mapToLong(SettlementLineRow::settled).sum();
    }

    public Money ownCommission() {
        return lines.stream().map(SettlementLineRow::ownCommission).collect(Money.summing());
    }

    public Money commission() {
        return lines.stream().map(SettlementLineRow::commission).collect(Money.summing());
    }

    public long waiting() {
        return lines.stream().filter(SettlementLineRow::isWaiting).count();
    }

    public long different() {
        return lines.stream().filter(SettlementLineRow::isDifferent).count();
    }

    public long claimed() {
        return lines.stream().filter(SettlementLineRow::isOpen).count() - waiting();
    }
}
