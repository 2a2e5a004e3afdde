package no.front.kernel;

import java.util.Arrays;
import java.util.Optional;

/**
 * How value added tax is dealt with (BIL-6): the rate, the category in an electronic invoice (UNCL 5305, as EHF uses it), and
 * the standard tax code of SAF-T. A code that charges no tax says why.
 *
 * <p>Rates hold since 2016 (25, 15, 12, 11.11 %) and are the law's; a change of law is a new code, never another rate of one
 * that stands on issued invoices.
 */
public enum VatCode {
    STANDARD("25", "S", "3"),
    FOOD("15", "S", "31"),
    RAW_FISH("11.11", "S", "32"),
    LOW("12", "S", "33"),
    /** Chapter 6 of the Act: taxable at nothing. */
    ZERO_RATED("0", "Z", "5"),
    /** Sections 3-2 to 3-20. */
    EXEMPT("0", "E", "6"),
    /** Services to business customers abroad (section 6-22). */
    EXPORT("0", "G", "52"),
    REVERSE_CHARGE("0", "AE", "51"),
    /** Not within the Act: deposits, late interest, reminder fees. */
    OUTSIDE("0", "O", "7");

    private final VatRate rate;
    private final String category;
    private final String standardCode;

    VatCode(String percent, String category, String standardCode) {
        this.rate = VatRate.of(percent);
        this.category = category;
        this.standardCode = standardCode;
    }

    public VatRate rate() {
        return rate;
    }

    /** {@code S}, {@code Z}, {@code E}, {@code G}, {@code AE}, {@code O}. */
    public String category() {
        return category;
    }

    /** Of SAF-T Financial. */
    public String standardCode() {
        return standardCode;
    }

    /** Of SAF-T Financial, for what is bought: 1 for the standard rate. Empty where nothing is deducted. */
    public Optional<String> purchaseCode() {
        return switch (this) {
            case STANDARD -> Optional.of("1");
            case FOOD -> Optional.of("11");
            case RAW_FISH -> Optional.of("12");
            case LOW -> Optional.of("13");
            default -> Optional.empty();
        };
    }

    public boolean isCharged() {
        return !rate.isZero();
    }

    public static Optional<VatCode> of(String name) {
        return Arrays.stream(values()).filter(code -> code.name().equals(name)).findFirst();
    }
}
