package no.front.kernel;

import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.util.Locale;

/**
 * The number of a unit in the register of business entities: nine digits, the last a modulus 11 check with the weights 3,
 * 2, 7, 6, 5, 4, 3, 2 (CUS-1). Where the check would be 10 no number is issued. The first digit is 8 or 9 today; that is
 * nothing to rely on.
 *
 * <p>Column: {@code CHAR(9)}.
 */
@JsonbTypeAdapter(OrganisationNumber.Json.class)
public record OrganisationNumber(String digits) implements Comparable<OrganisationNumber>, Serializable {

    private static final int LENGTH = 9;

    /** @throws BusinessRuleViolation ORGANISATION_NUMBER_LENGTH, ORGANISATION_NUMBER_CHECK */
    public OrganisationNumber {
        if (digits == null || !CheckDigits.areDigits(digits) || digits.length() != LENGTH) {
            throw new BusinessRuleViolation(
                    KernelError.ORGANISATION_NUMBER_LENGTH,
                    LENGTH,
                    digits == null ? 0 : CheckDigits.countDigits(digits));
        }
        if (!CheckDigits.fitsMod11(digits)) {
            throw new BusinessRuleViolation(KernelError.ORGANISATION_NUMBER_CHECK);
        }
    }

    /** @param text as typed or printed: {@code 974 760 673}, {@code 974.760.673}, {@code NO 974 760 673 MVA} */
    public static OrganisationNumber of(String text) {
        return new OrganisationNumber(CheckDigits.ungrouped(text)
                .toUpperCase(Locale.ROOT)
                .replaceFirst("^(ORG(ANISASJONS)?NR:?)?(NO)?", "")
                .replaceFirst("MVA$", ""));
    }

    /** Whether the text is a valid number, for a search box that takes anything. */
    public static boolean fits(String text) {
        try {
            of(text);
            return true;
        } catch (BusinessRuleViolation e) {
            return false;
        }
    }

    /** As it identifies a VAT payer in documents between machines: {@code NO974760673MVA}. */
    public String vatId() {
        return "NO" + digits + "MVA";
    }

    @Override
    public int compareTo(OrganisationNumber other) {
        return digits.compareTo(other.digits);
    }

    /** {@code 974760673} */
    @Override
    public String toString() {
        return digits;
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<OrganisationNumber, String> {
        @Override
        public String convertToDatabaseColumn(OrganisationNumber number) {
            return number == null ? null : number.digits;
        }

        @Override
        public OrganisationNumber convertToEntityAttribute(String column) {
            return column == null ? null : new OrganisationNumber(column);
        }
    }

    /** {@code "974760673"} */
    public static class Json implements JsonbAdapter<OrganisationNumber, String> {
        @Override
        public String adaptToJson(OrganisationNumber number) {
            return number.digits;
        }

        @Override
        public OrganisationNumber adaptFromJson(String text) {
            return OrganisationNumber.of(text);
        }
    }
}
