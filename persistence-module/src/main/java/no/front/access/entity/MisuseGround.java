package no.front.access.entity;

/** What a user is afraid of (ACC-11); what follows is the same. */
public enum MisuseGround {
    /** Password, or where it was kept, is lost. */
    LOST_PASSWORD,
    /** Somebody else may be signed in, or may know the password. */
    SOMEBODY_ELSE
}
