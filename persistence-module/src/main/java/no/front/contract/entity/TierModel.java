package no.front.contract.entity;

/** How the tiers of a price list count (CON-3). */
public enum TierModel {
    /** Each piece at the price of the tier that it falls into. */
    GRADUATED,
    /** All pieces of the month at the price of the tier that the last one falls into: a few more may cost less in all. */
    VOLUME
}
