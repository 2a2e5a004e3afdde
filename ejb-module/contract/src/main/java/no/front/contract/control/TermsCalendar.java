package no.front.contract.control;

import java.time.LocalDate;
import java.util.Collection;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.TermsDraft;
import no.front.contract.entity.TermsVersion;
import no.front.kernel.BusinessRuleViolation;

/**
 * From when a new version of a document can hold (CON-12): the first one from today, every later one from tomorrow at the
 * earliest, so that nobody accepts a text in the morning that has changed by noon. One version a day, each label once.
 * Example: with 2026-1 in force, on 22 November the next can hold from 23 November.
 *
 * @param published the document's versions so far
 */
public record TermsCalendar(Collection<TermsVersion> published) {

    public LocalDate earliest(LocalDate today) {
        return published.isEmpty() ? today : today.plusDays(1);
    }

    /** @throws BusinessRuleViolation TERMS_DAY_MISSING, TERMS_IN_PAST, TERMS_DAY_TAKEN, TERMS_LABEL_TAKEN */
    public void check(TermsDraft draft, LocalDate today) {
        LocalDate day = draft.validFrom();
        if (day == null) {
            throw new BusinessRuleViolation(ContractError.TERMS_DAY_MISSING);
        }
        if (day.isBefore(earliest(today))) {
            throw new BusinessRuleViolation(ContractError.TERMS_IN_PAST, earliest(today));
        }
        if (published.stream().anyMatch(one -> one.validFrom().equals(day))) {
            throw new BusinessRuleViolation(ContractError.TERMS_DAY_TAKEN, day);
        }
        String label = draft.label() == null ? "" : draft.label().strip();
        if (published.stream().anyMatch(one -> one.label().equalsIgnoreCase(label))) {
            throw new BusinessRuleViolation(ContractError.TERMS_LABEL_TAKEN, label);
        }
    }
}
