package no.front.commission.entity;

/** Which rules of payment services a premium service is under; says nothing about VAT. */
public enum PremiumRegime {
    /** Digital content, voice, tickets, charity: outside of the payment licence. */
    EXEMPT_CONTENT,
    /** Goods and services under Strex' licence; the recipient has accepted its framework agreement. */
    LICENSED_GOODS
}
