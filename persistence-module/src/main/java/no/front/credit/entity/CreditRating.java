package no.front.credit.entity;

/** Classes of the bureau, best first. */
public enum CreditRating {
    AAA,
    AA,
    A,
    /** New, and nothing negative. */
    AN,
    B,
    C,
    NOT_RATED
}
