package no.front.contract.entity;

/** What kind of thing a product is (CON-3); decides what rules hold for it. */
public enum ProductKind {
    SMS_SERVICE(true),
    SMS_GATEWAY(true),
    PREMIUM_SMS(true),
    /** Invitation, notice and access follow rules of their own (CON-5, CON-6). */
    NUMBER_LOOKUP(true),
    SHORT_NUMBER(false),
    KEYWORD(false),
    SENDER_NAME(false),
    EXTRA_ACCOUNT(false),
    OTHER_ADD_ON(false);

    private final boolean main;

    ProductKind(boolean main) {
        this.main = main;
    }

    /** A main product stands by itself, the others add to one; price changes of the two have different notice (CON-11). */
    public boolean isMain() {
        return main;
    }
}
