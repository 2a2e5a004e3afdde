package no.front.customer.boundary;

/**
 * What waits for somebody, for the start page; all are counts.
 *
 * @param followUpsToday mine
 * @param followUpsOverdue mine
 * @param returnedMail organisations whose mail came back (CUS-6)
 * @param inTrouble customers that are bankrupt, wound up, dissolved or deleted
 * @param lookupsFailed organisations whose last look-up in the register got no answer
 * @param importsWaiting imports that wait for a decision
 */
public record Attention(
        long followUpsToday,
        long followUpsOverdue,
        long returnedMail,
        long inTrouble,
        long lookupsFailed,
        long importsWaiting) {}
