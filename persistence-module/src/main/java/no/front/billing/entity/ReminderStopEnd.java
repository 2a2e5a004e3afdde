package no.front.billing.entity;

/** How a stop ended. */
public enum ReminderStopEnd {
    /** Somebody lifted it. */
    LIFTED,
    /** Its last day is over. */
    EXPIRED,
    /** An instalment of the plan was not paid. */
    BROKEN,
    /** All is paid. */
    PAID
}
