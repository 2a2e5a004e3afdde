package no.front.ledger.entity;

import java.util.Locale;

/** Sorts of vouchers, each with a gapless series of its own. */
public enum VoucherKind {
    /** A customer's money arrived. */
    RECEIPT("INN", EntryCause.PAID),
    /** Money was paid to a customer. */
    PAYOUT("UT", EntryCause.PAID_BACK),
    /** What a customer owes was settled by what it is owed. */
    SET_OFF("MOT", EntryCause.SET_OFF),
    /** Moved between accounts or open items. */
    TRANSFER("OMP", EntryCause.MOVED),
    /** Takes an earlier voucher back. */
    REVERSAL("REV", EntryCause.TAKEN_BACK),
    INVOICE("FAK", EntryCause.DEMANDED),
    CREDIT_NOTE("KRE", EntryCause.CREDITED),
    /** Reminder fees and compensation (BIL-9). */
    COLLECTION_FEE("GEB", EntryCause.DEMANDED),
    INTEREST("REN", EntryCause.DEMANDED),
    /** Given up: nobody will pay it. */
    WRITE_OFF("TAP", EntryCause.WRITTEN_OFF),
    /** Commission earned and not settled: pending (CPA-2). */
    COMMISSION_EARNED("OPT", EntryCause.MOVED),
    /** What Strex settled: what was pending is posted (CPA-2, CPA-3). */
    SETTLEMENT("OPG", EntryCause.MOVED),
    /** Commission held, released, forfeited (CPA-6). */
    COMMISSION_HOLD("HOL", EntryCause.MOVED),
    /** A self-billed commission note (CPA-7). */
    COMMISSION_NOTE("PRO", EntryCause.DEMANDED),
    /** What a customer owes of commission after its contract ended. */
    COMMISSION_DEBT("KRA", EntryCause.DEMANDED);

    private final String prefix;
    private final EntryCause cause;

    VoucherKind(String prefix, EntryCause cause) {
        this.prefix = prefix;
        this.cause = cause;
    }

    /** Name of its number series. */
    public String series() {
        return "voucher-" + name().toLowerCase(Locale.ROOT);
    }

    /** What it does to an open item. */
    public EntryCause cause() {
        return cause;
    }

    /** As people cite it: {@code INN-12}. */
    public String label(long number) {
        return prefix + "-" + number;
    }
}
