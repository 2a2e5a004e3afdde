package no.front.platform.entity;

/** How a message leaves the house. */
public enum OutboxChannel {
    MAIL,
    SMS,
    /** Printed and posted by hand. */
    LETTER
}
