package no.front.platform.entity;

/** Why somebody needs to see a masked number in full (ACC-9); a sentence of their own words comes with it. */
public enum UnmaskingPurpose {
    /** The customer asked about this message. */
    CUSTOMER_REQUEST,
    /** A message did not arrive. */
    FAULT_FINDING,
    /** Suspected misuse or attack. */
    MISUSE,
    /** A person asks what we hold about them. */
    ACCESS_REQUEST
}
