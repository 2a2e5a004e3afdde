package no.front.contract.entity;

/** Why Front may invoice work or costs beside the price list. */
public enum ChargeGround {
    /** BIL-12: the handset or the customer's own equipment caused it. */
    CUSTOMERS_EQUIPMENT,
    /** BIL-12: other help, agreed before it was given. */
    AGREED,
    /** BIL-13, MSG-6: costs that misuse caused, with their proof. */
    MISUSE
}
