package no.front.ledger.entity;

import java.util.Arrays;
import java.util.Optional;

/** The accounts of the books, numbered as the Norwegian standard chart (NS 4102) has them. */
public enum LedgerAccount {
    RECEIVABLES(1500),
    BANK(1920),
    COMMISSION_PAYABLE(2410),
    OUTPUT_VAT(2700),
    /** CRE-5: prepayment that is held, a liability and never revenue. */
    DEPOSITS(2900),
    /** What customers have paid too much, to be paid back. */
    CUSTOMER_CREDIT(2910),
    SALES(3000);

    private final int number;

    LedgerAccount(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    public static Optional<LedgerAccount> numbered(int number) {
        return Arrays.stream(values())
                .filter(account -> account.number == number)
                .findFirst();
    }
}
