package no.front.billing.boundary;

import java.util.Optional;
import no.front.billing.entity.RunOutcome;

/** Which accounts of a run a list shows. @param text customer's name or the account's number; "" for all */
public record RunFilter(long run, String text, Optional<RunOutcome> outcome) {}
