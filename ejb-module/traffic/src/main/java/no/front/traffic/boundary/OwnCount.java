package no.front.traffic.boundary;

/**
 * What counts of a day or month, of one account, sender or country.
 *
 * @param period {@code 2026-10-31}, or {@code 2026-10} where months are told apart
 * @param key number of the account, sender, country by two letters; by day {@code NO} for messages within Norway, else ""
 * @param messages SMS
 * @param parts SMS parts
 */
public record OwnCount(String period, String key, long messages, long parts, long lookups) {}
