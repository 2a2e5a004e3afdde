package no.front.payment.entity;

import java.time.LocalDate;
import no.front.kernel.Money;

/**
 * Money of a customer went to what it owes; told by {@link OpenItemsSettled}.
 *
 * @param on day of the payment, by the bank's value date
 * @param remaining still owed; zero when it is paid in full
 */
public record OpenItemSettled(long openItemId, long customerId, LocalDate on, Money remaining) {}
