package no.front.commission.control;

import java.util.List;
import no.front.commission.entity.Payout;
import no.front.commission.entity.PayoutLine;
import no.front.kernel.Money;

/**
 * What a payout would be.
 *
 * @param counted what CPA-4 looks at: the base, less what advances take of it, excluding VAT
 * @param lines how it comes about, also of what is carried
 */
public record ProposedPayout(
        long customerId, Outcome outcome, Payout.Sums sums, Money counted, List<PayoutLine.Content> lines) {

    public enum Outcome {
        /** Nothing is due. */
        NOTHING,
        /** CPA-4: waits for a later payout. */
        CARRIED,
        /** More was taken back than came: carried while the contract runs. */
        DEBT_CARRIED,
        PAYOUT,
        /** More was taken back than came, and the contract has ended: asked back. */
        DEMAND;

        public boolean isPayout() {
            return this == PAYOUT || this == DEMAND;
        }
    }
}
