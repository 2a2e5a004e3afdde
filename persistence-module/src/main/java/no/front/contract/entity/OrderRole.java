package no.front.contract.entity;

/** What a person named in an order is to do. One person may have several. */
public enum OrderRole {
    ORDERER,
    CONTRACT_CONTACT,
    /** Gets the invitation (CON-5). */
    ADMINISTRATOR,
    /** Gets the link to the API credentials of number lookup (CON-5). */
    TECHNICAL,
    ACCOUNTING
}
