package no.front.commission.entity;

import no.front.platform.entity.ChangeAction;

/** Lines of the change log about commission notes and self-billing (ACC-8). */
public enum NoteChange implements ChangeAction {
    SELF_BILLING_AGREED,
    SELF_BILLING_ENDED,
    COMMISSION_NOTE_ISSUED,
    /** The way before did not reach the customer. */
    NOTE_FELL_BACK,
    /** A person asked to try at once. */
    NOTE_RETRIED,
    /** A person sent it again, or another way. */
    NOTE_CHOSEN,
    /** The letter is on its way. */
    NOTE_POSTED,
    /** Asked back when the contracts have ended. */
    COMMISSION_DEMANDED,
    COMMISSION_NOTES_EXPORTED
}
