package no.front.credit.entity;

/** What staff have decided about an order's credit (CRE-2). */
public enum CreditOutcome {
    APPROVED,
    /** Approved once security is there (CRE-4). */
    SECURITY,
    REFUSED
}
