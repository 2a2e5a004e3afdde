package no.front.credit.entity;

/** Why the bureau gave no usable answer; says nothing about the organisation (CRE-1). */
public enum BureauFailure {
    /** Nobody there, or the connection broke. */
    NO_CONNECTION,
    TOO_SLOW,
    /** Asked too often. */
    TOO_MANY_QUESTIONS,
    /** The bureau says that it has a fault. */
    BUREAU_FAULT,
    /** User, password or agreement is refused. */
    NOT_ADMITTED,
    /** Not understandable, too large, or about another organisation. */
    UNUSABLE_ANSWER
}
