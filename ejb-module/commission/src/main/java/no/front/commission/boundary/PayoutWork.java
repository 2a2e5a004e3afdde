package no.front.commission.boundary;

import no.front.kernel.Money;

/**
 * What waits for finance.
 *
 * @param toApprove payouts that wait for another pair of eyes
 * @param toApproveSum what they pay
 * @param rejected payouts that the bank did not pay
 * @param withoutRun customers with something due by the last payout day whom no run has taken up
 */
public record PayoutWork(
        long toApprove,
        Money toApproveSum,
        long rejected,
        long advancesToApprove,
        long advancesRejected,
        long withoutRun) {}
