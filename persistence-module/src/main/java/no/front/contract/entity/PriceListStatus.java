package no.front.contract.entity;

public enum PriceListStatus {
    /** Being written; holds for nobody. */
    DRAFT,
    /** Holds from its day until the next one's; never changes again. */
    PUBLISHED
}
