package no.front.billing.entity;

/** Why the directory of receivers or the access point gave no usable answer; says nothing about the receiver. */
public enum LinkFailure {
    /** No address is set. */
    NOT_SET_UP,
    /** Nobody there, or the connection broke. */
    NO_CONNECTION,
    TOO_SLOW,
    /** Asked too often. */
    TOO_MANY_QUESTIONS,
    /** The other side says that it has a fault. */
    OTHER_SIDES_FAULT,
    /** The key or the agreement is refused. */
    NOT_ADMITTED,
    /** Not understandable, too large, or about another organisation. */
    UNUSABLE_ANSWER
}
