package no.front.traffic.boundary;

import java.util.List;
import java.util.Optional;

/**
 * Some single messages, in the order of their days.
 *
 * @param next where the next ones begin, for {@link UsageRecords#page}; empty at the end
 */
public record UsagePage(List<UsageRow> rows, Optional<String> next) {}
