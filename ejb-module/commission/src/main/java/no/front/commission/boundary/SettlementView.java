package no.front.commission.boundary;

import java.time.LocalDate;
import java.util.List;
import no.front.commission.entity.StrexFinding;
import no.front.commission.entity.StrexReceipt;
import no.front.commission.entity.StrexSettlement;
import no.front.kernel.Money;

/**
 * One settlement as it is read. Money excluding VAT where it is commission.
 *
 * @param open lines that wait or are demanded of Strex, the first of them
 * @param receipts what came of its money, also what was taken back; oldest first
 * @param disputed of its commission, what a difference holds
 * @param payable of its commission, what is due or was
 * @param dueOn the payout day of what is payable
 */
public record SettlementView(
        StrexSettlement settlement,
        SettlementSums sums,
        List<SettlementLineRow> open,
        List<StrexFinding> findings,
        SettlementParts parts,
        List<StrexReceipt> receipts,
        Money disputed,
        Money payable,
        LocalDate dueOn) {}
