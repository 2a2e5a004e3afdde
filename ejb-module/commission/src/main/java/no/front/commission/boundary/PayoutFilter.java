package no.front.commission.boundary;

import java.util.Optional;
import no.front.commission.entity.PayoutOutcome;

/** Which customers of a payout run. @param text of the customer's name @param outcome empty for all */
public record PayoutFilter(long run, String text, Optional<PayoutOutcome> outcome) {}
