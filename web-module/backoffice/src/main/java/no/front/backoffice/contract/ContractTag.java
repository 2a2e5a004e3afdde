package no.front.backoffice.contract;

/** What stands beside a contract's status. */
public enum ContractTag {
    SUSPENDED,
    PARTLY_SUSPENDED,
    /** The customer must be told something in another way (CUS-6). */
    UNSENT,
    PREPAID
}
