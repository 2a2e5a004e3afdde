package no.front.payment.entity;

import java.time.LocalDate;
import no.front.kernel.Money;
import no.front.ledger.entity.Subject;

/**
 * The bank has paid what was ordered (CPA-7). Fired in the transaction that records it, once for each payment; whoever ordered
 * it books it.
 *
 * @param on the bank's value date, never in the future
 * @param bankReference "" where the bank gives none
 */
public record OutgoingPaid(long paymentId, Subject subject, Money amount, LocalDate on, String bankReference) {}
