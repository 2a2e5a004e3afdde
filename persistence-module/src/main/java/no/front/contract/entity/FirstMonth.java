package no.front.contract.entity;

/** How the monthly fee of a product's first month, and the difference of an upgrade, is counted (CON-7). */
public enum FirstMonth {
    WHOLE,
    PRO_RATA
}
