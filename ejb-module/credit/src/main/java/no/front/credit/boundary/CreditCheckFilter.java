package no.front.credit.boundary;

import no.front.credit.entity.CreditCheckStatus;

/**
 * Which checks.
 *
 * @param text part of the customer's name or the order's number; "" for all
 * @param status null for all
 */
public record CreditCheckFilter(String text, CreditCheckStatus status) {}
