package no.front.access.entity;

/** Where a customer's user stands. */
public enum UserStatus {
    /** Has a link; password or number are still missing. */
    INVITED,
    ACTIVE,
    /** Kept out until unlocked. */
    LOCKED,
    /** Gone; stays for the names in history, and gives the e-mail address free. */
    DELETED
}
