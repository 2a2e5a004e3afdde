package no.front.customer.entity;

/** Where a piece of data comes from (CUS-2, CUS-4). */
public enum DataSource {
    /** Written by staff. */
    STAFF,
    /** Told by the organisation or the person. */
    CUSTOMER,
    /** The register of business entities. */
    REGISTER,
    /** A file that was imported. */
    IMPORT,
    /** An order form or another web form. */
    WEB_FORM
}
