package no.front.ledger.entity;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an open item is for. Most kinds are the detail of a ledger account: the sum of what remains of them is its balance. A
 * demand for a deposit is asked for without being booked, since it is no revenue and nothing is owed before it is paid
 * (CRE-5).
 */
public enum OpenItemKind {
    INVOICE("F", 1, true, LedgerAccount.RECEIVABLES),
    /** CRE-4: a deposit that is asked for. */
    DEPOSIT_DEMAND("S", 2, true, null),
    /** Reminder fees and compensation, a note of their own (BIL-9). */
    COLLECTION_FEE("G", 3, true, LedgerAccount.RECEIVABLES),
    /** Interest, a note of its own (BIL-9). */
    INTEREST("R", 4, true, LedgerAccount.RECEIVABLES),
    /** Commission that was paid and reversed, asked back when the contract has ended (CPA-3). */
    COMMISSION_DEBT("K", 5, true, LedgerAccount.RECEIVABLES),
    /** CPA-7: what a commission note says we pay, VAT included. */
    COMMISSION("P", 0, false, LedgerAccount.COMMISSION_PAYABLE),
    /** CRE-5: a deposit that is held. */
    DEPOSIT_HELD("S", 0, false, LedgerAccount.DEPOSITS),
    /** Paid too much, or too late: to be paid back. */
    CREDIT("T", 0, false, LedgerAccount.CUSTOMER_CREDIT);

    private final String prefix;
    private final int kidDigit;
    private final boolean owedToUs;
    private final LedgerAccount account;

    OpenItemKind(String prefix, int kidDigit, boolean owedToUs, LedgerAccount account) {
        this.prefix = prefix;
        this.kidDigit = kidDigit;
        this.owedToUs = owedToUs;
        this.account = account;
    }

    /** True for what a customer owes, false for what it is owed. */
    public boolean isOwedToUs() {
        return owedToUs;
    }

    /** The account it is the detail of; empty for what is not booked. */
    public Optional<LedgerAccount> account() {
        return Optional.ofNullable(account);
    }

    /** First digit of its KIDs, so that those of two kinds never meet; empty where nobody pays by KID. */
    public OptionalInt kidDigit() {
        return kidDigit == 0 ? OptionalInt.empty() : OptionalInt.of(kidDigit);
    }

    /** As people cite it: {@code S-12}. */
    public String label(long number) {
        return prefix + "-" + number;
    }
}
