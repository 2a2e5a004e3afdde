package no.front.contract.boundary;

import java.time.Instant;

/**
 * How far telling customers about a version has come.
 *
 * @param orderedAt null while nobody has asked for it
 * @param finishedAt null while customers are still being told
 * @param customers who have a running contract
 * @param told of them
 * @param undelivered notices that somebody has to see to
 * @param read users who have confirmed
 * @param disagreed users who disagree
 */
public record Announcement(
        Instant orderedAt,
        String orderedBy,
        Instant finishedAt,
        long customers,
        long told,
        long undelivered,
        long read,
        long disagreed) {

    public boolean isOrdered() {
        return orderedAt != null;
    }
}
