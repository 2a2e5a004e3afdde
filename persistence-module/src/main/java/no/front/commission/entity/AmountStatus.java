package no.front.commission.entity;

/** How far a monthly amount of commission has come. */
public enum AmountStatus {
    /** CPA-3: a difference of its customer, service and month waits to be accepted. */
    DISPUTED,
    /** Due on its payout day. */
    PAYABLE,
    /** CPA-4: was due, and too little; waits for the next payout. */
    CARRIED,
    /** On a payout that stands: its way on is that payout's. */
    NOTED
}
