package no.front.contract.entity;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the order form on the web asks for, one constant for each input; a draft keeps them as typed. */
public enum OrderField {
    NUMBER(OrderStep.ORGANISATION, 40),
    NAME(OrderStep.ORGANISATION, 300),
    FORM(OrderStep.ORGANISATION, 10),
    VISITING_LINES(OrderStep.ORGANISATION, 410),
    VISITING_POSTCODE(OrderStep.ORGANISATION, 16),
    VISITING_CITY(OrderStep.ORGANISATION, 100),
    MESSAGES(OrderStep.PRODUCTS, 20),
    ORDERER_NAME(OrderStep.PEOPLE, 200),
    ORDERER_TITLE(OrderStep.PEOPLE, 200),
    ORDERER_EMAIL(OrderStep.PEOPLE, 300),
    ORDERER_MOBILE(OrderStep.PEOPLE, 40),
    CONTACT_SAME(OrderStep.PEOPLE),
    CONTACT_NAME(OrderStep.PEOPLE, 200),
    CONTACT_TITLE(OrderStep.PEOPLE, 200),
    CONTACT_EMAIL(OrderStep.PEOPLE, 300),
    CONTACT_MOBILE(OrderStep.PEOPLE, 40),
    ADMINISTRATOR_SAME(OrderStep.PEOPLE),
    ADMINISTRATOR_NAME(OrderStep.PEOPLE, 200),
    ADMINISTRATOR_EMAIL(OrderStep.PEOPLE, 300),
    ADMINISTRATOR_MOBILE(OrderStep.PEOPLE, 40),
    TECHNICAL_SAME(OrderStep.PEOPLE),
    TECHNICAL_NAME(OrderStep.PEOPLE, 200),
    TECHNICAL_EMAIL(OrderStep.PEOPLE, 300),
    TECHNICAL_MOBILE(OrderStep.PEOPLE, 40),
    ACCOUNTING_NAME(OrderStep.PEOPLE, 200),
    ACCOUNTING_EMAIL(OrderStep.PEOPLE, 300),
    DELIVERY(OrderStep.PEOPLE, 10),
    INVOICE_EMAIL(OrderStep.PEOPLE, 300),
    REFERENCE(OrderStep.PEOPLE, 100),
    INVOICE_LINES(OrderStep.PEOPLE, 410),
    INVOICE_POSTCODE(OrderStep.PEOPLE, 16),
    INVOICE_CITY(OrderStep.PEOPLE, 100),
    MESSAGE(OrderStep.PEOPLE, 2000);

    /** How often a product is ordered stands under its code behind this. */
    public static final String PRODUCT = "PRODUCT.";

    private static final Pattern QUANTITY = Pattern.compile("PRODUCT\\.[A-Z0-9_]{1,40}");
    private static final int LONGEST_QUANTITY = 5;

    private final OrderStep step;
    private final int longest;
    private final boolean choice;

    OrderField(OrderStep step, int longest) {
        this.step = step;
        this.longest = longest;
        this.choice = false;
    }

    /** Yes, as long as nobody has said no. */
    OrderField(OrderStep step) {
        this.step = step;
        this.longest = 5;
        this.choice = true;
    }

    public OrderStep step() {
        return step;
    }

    /** Most characters that a draft keeps; a rule of its own may allow fewer. */
    public int longest() {
        return longest;
    }

    /** A box to tick, ticked at first. */
    public boolean isChoice() {
        return choice;
    }

    public static Optional<OrderField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.name().equals(key)).findFirst();
    }

    /** Most characters that a draft keeps under this key; 0 for a key that the form does not have. */
    public static int longest(String key) {
        return of(key).map(OrderField::longest).orElse(QUANTITY.matcher(key).matches() ? LONGEST_QUANTITY : 0);
    }
}
