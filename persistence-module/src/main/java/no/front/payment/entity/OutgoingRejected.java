package no.front.payment.entity;

import no.front.ledger.entity.Subject;

/**
 * The bank won't pay what was ordered (CPA-7). Fired in the transaction that records it, once for each payment; what it was for
 * may be ordered anew.
 *
 * @param reason the bank's code, and its words where it has some
 */
public record OutgoingRejected(long paymentId, Subject subject, String reason) {}
