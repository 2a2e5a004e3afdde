package no.front.contract.entity;

/** Why a customer could not be told something. */
public enum UnsentReason {
    /** Mail to the address came back, and delivery is stopped (CUS-6). */
    DELIVERY_STOPPED,
    NO_CONTRACT_CONTACT
}
