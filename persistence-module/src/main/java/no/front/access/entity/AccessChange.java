package no.front.access.entity;

import no.front.platform.entity.ChangeAction;

/** What access writes into the change log (ACC-8). Sign-in events live 12 months, changes of rights as long as the books. */
public enum AccessChange implements ChangeAction {
    SIGNED_IN(Retention.ACCESS),
    SIGN_IN_FAILED(Retention.ACCESS),
    /** Too many failures: no further try for a while. */
    SIGN_IN_LOCKED(Retention.ACCESS),
    SIGNED_OUT(Retention.ACCESS),
    /** One or all sessions of a user, by the user or an administrator. */
    SESSIONS_ENDED(Retention.ACCESS),
    RESET_REQUESTED(Retention.ACCESS),
    CODE_SENT(Retention.ACCESS),
    CODE_FAILED(Retention.ACCESS),
    /** Too many wrong codes after the right password. */
    CODES_LOCKED(Retention.ACCESS),
    /** An organisation asks all its users for a code after the password, or no longer does (ACC-3). */
    TWO_STEP_ON,
    TWO_STEP_OFF,
    NETWORK_APPROVED,
    NETWORK_WITHDRAWN,
    /** A user's own authenticator app, and the codes for the day it is lost (ACC-3). */
    AUTHENTICATOR_ADDED,
    AUTHENTICATOR_REMOVED,
    /** By an administrator of the organisation. */
    AUTHENTICATOR_RESET,
    RECOVERY_CODES_RENEWED,
    RECOVERY_CODE_USED,
    PASSWORD_SET,
    STAFF_INVITED,
    STAFF_INVITATION_SENT,
    STAFF_CHANGED,
    STAFF_ROLES_CHANGED,
    STAFF_LOCKED,
    STAFF_UNLOCKED,
    STAFF_DELETED,
    /** Somebody took the list of staff along as a file. */
    STAFF_EXPORTED(Retention.ACCESS),
    /** A customer's user: invited to an organisation, again, or the invitation taken back (CON-5). */
    USER_INVITED,
    USER_INVITATION_SENT,
    USER_INVITATION_REVOKED,
    /** Somebody who was a user already belongs to one more organisation. */
    USER_JOINED,
    /** The invitation is accepted: password set, number proven. */
    USER_ACTIVATED,
    /** Came in at an organisation that had invited for the first time. */
    USER_INVITATION_ACCEPTED,
    USER_ROLE_CHANGED,
    USER_CHANGED,
    /** No longer a user of the organisation. */
    USER_REMOVED,
    USER_LOCKED,
    USER_UNLOCKED,
    USER_MOBILE_PROVEN,
    /** A link went to a new address; it was used, or the old address taken back. */
    EMAIL_ASKED(Retention.ACCESS),
    EMAIL_CHANGED,
    /** API credentials offered to a technical contact, again, taken back, and taken (CON-5). */
    CREDENTIALS_OFFERED,
    CREDENTIALS_OFFERED_AGAIN,
    CREDENTIALS_WITHDRAWN,
    CREDENTIALS_TAKEN,
    /** A credential of an account, by the customer's own administrators (ACC-5). */
    API_KEY_MADE,
    API_KEY_ROTATED,
    API_KEY_REVOKED,
    ADDRESS_ALLOWED,
    ADDRESS_FORBIDDEN,
    /** Staff looked at a customer's portal: when it began and why, each page, and that they ended it. */
    PORTAL_LOOK_OPENED(Retention.ACCESS),
    PORTAL_PAGE_SEEN(Retention.ACCESS),
    PORTAL_LOOK_ENDED(Retention.ACCESS),
    /** Where the customer's systems are called. */
    CALLBACK_SET,
    CALLBACK_SECRET_RENEWED,
    CALLBACK_REMOVED,
    CALLBACK_TESTED(Retention.ACCESS),
    /** A user asked for a link to report misuse by; reported it; staff took the case, noted something, closed it (ACC-11). */
    MISUSE_LINK_SENT(Retention.ACCESS),
    MISUSE_SUSPECTED,
    MISUSE_TAKEN,
    MISUSE_NOTED,
    MISUSE_CLOSED,
    ACCESS_BLOCKED,
    ACCESS_UNBLOCKED,
    COUNTRIES_IMPORTED;

    private final Retention retention;

    AccessChange() {
        this(Retention.ACCOUNTING);
    }

    AccessChange(Retention retention) {
        this.retention = retention;
    }

    @Override
    public Retention retention() {
        return retention;
    }
}
