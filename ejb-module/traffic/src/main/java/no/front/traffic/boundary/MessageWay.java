package no.front.traffic.boundary;

/** Which way a message went, as customers call it. */
public enum MessageWay {
    SENT,
    RECEIVED,
    /** No message: somebody asked for the holder of a number. */
    LOOKUP
}
