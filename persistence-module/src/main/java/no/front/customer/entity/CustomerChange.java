package no.front.customer.entity;

import no.front.platform.entity.ChangeAction;

/** What the customer component writes into the change log (ACC-8). */
public enum CustomerChange implements ChangeAction {
    CUSTOMER_REGISTERED,
    CUSTOMER_CHANGED,
    CUSTOMER_BECAME_CUSTOMER,
    CUSTOMER_KINDS_CHANGED,
    CUSTOMER_SELLER_CHANGED,
    CUSTOMER_NOTES_CHANGED,
    CUSTOMER_ENDED,
    CUSTOMER_REOPENED,
    CUSTOMER_IMPORTED,
    CUSTOMER_REGISTER_REFRESHED,
    CUSTOMER_REGISTER_ADOPTED,
    MAIL_RETURNED,
    MAIL_CORRECTED,
    CONTACT_REGISTERED,
    CONTACT_CHANGED,
    CONTACT_ENDED,
    CONTACT_REINSTATED,
    CONTACT_IMPORTED,
    COMMUNICATION_LOGGED,
    COMMUNICATION_CHANGED,
    FOLLOW_UP_DONE,
    FOLLOW_UP_MOVED,
    COMMUNICATION_EXPIRED,
    GROUP_CREATED,
    GROUP_RENAMED,
    GROUP_JOINED,
    GROUP_LEFT,
    /** CUS-8 */
    ADMINISTRATOR_DISCLOSED,
    IMPORT_UPLOADED,
    IMPORT_CONFIRMED,
    IMPORT_CANCELLED,
    CUSTOMERS_EXPORTED;

    @Override
    public Retention retention() {
        return switch (this) {
            case ADMINISTRATOR_DISCLOSED, CUSTOMERS_EXPORTED -> Retention.ACCESS;
            default -> Retention.ACCOUNTING;
        };
    }
}
