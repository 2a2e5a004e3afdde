package no.front.customer.entity;

/** How the organisation wants its invoices; what is possible is decided when they are sent (BIL-5). */
public enum InvoiceDelivery {
    EHF,
    EMAIL,
    POST
}
