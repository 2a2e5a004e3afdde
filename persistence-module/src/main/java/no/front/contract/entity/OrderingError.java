package no.front.contract.entity;

import no.front.kernel.ErrorCode;

/** What the order form on the web refuses. The comment of each names what fills {0}, {1} … of its sentence. */
public enum OrderingError implements ErrorCode {
    NUMBER_MISSING(Kind.RULE),
    /** The number is right, but the register has not been asked. */
    NUMBER_NOT_ASKED(Kind.RULE),
    NUMBER_UNKNOWN(Kind.RULE),
    NUMBER_DELETED(Kind.RULE),
    NUMBER_BRANCH(Kind.RULE),
    ORGANISATION_NAME_MISSING(Kind.RULE),
    ORGANISATION_FORM_MISSING(Kind.RULE),
    ADDRESS_MISSING(Kind.RULE),
    PRODUCT_MISSING(Kind.RULE),
    MAIN_PRODUCT_MISSING(Kind.RULE),
    /** CON-7: two plans of which one goes up or down to the other. */
    PLAN_TWICE(Kind.RULE),
    /** {0} = most. */
    QUANTITY(Kind.RULE),
    /** {0} = most. */
    MESSAGES(Kind.RULE),
    NAME_MISSING(Kind.RULE),
    EMAIL_MISSING(Kind.RULE),
    MOBILE_MISSING(Kind.RULE),
    MOBILE_UNFIT(Kind.RULE),
    ACCOUNTING_HALF(Kind.RULE),
    DELIVERY_MISSING(Kind.RULE),
    INVOICE_EMAIL_MISSING(Kind.RULE),
    /** One of the steps before is not right yet. */
    STEP_OPEN(Kind.RULE),
    /** CON-2: a box is not ticked. */
    NOT_ACCEPTED(Kind.RULE),
    MAY_ORDER_MISSING(Kind.RULE),
    /** CON-2: a new version is in force since the page was opened. */
    NEW_VERSION(Kind.CONFLICT),
    /** No document of each kind is in force. */
    CLOSED(Kind.UNAVAILABLE),
    /** The draft is gone, by time or by hand. */
    DRAFT_GONE(Kind.CONFLICT),
    TOO_QUICK(Kind.TOO_MANY),
    /** {0} = when to try again. */
    TOO_MANY_ORDERS(Kind.TOO_MANY),
    /** {0} = when to try again. */
    TOO_MANY_LOOKUPS(Kind.TOO_MANY),
    /** {0} = when to try again. */
    TOO_MANY_MAILS(Kind.TOO_MANY),
    /** CON-16: an objection is open already. */
    OBJECTION_SENT(Kind.CONFLICT),
    /** Unknown, replaced by a newer one, or its time is over: all alike. */
    LINK_INVALID(Kind.NOT_FOUND);

    private final Kind kind;

    OrderingError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
