package no.front.access.entity;

/** Why a session ended. */
public enum SessionEnd {
    SIGNED_OUT,
    /** From another device, or "everywhere". */
    SIGNED_OUT_ELSEWHERE,
    /** Too long without a request. */
    IDLE,
    /** Signed in too long ago. */
    TOO_OLD,
    PASSWORD_CHANGED,
    /** The user has reported a lost password or suspected misuse (ACC-11). */
    MISUSE_REPORTED,
    /** The organisation asks for a code now, and it began without (ACC-3). */
    SECOND_STEP,
    BY_ADMINISTRATOR,
    LOCKED,
    DELETED
}
