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
    /** Money that arrived and that nobody has said yet what it is for. */
    UNALLOCATED(2980),
    SALES(3000),
    /** Taxable at nothing, also to customers abroad. */
    SALES_ZERO_RATED(3100),
    /** Exempt from, or outside, value added tax. */
    SALES_EXEMPT(3200),
    /** Reminder fees and compensation for late payment (BIL-9). */
    COLLECTION_FEES(3900),
    BAD_DEBTS(7830),
    /** Interest on what was paid late (BIL-9). */
    LATE_INTEREST(8050);

    private final int number;

    LedgerAccount(int number) {
        this.number = number;
    }

    /** In the standard chart; finance may call it otherwise. */
    public int number() {
        return number;
    }

    /** @param name of the constant; empty for anything else */
    public static Optional<LedgerAccount> named(String name) {
        return Arrays.stream(values())
                .filter(account -> account.name().equals(name))
                .findFirst();
    }
}
