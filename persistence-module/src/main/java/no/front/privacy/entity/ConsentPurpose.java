package no.front.privacy.entity;

/**
 * What we send that a person can say yes or no to (PRV-8). Delivery and security information isn't here: it is sent always.
 * The version goes up with every change of the text, which stands in the messages of the component.
 */
public enum ConsentPurpose {
    /** Marketing: only after a yes. */
    NEWSLETTER(false, "2026-11"),
    /** General and product information within the customer relationship: until a no. */
    PRODUCT_INFORMATION(true, "2026-11");

    private final boolean untilRefused;
    private final String textVersion;

    ConsentPurpose(boolean untilRefused, String textVersion) {
        this.untilRefused = untilRefused;
        this.textVersion = textVersion;
    }

    /** Sent to those who have said nothing. */
    public boolean untilRefused() {
        return untilRefused;
    }

    public String textVersion() {
        return textVersion;
    }
}
