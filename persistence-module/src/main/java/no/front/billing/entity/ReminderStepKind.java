package no.front.billing.entity;

/** What is done about an overdue claim (BIL-9), in this order. */
public enum ReminderStepKind {
    FREE_REMINDER(true),
    FEE_REMINDER(true),
    /** Tells that the claim goes to collection if it isn't paid ("inkassovarsel"); delivery is stopped or proposed to be. */
    COLLECTION_NOTICE(true),
    /** Staff are asked whether the contract is to end (CON-9). */
    TERMINATION_PROPOSAL(false),
    /** By hand, beside the schedule and free of charge. */
    EXTRA_REMINDER(true);

    private final boolean letter;

    ReminderStepKind(boolean letter) {
        this.letter = letter;
    }

    /** Whether the customer gets a letter. */
    public boolean isLetter() {
        return letter;
    }

    public boolean isScheduled() {
        return this != EXTRA_REMINDER;
    }
}
