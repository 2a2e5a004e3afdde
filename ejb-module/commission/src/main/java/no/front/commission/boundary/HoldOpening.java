package no.front.commission.boundary;

import no.front.commission.entity.HoldScope;
import no.front.kernel.Msisdn;

/**
 * What a new case is about.
 *
 * @param serviceId null for every service
 * @param number that paid; null where it is not about one, or where a transaction tells
 * @param transactionId one of that number's, whose number may have been deleted since; null for none
 */
public record HoldOpening(
        long customerId, HoldScope scope, Long serviceId, Msisdn number, Long transactionId, String reason) {}
