package no.front.commission.boundary;

import java.util.Optional;
import no.front.kernel.Money;
import no.front.ledger.entity.Subject;

/**
 * What waits for finance.
 *
 * @param toApprove payouts that wait for another pair of eyes
 * @param toApproveSum what they pay
 * @param rejected payouts that the bank did not pay, and nobody has asked to pay once more
 * @param advancesRejected advances of that kind
 * @param repeats what somebody wants paid once more, and another must approve
 * @param oldestRepeat the oldest of them; empty for none
 * @param withoutRun customers with something due by the last payout day whom no run has taken up
 */
public record PayoutWork(
        long toApprove,
        Money toApproveSum,
        long rejected,
        long advancesToApprove,
        long advancesRejected,
        long repeats,
        Optional<Subject> oldestRepeat,
        long withoutRun) {}
