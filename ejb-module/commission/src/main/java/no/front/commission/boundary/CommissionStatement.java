package no.front.commission.boundary;

import java.util.List;
import java.util.Optional;
import no.front.commission.entity.Operator;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;
import no.front.ledger.boundary.LedgerParty;

/** What a customer earned in a month, service by service, and what became of it (CPA-9). */
public record CommissionStatement(LedgerParty customer, BillingMonth month, CommissionSums sums, List<Line> lines) {

    /**
     * @param service short number and keyword; two services may have had the same ones, one after the other
     * @param operator nothing where Strex names one that we don't know
     * @param operatorName as it writes itself, or as Strex has it
     * @param price what a message costs its recipient, NOK including VAT
     * @param billed messages by our own traffic, less those taken back
     * @param settled messages by Strex, less those taken back
     * @param earned NOK excl. VAT, by our own traffic
     * @param commission NOK excl. VAT, as settled
     */
    public record Line(
            long serviceId,
            String service,
            Optional<Operator> operator,
            String operatorName,
            Money price,
            long billed,
            long settled,
            Money earned,
            Money commission) {}
}
