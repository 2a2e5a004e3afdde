package no.front.billing.entity;

/** Why a claim is not reminded of (BIL-9). */
public enum ReminderStopKind {
    /** The customer objects; no fee and no notice until it is settled. */
    DISPUTE,
    /** Somebody decided to wait until a day. */
    HOLD,
    /** Paid in instalments; broken, the schedule goes on. */
    PLAN
}
