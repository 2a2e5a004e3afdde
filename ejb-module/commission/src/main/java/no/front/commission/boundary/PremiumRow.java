package no.front.commission.boundary;

import java.time.Instant;
import java.util.Optional;
import no.front.commission.entity.Billed;
import no.front.commission.entity.Operator;
import no.front.commission.entity.PremiumStatus;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;

/**
 * A premium transaction as staff see it, numbers masked (PRV-20).
 *
 * @param service {@code 2440 KURS}
 * @param price including VAT; below zero of a reversal
 * @param recipient masked; "" once retention has taken it
 * @param billedAt nothing while it isn't known to be
 * @param reverses id of what it takes back; 0 for nothing
 * @param reversedBy id of what took it back; 0 for nothing
 */
public record PremiumRow(
        long id,
        String transactionId,
        long customerId,
        String customer,
        long serviceId,
        String service,
        long shareId,
        Money price,
        Operator operator,
        String recipient,
        Instant acceptedAt,
        Billed billed,
        Optional<Instant> billedAt,
        BillingMonth month,
        PremiumStatus status,
        String detail,
        String source,
        long reverses,
        long reversedBy) {}
