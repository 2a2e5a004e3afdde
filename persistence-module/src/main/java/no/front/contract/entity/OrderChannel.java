package no.front.contract.entity;

/** How an order came (CON-1). */
public enum OrderChannel {
    WEB,
    /** Entered by staff, on the phone or after a meeting. */
    STAFF
}
