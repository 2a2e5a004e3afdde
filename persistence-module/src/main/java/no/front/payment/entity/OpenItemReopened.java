package no.front.payment.entity;

import java.time.LocalDate;
import no.front.kernel.Money;

/**
 * A payment was taken back, by the bank or because it was for something else: the customer owes again. Fired in the
 * transaction that books it.
 *
 * @param remaining owed again
 */
public record OpenItemReopened(long openItemId, long customerId, LocalDate on, Money remaining) {}
