package no.front.customer.entity;

/** What an organisation is to Front; it can be several at once and is stored once (CUS-3). */
public enum RelationKind {
    PROSPECT,
    CUSTOMER,
    SUPPLIER,
    PARTNER
}
