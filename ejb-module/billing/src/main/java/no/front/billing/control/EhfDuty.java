package no.front.billing.control;

import java.time.LocalDate;
import java.util.Optional;
import no.front.customer.entity.OrganisationForm;

/**
 * Whether EHF is a duty towards that buyer (BIL-5): public buyers always; from a day that the law gives all buyers that keep
 * books, which those registered for VAT do (Act of 19 June 2026 no. 39, sending from 1 January 2027). The day is a setting.
 *
 * <p>Example: a limited company registered for VAT may choose e-mail on 31 December 2026, not on 1 January 2027.
 */
public final class EhfDuty {

    private EhfDuty() {}

    /** @param from first day of the duty towards all that keep books; empty where the law has none */
    public static boolean holds(OrganisationForm form, boolean vatRegistered, LocalDate day, Optional<LocalDate> from) {
        return form.isPublicBody()
                || vatRegistered && from.filter(first -> !day.isBefore(first)).isPresent();
    }
}
