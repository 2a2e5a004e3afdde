package no.front.customer.entity;

/** What a contact person does there (CUS-2). */
public enum ContactRole {
    /** Enters into and ends contracts; required before one (CUS-1). */
    CONTRACT,
    TECHNICAL,
    ACCOUNTING,
    /** Administers the service; needs a mobile number. */
    ADMINISTRATOR
}
