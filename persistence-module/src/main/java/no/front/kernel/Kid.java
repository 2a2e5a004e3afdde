package no.front.kernel;

import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;

/**
 * Customer identification of a payment (KID): 2 to 25 characters, the last a check. Leading zeros count, so it is text.
 * Ours are modulus 10 of a fixed length, as the agreement with the bank says; others' may be modulus 11, where a check of
 * 10 is written as a dash. Which modulus holds is part of the agreement: a KID that fits "either" proves nothing, since
 * two typing errors in eleven would pass.
 *
 * <p>Column: {@code VARCHAR(25)}.
 */
@JsonbTypeAdapter(Kid.Json.class)
public record Kid(String number) implements Comparable<Kid>, Serializable {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 25;

    /** The two sorts of check a bank agreement can name. */
    public enum Modulus {
        MOD10 {
            @Override
            char check(String digits) {
                return CheckDigits.mod10(digits);
            }
        },
        MOD11 {
            @Override
            char check(String digits) {
                return CheckDigits.mod11(digits);
            }
        };

        abstract char check(String digits);
    }

    /**
     * Checks the form only, so that a KID of another's agreement can be kept.
     *
     * @throws BusinessRuleViolation KID_LENGTH
     */
    public Kid {
        if (number == null || !number.matches("[0-9]{" + (SHORTEST - 1) + "," + (LONGEST - 1) + "}[0-9-]")) {
            throw new BusinessRuleViolation(KernelError.KID_LENGTH, SHORTEST, LONGEST);
        }
    }

    /** One of ours: modulus 10. Spaces and dots are taken away. */
    public static Kid of(String text) {
        return of(text, Modulus.MOD10);
    }

    /** @throws BusinessRuleViolation KID_LENGTH, KID_CHECK when the check is not the one of this modulus */
    public static Kid of(String text, Modulus modulus) {
        Kid kid = new Kid(text == null ? null : text.replaceAll("[\\p{Z}\\s.]", ""));
        if (!kid.fits(modulus)) {
            throw new BusinessRuleViolation(KernelError.KID_CHECK);
        }
        return kid;
    }

    /** The digits with their check added: {@code 001001} gives {@code 0010017} by modulus 10. */
    public static Kid generate(String digits, Modulus modulus) {
        if (digits == null || !CheckDigits.areDigits(digits)) {
            throw new BusinessRuleViolation(KernelError.KID_LENGTH, SHORTEST, LONGEST);
        }
        return new Kid(digits + modulus.check(digits));
    }

    /**
     * Modulus 10 in a fixed length, filled with zeros from the left.
     *
     * @param length characters in all, check included
     * @throws BusinessRuleViolation KID_LENGTH when the number does not fit
     */
    public static Kid generate(long number, int length) {
        String digits = Long.toString(number);
        if (number < 0 || digits.length() > length - 1 || length > LONGEST) {
            throw new BusinessRuleViolation(KernelError.KID_LENGTH, SHORTEST, length);
        }
        return generate("0".repeat(length - 1 - digits.length()) + digits, Modulus.MOD10);
    }

    public boolean fits(Modulus modulus) {
        String digits = number.substring(0, number.length() - 1);
        return modulus.check(digits) == number.charAt(number.length() - 1);
    }

    @Override
    public int compareTo(Kid other) {
        return number.compareTo(other.number);
    }

    /** Unbroken, as it is printed: {@code 001045426}. */
    @Override
    public String toString() {
        return number;
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<Kid, String> {
        @Override
        public String convertToDatabaseColumn(Kid kid) {
            return kid == null ? null : kid.number;
        }

        @Override
        public Kid convertToEntityAttribute(String column) {
            return column == null ? null : new Kid(column);
        }
    }

    /** {@code "001045426"} */
    public static class Json implements JsonbAdapter<Kid, String> {
        @Override
        public String adaptToJson(Kid kid) {
            return kid.number;
        }

        @Override
        public Kid adaptFromJson(String text) {
            return Kid.of(text);
        }
    }
}
