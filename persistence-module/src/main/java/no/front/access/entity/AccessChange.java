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
