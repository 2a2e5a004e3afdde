package no.front.billing.entity;

/** What became of an account in an invoice run. */
public enum RunOutcome {
    /** Has not had its turn. */
    PENDING,
    /** Has its invoice; in a dry run it would have one. */
    INVOICED,
    /** Nothing to invoice. */
    NOTHING,
    /** All there is waits for a later invoice (BIL-3). */
    WAITING,
    /** Could not be invoiced: see its reason. */
    PARKED,
    /** Was parked, and a later run has dealt with it. */
    SETTLED
}
