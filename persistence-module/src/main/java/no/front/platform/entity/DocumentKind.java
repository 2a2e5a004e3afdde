package no.front.platform.entity;

/** What a stored document is, and the function that it takes to open it (ACC-9). */
public enum DocumentKind {
    /** A version of terms, data processing agreement or privacy statement. */
    TERMS(Function.TERMS_READ),
    /** A separately signed agreement (CON-1 b). */
    SIGNED_AGREEMENT(Function.ORDER_READ),
    /** What the customer got when the order was confirmed. */
    CONFIRMATION(Function.CONTRACT_READ),
    /** Demand of a deposit, and what follows it (CRE-4). */
    DEPOSIT(Function.DEPOSIT_READ),
    /** Another security than a deposit (CRE-2). */
    SECURITY(Function.CREDIT_READ),
    /** Notice, breach, transfer and other papers of a contract (CON-6, CON-9, CUS-10). */
    CONTRACT(Function.CONTRACT_READ),
    /** An invoice or credit note, as PDF (BIL-4). */
    INVOICE(Function.INVOICE_READ),
    /** The same as EHF. */
    INVOICE_EHF(Function.INVOICE_READ),
    /** Reminder, collection notice, fee and interest notes (BIL-9). */
    REMINDER(Function.REMINDER_READ),
    /** A customer's statement of account. */
    STATEMENT(Function.LEDGER_READ),
    /** What shows that something is owed, e.g. the costs of misuse (BIL-13). */
    PROOF(Function.INVOICE_READ),
    /** CPA-6: what shows that recipients consented; a PDF, picture or CSV. */
    CONSENT_PROOF(Function.COMMISSION_HOLD),
    /** Letters by post, gathered for printing. */
    POST_BATCH(Function.INVOICE_SEND),
    /** A file of the bank, as it came (BIL-8). */
    BANK_FILE(Function.PAYMENT_READ),
    /** A signed agreement on self-billing (CPA-7). */
    SELF_BILLING_AGREEMENT(Function.PREMIUM_READ),
    /** A self-billed commission note, as PDF (CPA-7). */
    COMMISSION_NOTE(Function.COMMISSION_READ),
    /** A demand for commission back, with KID (CPA-3, CPA-5). */
    COMMISSION_DEMAND(Function.COMMISSION_READ),
    /** A commission note as EHF. */
    COMMISSION_NOTE_EHF(Function.COMMISSION_READ);

    private final Function reading;

    DocumentKind(Function reading) {
        this.reading = reading;
    }

    public Function reading() {
        return reading;
    }

    /** What browsers are told that it is. */
    public String mediaType() {
        return switch (this) {
            case BANK_FILE -> "application/octet-stream";
            case INVOICE_EHF, COMMISSION_NOTE_EHF -> "application/xml";
            default -> "application/pdf";
        };
    }
}
