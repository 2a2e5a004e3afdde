package no.front.contract.entity;

import java.util.Locale;
import java.util.Objects;

/**
 * What a product is called and how it is sold.
 *
 * @param planFamily plans that one moves up and down between (CON-7), "" for none
 * @param firstMonth how its first month and upgrades to it are counted (CON-7)
 * @param orderable whether the web order form offers it
 * @param sortOrder lowest first
 */
public record ProductDetails(
        String nameNb,
        String nameEn,
        String descriptionNb,
        String descriptionEn,
        String planFamily,
        FirstMonth firstMonth,
        boolean orderable,
        int sortOrder) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_DESCRIPTION = 500;
    private static final int LONGEST_FAMILY = 40;

    /** @throws no.front.kernel.BusinessRuleViolation TEXT_MISSING, TOO_LONG */
    public ProductDetails {
        nameNb = Texts.required(nameNb, LONGEST_NAME);
        nameEn = Texts.required(nameEn, LONGEST_NAME);
        descriptionNb = Texts.optional(descriptionNb, LONGEST_DESCRIPTION);
        descriptionEn = Texts.optional(descriptionEn, LONGEST_DESCRIPTION);
        planFamily = Texts.optional(planFamily, LONGEST_FAMILY).toUpperCase(Locale.ROOT);
        Objects.requireNonNull(firstMonth);
    }
}
