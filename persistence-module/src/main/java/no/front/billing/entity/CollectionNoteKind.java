package no.front.billing.entity;

import java.util.Optional;
import no.front.ledger.entity.LedgerAccount;
import no.front.ledger.entity.OpenItemKind;
import no.front.ledger.entity.VoucherKind;

/** Sorts of notes about late payment (BIL-9), each with a gapless series of its own and without VAT. */
public enum CollectionNoteKind {
    /** Fees for reminders, or compensation instead. */
    FEE("collection-fee", OpenItemKind.COLLECTION_FEE, VoucherKind.COLLECTION_FEE, LedgerAccount.COLLECTION_FEES),
    INTEREST("late-interest", OpenItemKind.INTEREST, VoucherKind.INTEREST, LedgerAccount.LATE_INTEREST),
    /** Takes one of the others back, whole. */
    CREDIT("collection-credit", null, VoucherKind.CREDIT_NOTE, null);

    private final String series;
    private final OpenItemKind item;
    private final VoucherKind voucher;
    private final LedgerAccount income;

    CollectionNoteKind(String series, OpenItemKind item, VoucherKind voucher, LedgerAccount income) {
        this.series = series;
        this.item = item;
        this.voucher = voucher;
        this.income = income;
    }

    public String series() {
        return series;
    }

    /** What the customer owes by it; empty for a credit. */
    public Optional<OpenItemKind> item() {
        return Optional.ofNullable(item);
    }

    public VoucherKind voucher() {
        return voucher;
    }

    /** Where it is income; empty for a credit. */
    public Optional<LedgerAccount> income() {
        return Optional.ofNullable(income);
    }

    /** As people cite it: {@code G-12}, {@code R-12}, {@code GK-12}. */
    public String label(long number) {
        return item == null ? "GK-" + number : item.label(number);
    }
}
