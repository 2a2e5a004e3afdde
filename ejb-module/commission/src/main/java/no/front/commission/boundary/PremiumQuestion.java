package no.front.commission.boundary;

import no.front.commission.entity.Operator;
import no.front.commission.entity.PremiumStatus;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;

/**
 * Which premium transactions are wanted. What is null is not asked for.
 *
 * @param price including VAT, above zero; also finds what was taken back of it
 * @param id of a transaction, as Strex names it; also finds its reversal
 */
public record PremiumQuestion(
        Long customerId,
        BillingMonth month,
        Long serviceId,
        Operator operator,
        Money price,
        PremiumStatus status,
        Long settlementLineId,
        String id) {}
