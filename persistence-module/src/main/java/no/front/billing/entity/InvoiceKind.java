package no.front.billing.entity;

import no.front.ledger.entity.VoucherKind;

/** The two sorts of documents, each with a gapless series of its own (BIL-4). */
public enum InvoiceKind {
    INVOICE("invoice", VoucherKind.INVOICE),
    CREDIT_NOTE("credit-note", VoucherKind.CREDIT_NOTE);

    private final String series;
    private final VoucherKind voucher;

    InvoiceKind(String series, VoucherKind voucher) {
        this.series = series;
        this.voucher = voucher;
    }

    /** Name of its number series. */
    public String series() {
        return series;
    }

    /** What books it. */
    public VoucherKind voucher() {
        return voucher;
    }
}
