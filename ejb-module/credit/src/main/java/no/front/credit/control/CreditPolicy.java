package no.front.credit.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import no.front.credit.boundary.Recommendation;
import no.front.credit.boundary.Recommendation.Reason;
import no.front.credit.boundary.Recommendation.Why;
import no.front.credit.control.CreditFacts.Asked;
import no.front.credit.control.CreditFacts.Bureau;
import no.front.credit.entity.Advice;
import no.front.credit.entity.CreditRating;
import no.front.customer.entity.OrganisationForm;
import no.front.customer.entity.RegisterStanding.Trouble;
import no.front.kernel.Money;

/**
 * CRE-2: recommends what to do about an order's credit; staff decide (CRE-3). Bankrupt, being wound up, dissolved by force or
 * deleted: refuse. Any remark, class C, sole trader, foreign branch, no accounts: a deposit of three expected months. Class
 * B, AN or not rated, no answer: somebody should look closer. AAA to A without remark: approve, with the bureau's limit but
 * at most 50 000. The gravest reason decides, all are told. Without any check nothing is recommended but to look closer, so
 * that a technical failure never counts as positive (CRE-1).
 *
 * <p>Example: an AS rated AA with no remark and the bureau's limit of 150 000 is to be approved with 50 000; with one remark
 * and 390.00 expected a month it is to be asked for a deposit of 1 170.00.
 *
 * @param depositForms organisation forms that are asked for a deposit
 * @param depositRatings classes that are asked for a deposit
 * @param reviewRatings classes that somebody should look closer at
 * @param depositWithoutAccounts whether a company without accounts is asked for a deposit
 * @param depositMonths how many expected months a deposit covers
 * @param mostLimit a recommended limit is never higher
 */
public record CreditPolicy(
        Set<OrganisationForm> depositForms,
        Set<CreditRating> depositRatings,
        Set<CreditRating> reviewRatings,
        boolean depositWithoutAccounts,
        int depositMonths,
        Money mostLimit) {

    private static final Set<OrganisationForm> LIMITED = Set.of(OrganisationForm.AS, OrganisationForm.ASA);

    public Recommendation recommend(CreditFacts facts) {
        List<Reason> reasons = new ArrayList<>();
        facts.troubles().forEach(trouble -> reasons.add(new Reason(why(trouble), Advice.REFUSE, null)));
        if (facts.prepaid()) {
            reasons.add(new Reason(Why.PREPAID, Advice.APPROVE, null));
        } else {
            form(facts, reasons);
            bureau(facts.bureau(), reasons);
        }
        reasons.sort(Comparator.comparing(Reason::advice).reversed());
        Advice advice = reasons.stream().map(Reason::advice).reduce(Advice.APPROVE, Advice::orGraver);
        boolean approve = advice == Advice.APPROVE;
        Money limit = approve && !facts.prepaid() ? limit(facts.bureau()) : Money.ZERO;
        Money deposit = facts.expectedMonthly().times(depositMonths);
        boolean clear = approve && !facts.prepaid() && LIMITED.contains(facts.form());
        return new Recommendation(advice, List.copyOf(reasons), limit, deposit.isPositive() ? deposit : null, clear);
    }

    private static Why why(Trouble trouble) {
        return switch (trouble) {
            case BANKRUPT -> Why.BANKRUPT;
            case WINDING_UP -> Why.WINDING_UP;
            case FORCED_DISSOLUTION -> Why.FORCED_DISSOLUTION;
            case DELETED -> Why.DELETED;
        };
    }

    private void form(CreditFacts facts, List<Reason> reasons) {
        if (depositForms.contains(facts.form())) {
            reasons.add(new Reason(Why.FORM, Advice.DEPOSIT, facts.form()));
        }
    }

    private void bureau(Bureau bureau, List<Reason> reasons) {
        switch (bureau.asked()) {
            case NOT_ASKED -> reasons.add(new Reason(Why.NOT_CHECKED, Advice.REVIEW, null));
            case PENDING -> reasons.add(new Reason(Why.CHECK_PENDING, Advice.REVIEW, null));
            case EXPIRED -> reasons.add(new Reason(Why.CHECK_EXPIRED, Advice.REVIEW, null));
            case NO_ANSWER -> reasons.add(new Reason(Why.NO_ANSWER, Advice.REVIEW, null));
            case UNKNOWN -> reasons.add(new Reason(Why.UNKNOWN_AT_BUREAU, Advice.REVIEW, null));
            case TOLD -> told(bureau, reasons);
        }
    }

    private void told(Bureau bureau, List<Reason> reasons) {
        CreditRating rating = bureau.rating();
        if (bureau.remarks() > 0) {
            reasons.add(new Reason(Why.REMARKS, Advice.DEPOSIT, bureau.remarks()));
        }
        if (depositWithoutAccounts && Boolean.FALSE.equals(bureau.accountsFiled())) {
            reasons.add(new Reason(Why.NO_ACCOUNTS, Advice.DEPOSIT, null));
        }
        if (depositRatings.contains(rating)) {
            reasons.add(new Reason(Why.LOW_RATING, Advice.DEPOSIT, rating));
        } else if (reviewRatings.contains(rating)) {
            reasons.add(new Reason(Why.UNSURE_RATING, Advice.REVIEW, rating));
        } else {
            reasons.add(new Reason(Why.GOOD_RATING, Advice.APPROVE, rating));
            if (!limit(bureau).isPositive()) {
                reasons.add(new Reason(Why.NO_LIMIT, Advice.REVIEW, null));
            }
        }
    }

    private Money limit(Bureau bureau) {
        return bureau.asked() == Asked.TOLD && bureau.limit() != null
                ? bureau.limit().min(mostLimit)
                : Money.ZERO;
    }
}
