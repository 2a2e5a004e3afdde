package no.front.access.entity;

/** Whether a credential opens. */
public enum CredentialStatus {
    ACTIVE,
    /** Another one has taken its place, and it opens for some days yet. */
    RETIRING,
    /** Revoked, or its days are over. */
    ENDED
}
