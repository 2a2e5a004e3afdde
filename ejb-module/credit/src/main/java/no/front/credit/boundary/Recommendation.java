package no.front.credit.boundary;

import java.util.List;
import java.util.Optional;
import no.front.credit.entity.Advice;
import no.front.kernel.Money;

/**
 * What the policy recommends to whoever decides (CRE-2, CRE-3).
 *
 * @param reasons gravest first; never empty
 * @param limit of credit, NOK incl. VAT; zero unless approval is recommended
 * @param security deposit to ask for where one is asked, null where nobody can say how much
 * @param clear the clear positive case of a limited company, which takes one click and no note (CRE-3)
 */
public record Recommendation(Advice advice, List<Reason> reasons, Money limit, Money security, boolean clear) {

    /** Why. The comment names what fills {0} of its sentence {@code Recommendation.Why.…}. */
    public enum Why {
        BANKRUPT,
        WINDING_UP,
        FORCED_DISSOLUTION,
        DELETED,
        /** {0} = how many. */
        REMARKS,
        /** {0} = class. */
        LOW_RATING,
        /** {0} = organisation form. */
        FORM,
        NO_ACCOUNTS,
        /** {0} = class. */
        UNSURE_RATING,
        UNKNOWN_AT_BUREAU,
        NO_ANSWER,
        NOT_CHECKED,
        CHECK_PENDING,
        CHECK_EXPIRED,
        /** The bureau suggests no limit, or zero. */
        NO_LIMIT,
        /** {0} = class. */
        GOOD_RATING,
        PREPAID
    }

    /**
     * One reason.
     *
     * @param advice what it alone would recommend
     * @param argument fills {0}; null for none
     */
    public record Reason(Why why, Advice advice, Object argument) {}

    public Optional<Money> suggestedSecurity() {
        return Optional.ofNullable(security);
    }
}
