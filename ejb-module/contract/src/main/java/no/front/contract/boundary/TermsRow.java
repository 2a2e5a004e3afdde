package no.front.contract.boundary;

import java.time.Instant;
import java.time.LocalDate;
import no.front.contract.entity.TermsKind;

/**
 * A version as lists show it.
 *
 * @param announcedAt null while nobody was told
 */
public record TermsRow(
        long id,
        TermsKind kind,
        String label,
        LocalDate validFrom,
        TermsState state,
        Instant publishedAt,
        String publishedBy,
        Instant announcedAt) {}
