package no.front.ledger.boundary;

import java.time.LocalDate;
import no.front.ledger.entity.LedgerAccount;

/**
 * Which postings to list.
 *
 * @param from first day; null for all
 * @param to last day; null for all
 */
public record PostingFilter(LedgerAccount account, LocalDate from, LocalDate to) {}
