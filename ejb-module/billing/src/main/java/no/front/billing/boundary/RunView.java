package no.front.billing.boundary;

import java.util.List;
import java.util.Optional;

/**
 * One run with what it came to.
 *
 * @param sums by product, largest first
 * @param before the run that it is compared with: the last one over all accounts before it
 */
public record RunView(RunRow run, List<RunSum> sums, Optional<RunRow> before) {}
