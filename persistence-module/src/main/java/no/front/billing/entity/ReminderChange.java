package no.front.billing.entity;

import no.front.platform.entity.ChangeAction;

/** Lines of the change log on late money (ACC-8). */
public enum ReminderChange implements ChangeAction {
    REMINDER_SENT,
    REMINDERS_STOPPED,
    REMINDERS_GO_ON,
    LATE_FEES_NOTED,
    LATE_INTEREST_NOTED,
    LATE_NOTE_CREDITED,
    SUSPENSION_PROPOSED,
    TERMINATION_PROPOSED,
    PROPOSAL_CARRIED_OUT,
    PROPOSAL_DISMISSED,
    CLAIM_WRITTEN_OFF,
    LATE_INTEREST_RATE_ADDED,
    COLLECTION_RULE_ADDED,
    REMINDER_POLICY_CHANGED,
    /** A list was taken along as a file. */
    LATE_LIST_EXPORTED;

    @Override
    public Retention retention() {
        return this == LATE_LIST_EXPORTED ? Retention.ACCESS : Retention.ACCOUNTING;
    }
}
