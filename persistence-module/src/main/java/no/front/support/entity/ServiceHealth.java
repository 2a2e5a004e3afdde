package no.front.support.entity;

/** How a service is at the moment (OPS-2). */
public enum ServiceHealth {
    WELL,
    MAINTENANCE,
    TROUBLE
}
