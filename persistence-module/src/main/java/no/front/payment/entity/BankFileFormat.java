package no.front.payment.entity;

/** Sorts of files in which the bank tells of money (BIL-8). */
public enum BankFileFormat {
    /** ISO 20022, {@code camt.054.001.02}. */
    CAMT_054_02,
    /** ISO 20022, {@code camt.054.001.08}. */
    CAMT_054_08,
    /** OCR giro, records of 80 characters. */
    OCR_GIRO,
    /** Answer to a file of payments, {@code pain.002.001.03}. */
    PAIN_002_03,
    /** Answer to a file of payments, {@code pain.002.001.10}. */
    PAIN_002_10
}
