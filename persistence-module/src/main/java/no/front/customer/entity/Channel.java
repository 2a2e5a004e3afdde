package no.front.customer.entity;

/** How people were in touch (CUS-5). */
public enum Channel {
    PHONE,
    EMAIL,
    SMS,
    WEB_FORM,
    MEETING,
    POST
}
