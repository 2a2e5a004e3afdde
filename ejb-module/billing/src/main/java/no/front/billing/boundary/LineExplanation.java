package no.front.billing.boundary;

import java.util.List;
import java.util.Optional;
import no.front.billing.entity.InvoiceLine;
import no.front.contract.entity.ContractCharge;
import no.front.contract.entity.CustomerPrice;
import no.front.contract.entity.PriceList;
import no.front.contract.entity.TierPrice;
import no.front.kernel.Money;
import no.front.traffic.boundary.UsageQuestion;

/**
 * Why a line of an invoice has its amount.
 *
 * @param line with its invoice, account, customer and contract
 * @param list that it was priced by
 * @param agreement that stood instead of the list's price
 * @param price by which it was rated, with its tiers
 * @param charge that it invoices
 * @param siblings all lines of the same traffic of that month, itself among them, oldest first: the tiers of an amount, what
 *     came in late, what was credited
 * @param usage what single messages it is made of
 */
public record LineExplanation(
        InvoiceLine line,
        Optional<PriceList> list,
        Optional<CustomerPrice> agreement,
        Optional<TierPrice> price,
        Optional<ContractCharge> charge,
        List<InvoiceLine> siblings,
        Optional<UsageQuestion> usage) {

    /** Of all lines of that traffic: invoices less credit notes, NOK excl. VAT. */
    public Money siblingsNet() {
        return siblings.stream()
                .map(one -> one.invoice().isCreditNote() ? one.net().negate() : one.net())
                .collect(Money.summing());
    }

    /** Pieces of the same traffic that the same invoice took from the same usage: what its messages add up to. */
    public long piecesOfSameUsage() {
        return siblings.stream()
                .filter(one -> one.invoice().id() == line.invoice().id())
                .mapToLong(one -> one.quantity().longValue())
                .sum();
    }
}
