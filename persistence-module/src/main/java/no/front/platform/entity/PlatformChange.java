package no.front.platform.entity;

/** What the platform writes into the change log. */
public enum PlatformChange implements ChangeAction {
    CLOCK_MOVED,
    SETTING_CHANGED,
    JOB_STARTED,
    JOB_STOPPED,
    PARKED_ITEM_RETRIED,
    OUTBOX_RETRIED,
    LETTER_POSTED,
    /** A masked number was shown in full (ACC-9). */
    NUMBER_UNMASKED(Retention.ACCESS),
    /** Somebody took a list along as a file. */
    LIST_EXPORTED(Retention.ACCESS),
    /** Sign-in and reading entries older than 12 months were deleted (ACC-8). */
    CHANGE_LOG_EXPIRED,
    /** Values of entries were erased; the entries stay (ACC-8). */
    CHANGE_VALUES_ERASED;

    private final Retention retention;

    PlatformChange() {
        this(Retention.ACCOUNTING);
    }

    PlatformChange(Retention retention) {
        this.retention = retention;
    }

    @Override
    public Retention retention() {
        return retention;
    }
}
