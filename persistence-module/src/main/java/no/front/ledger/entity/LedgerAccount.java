package no.front.ledger.entity;

import java.util.Arrays;
import java.util.Optional;

/** The accounts of the books, numbered as the Norwegian standard chart (NS 4102) has them. */
public enum LedgerAccount {
    /** CPA-5: paid to customers before Strex has settled. */
    COMMISSION_ADVANCES(1460),
    RECEIVABLES(1500),
    /** What Strex has settled and not paid yet, VAT included. */
    STREX_RECEIVABLE(1510),
    /** Customers' commission that is earned and not settled: the other side of {@link #COMMISSION_PENDING}. */
    STREX_PENDING(1530),
    BANK(1920),
    /** CPA-7: on a commission note, VAT included; open items are its detail. */
    COMMISSION_PAYABLE(2410),
    /** Settled, on no note yet: payable, carried or waiting for a difference. */
    COMMISSION_SETTLED(2411),
    /** Earned, not settled. */
    COMMISSION_PENDING(2412),
    /** CPA-6: held until a suspicion is clarified. */
    COMMISSION_WITHHELD(2413),
    OUTPUT_VAT(2700),
    /** VAT on what is bought: shares of operators and Strex, commission. */
    INPUT_VAT(2710),
    /** CRE-5: prepayment that is held, a liability and never revenue. */
    DEPOSITS(2900),
    /** What customers have paid too much, to be paid back. */
    CUSTOMER_CREDIT(2910),
    /** Money that arrived and that nobody has said yet what it is for. */
    UNALLOCATED(2980),
    SALES(3000),
    /** What recipients pay for premium messages, without VAT. */
    PREMIUM_SALES(3050),
    /** Taxable at nothing, also to customers abroad. */
    SALES_ZERO_RATED(3100),
    /** Exempt from, or outside, value added tax. */
    SALES_EXEMPT(3200),
    /** Donations and other premium messages outside of VAT. */
    PREMIUM_SALES_EXEMPT(3250),
    /** Reminder fees and compensation for late payment (BIL-9). */
    COLLECTION_FEES(3900),
    /** CPA-6: withheld commission that was forfeited. */
    COMMISSION_FORFEITED(3950),
    COMMISSION_COST(4300),
    OPERATOR_SHARES(4310),
    STREX_FEES(4320),
    /** What Strex paid more or less than it owed, and finance accepted. */
    STREX_DIFFERENCES(4390),
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

    /**
     * Whether a tax code on it is that of a purchase, whose tax is deducted. Commission is bought by its note, which moves
     * what was settled: so that account bears the code, and the cost, booked at settlement, none.
     */
    public boolean isPurchase() {
        return this == INPUT_VAT || this == OPERATOR_SHARES || this == STREX_FEES || this == COMMISSION_SETTLED;
    }

    /** Whether it holds tax itself, and not what is taxed. */
    public boolean isTax() {
        return this == OUTPUT_VAT || this == INPUT_VAT;
    }

    /** @param name of the constant; empty for anything else */
    public static Optional<LedgerAccount> named(String name) {
        return Arrays.stream(values())
                .filter(account -> account.name().equals(name))
                .findFirst();
    }
}
