package no.front.billing.entity;

/** Whether an organisation is registered as receiver of a kind of document (BIL-5). */
public enum EhfCapability {
    REGISTERED,
    NOT_REGISTERED,
    /** The directory has never answered about it: neither yes nor no. */
    UNKNOWN
}
