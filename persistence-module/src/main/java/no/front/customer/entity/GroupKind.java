package no.front.customer.entity;

/** How organisations belong together (CUS-11). */
public enum GroupKind {
    /** Same owners (konsern); an organisation is in one at most. */
    GROUP,
    /** Same brand or cooperation (kjede); an organisation can be in several. */
    CHAIN
}
