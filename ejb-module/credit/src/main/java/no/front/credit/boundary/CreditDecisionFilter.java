package no.front.credit.boundary;

import no.front.credit.entity.CreditOutcome;

/**
 * Which decisions.
 *
 * @param text part of the customer's name or the order's number; "" for all
 * @param outcome null for all
 */
public record CreditDecisionFilter(String text, CreditOutcome outcome) {}
