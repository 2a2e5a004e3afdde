package no.front.commission.boundary;

/** How far the money of premium messages has come, in parts. NOK excluding VAT unless told. */
public enum CommissionPart {
    /** What recipients paid, including VAT, less what was taken back. */
    GROSS,
    /** By our own traffic, less what was taken back. */
    EARNED,
    /** Earned, not settled, and no difference: earned + difference - pending = settled. */
    PENDING,
    /** By Strex, less what it took back. */
    SETTLED,
    /** By which Strex settled more than our own traffic shows; less: below zero. Gone when a later settlement makes up for it. */
    DIFFERENCE,
    /** CPA-6: not decided yet. */
    WITHHELD,
    /** CPA-6: decided, never paid. */
    FORFEITED,
    /** CPA-3: waits for a difference to be accepted. */
    DISPUTED,
    /** Due on a payout day. */
    PAYABLE,
    /** CPA-4: less than the least payout, waits for the next. */
    CARRIED,
    /** On commission notes: paid, set off or on its way. */
    NOTED,
    /** CPA-5: of the notes, including VAT: paid in advance. */
    ADVANCED,
    /** CPA-8: of the notes, including VAT: set off against what the customer owed. */
    SET_OFF,
    /** Of the notes, including VAT: paid by the bank or ordered. */
    PAID
}
