package no.front.credit.control;

import java.util.Set;
import no.front.credit.entity.CreditCheck;
import no.front.credit.entity.CreditCheckStatus;
import no.front.credit.entity.CreditRating;
import no.front.customer.entity.OrganisationForm;
import no.front.customer.entity.RegisterStanding.Trouble;
import no.front.kernel.Money;

/**
 * What the policy looks at.
 *
 * @param troubles by the register of business entities
 * @param prepaid pays before use, so that no credit is given
 * @param expectedMonthly what a month is expected to cost, NOK excl. VAT
 * @param bureau what the bureau said, {@link Bureau#none()} where nobody asked
 */
public record CreditFacts(
        OrganisationForm form, Set<Trouble> troubles, boolean prepaid, Money expectedMonthly, Bureau bureau) {

    /** How far the question to the bureau has come. */
    public enum Asked {
        NOT_ASKED,
        PENDING,
        /** Too old to be used. */
        EXPIRED,
        NO_ANSWER,
        UNKNOWN,
        TOLD
    }

    /**
     * What the bureau said.
     *
     * @param rating null unless told
     * @param limit null where the bureau suggests none
     * @param accountsFiled null where not told
     */
    public record Bureau(Asked asked, CreditRating rating, int remarks, Money limit, Boolean accountsFiled) {

        public static Bureau none() {
            return of(Asked.NOT_ASKED);
        }

        static Bureau of(Asked asked) {
            return new Bureau(asked, null, 0, null, null);
        }

        /** @param valid whether it may still be used */
        static Bureau of(CreditCheck check, boolean valid) {
            if (check.status() == CreditCheckStatus.PENDING) {
                return of(Asked.PENDING);
            }
            if (check.status() == CreditCheckStatus.NO_ANSWER) {
                return of(Asked.NO_ANSWER);
            }
            if (check.status() == CreditCheckStatus.CANCELLED) {
                return none();
            }
            if (!valid) {
                return of(Asked.EXPIRED);
            }
            if (check.status() == CreditCheckStatus.UNKNOWN) {
                return of(Asked.UNKNOWN);
            }
            return new Bureau(
                    Asked.TOLD,
                    check.rating().orElseThrow(),
                    check.remarks(),
                    check.suggestedLimit().orElse(null),
                    check.accountsFiled().orElse(null));
        }
    }
}
