package no.front.support.entity;

/** What customers use, in their words: each has its line on the status page (OPS-2). */
public enum ServiceName {
    SMS,
    GATEWAY,
    PREMIUM,
    LOOKUP,
    PORTAL
}
