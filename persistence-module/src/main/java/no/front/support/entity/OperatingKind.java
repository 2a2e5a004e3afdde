package no.front.support.entity;

/** Why a service is, was or will be away (OPS-2). */
public enum OperatingKind {
    /** Maintenance that is told of before; over at the time that was told, unless it is changed. */
    PLANNED,
    /** Something that went wrong; lasts until it is solved. */
    INCIDENT
}
