package no.front.contract.entity;

/** The documents that an order accepts, each in its version in force (CON-2). */
public enum TermsKind {
    TERMS,
    DATA_PROCESSING_AGREEMENT,
    PRIVACY_STATEMENT
}
