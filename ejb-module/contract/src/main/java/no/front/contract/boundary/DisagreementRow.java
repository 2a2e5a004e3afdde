package no.front.contract.boundary;

import java.time.Instant;
import no.front.contract.entity.TermsKind;

/**
 * A customer's user who disagrees with a version.
 *
 * @param remark what with, "" where not said
 * @param note how sales settled it, "" for not yet
 */
public record DisagreementRow(
        long id,
        long customerId,
        String customer,
        String user,
        TermsKind kind,
        String label,
        String remark,
        Instant at,
        String note,
        Instant settledAt,
        String settledBy) {

    public boolean isOpen() {
        return settledAt == null;
    }
}
