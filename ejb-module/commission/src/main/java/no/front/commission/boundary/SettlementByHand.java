package no.front.commission.boundary;

import java.time.LocalDate;
import no.front.kernel.BillingMonth;

/**
 * A settlement of Strex by its totals.
 *
 * @param lines one a line: {@code 2440 KURS; Telenor; 10,00; 300; 2}, that is number and keyword, operator, price, charged,
 *     taken back
 */
public record SettlementByHand(
        String reference, LocalDate settledOn, BillingMonth month, String paymentReference, String lines) {}
