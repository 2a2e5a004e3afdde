package no.front.privacy.entity;

/** How somebody said it (PRV-8). */
public enum ConsentSource {
    PORTAL,
    PHONE,
    EMAIL
}
