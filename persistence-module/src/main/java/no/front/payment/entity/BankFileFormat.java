package no.front.payment.entity;

/** Sorts of files in which the bank tells of money (BIL-8). */
public enum BankFileFormat {
    /** ISO 20022, {@code camt.054.001.02}. */
    CAMT_054_02,
    /** ISO 20022, {@code camt.054.001.08}. */
    CAMT_054_08,
    /** OCR giro, records of 80 characters. */
    OCR_GIRO
}
