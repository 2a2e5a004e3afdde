package no.front.kernel;

import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;

/**
 * A Norwegian bank account: eleven digits, the last a modulus 11 check with the weights 5, 4, 3, 2, 7, 6, 5, 4, 3, 2. The
 * first four name the bank.
 *
 * <p>Column: {@code CHAR(11)}.
 */
@JsonbTypeAdapter(BankAccount.Json.class)
public record BankAccount(String digits) implements Comparable<BankAccount>, Serializable {

    private static final int LENGTH = 11;

    /** @throws BusinessRuleViolation BANK_ACCOUNT_LENGTH, BANK_ACCOUNT_CHECK */
    public BankAccount {
        if (digits == null || !CheckDigits.areDigits(digits) || digits.length() != LENGTH) {
            throw new BusinessRuleViolation(
                    KernelError.BANK_ACCOUNT_LENGTH, LENGTH, digits == null ? 0 : CheckDigits.countDigits(digits));
        }
        if (!CheckDigits.fitsMod11(digits)) {
            throw new BusinessRuleViolation(KernelError.BANK_ACCOUNT_CHECK);
        }
    }

    /** @param text as typed or printed: {@code 1503.00.12345}, {@code 1503 00 12345} */
    public static BankAccount of(String text) {
        return new BankAccount(CheckDigits.ungrouped(text));
    }

    /** The bank's own number, the first four digits. */
    public String bank() {
        return digits.substring(0, 4);
    }

    /** For pages where the number only reminds: {@code 1503.••.•••45}. */
    public String masked() {
        return bank() + ".••.•••" + digits.substring(9);
    }

    @Override
    public int compareTo(BankAccount other) {
        return digits.compareTo(other.digits);
    }

    /** {@code 15030012345} */
    @Override
    public String toString() {
        return digits;
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<BankAccount, String> {
        @Override
        public String convertToDatabaseColumn(BankAccount account) {
            return account == null ? null : account.digits;
        }

        @Override
        public BankAccount convertToEntityAttribute(String column) {
            return column == null ? null : new BankAccount(column);
        }
    }

    /** {@code "15030012345"} */
    public static class Json implements JsonbAdapter<BankAccount, String> {
        @Override
        public String adaptToJson(BankAccount account) {
            return account.digits;
        }

        @Override
        public BankAccount adaptFromJson(String text) {
            return BankAccount.of(text);
        }
    }
}
