package no.front.access.entity;

import java.util.Locale;

/** What a customer's system is told as it happens (ACC-5). */
public enum CallbackKind {
    /** What became of a message that was sent. */
    STATUS,
    /** A message that has come in. */
    INBOUND;

    /** As the receiver reads it. */
    public String event() {
        return name().toLowerCase(Locale.ROOT);
    }
}
