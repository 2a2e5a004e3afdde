package no.front.payment.boundary;

import java.util.OptionalInt;
import no.front.kernel.BankAccount;
import no.front.kernel.BusinessRuleViolation;
import no.front.payment.entity.OutgoingError;
import no.front.platform.entity.SettingKey;

/** Figures of money in and out that may change by decision. */
public enum PaymentSetting implements SettingKey {
    /** (S) What is left over of a known customer's payment goes to its costs, interest and claims by itself (BIL-8). */
    ALLOCATE_AT_ONCE(Kind.BOOLEAN, "false", "", 0, 0),
    /** (S) Files of the bank may be that large. */
    FILE_MEGABYTES(Kind.WHOLE_NUMBER, "20", "unit.megabytes", 1, 50),
    /** (S) Our bank accounts, by comma; a file of another one is refused. None = any. */
    ACCOUNTS(Kind.TEXT, "", "", 0, 0),
    /** (S) A customer's new account may be confirmed so many days after it was entered (CPA-7). */
    PAYEE_WAIT_DAYS(Kind.WHOLE_NUMBER, "0", "unit.days", 0, 60),
    /** Our account that payments are made from. None = the one that customers pay to. */
    PAY_FROM(Kind.TEXT, "", "", 0, 0),
    /** BIC of our bank, in files of payments. */
    BANK_BIC(Kind.TEXT, "DNBANOKK", "", 0, 0),
    /** What the bank calls us in the agreement about files of payments. */
    BANK_CUSTOMER(Kind.TEXT, "FRONT", "", 0, 0);

    private final Kind kind;
    private final String byDefault;
    private final String unit;
    private final int least;
    private final int most;

    PaymentSetting(Kind kind, String byDefault, String unit, int least, int most) {
        this.kind = kind;
        this.byDefault = byDefault;
        this.unit = unit;
        this.least = least;
        this.most = most;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String defaultValue() {
        return byDefault;
    }

    @Override
    public String unit() {
        return unit;
    }

    @Override
    public void check(String value) {
        switch (this) {
            case PAY_FROM -> {
                if (!value.isBlank()) {
                    BankAccount.of(value);
                }
            }
            case BANK_BIC -> requireForm(value, "[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?");
            case BANK_CUSTOMER -> requireForm(value, "[!-~]([ -~]{0,33}[!-~])?");
            default -> {
                // any value within its bounds
            }
        }
    }

    private void requireForm(String value, String form) {
        if (!value.matches(form)) {
            throw new BusinessRuleViolation(OutgoingError.BANK_SETTING, value);
        }
    }

    @Override
    public OptionalInt least() {
        return kind == Kind.WHOLE_NUMBER ? OptionalInt.of(least) : OptionalInt.empty();
    }

    @Override
    public OptionalInt most() {
        return kind == Kind.WHOLE_NUMBER ? OptionalInt.of(most) : OptionalInt.empty();
    }
}
