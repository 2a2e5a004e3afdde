package no.front.access.entity;

/** Where a member of staff stands. */
public enum StaffStatus {
    /** Has a link to set a password, and none yet. */
    INVITED,
    ACTIVE,
    /** Kept out by an administrator, until unlocked. */
    LOCKED,
    /** Left; stays for the names in history, and gives the e-mail address free. */
    DELETED
}
