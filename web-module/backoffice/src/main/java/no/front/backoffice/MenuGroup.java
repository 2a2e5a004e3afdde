package no.front.backoffice;

/** Headings of the menu, in their order. */
public enum MenuGroup {
    /** Stands alone at the top, without heading. */
    START,
    SALES,
    FINANCE,
    /** Premium-rate messages and their commission. */
    PREMIUM,
    OPERATION,
    HOUSE
}
