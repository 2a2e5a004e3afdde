package no.front.backoffice.credit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import no.front.credit.boundary.CreditCheckFilter;
import no.front.credit.boundary.CreditCheckRow;
import no.front.credit.boundary.CreditChecks;
import no.front.credit.boundary.CreditDecisionFilter;
import no.front.credit.boundary.CreditDecisionRow;
import no.front.credit.boundary.CreditDecisions;
import no.front.credit.boundary.Exposures;
import no.front.credit.entity.CreditCheckStatus;
import no.front.credit.entity.CreditOutcome;
import no.front.credit.entity.ExposureWarning;
import no.front.kernel.Page;
import no.front.web.ListQuery;
import no.front.web.Words;

/** Lists of decisions, checks, and customers near their limit: {@code ?tab=&q=&outcome=&status=}. */
@Named
@RequestScoped
public class CreditBacking {

    /** What is listed. */
    public enum Tab {
        DECISIONS,
        CHECKS,
        LIMITS
    }

    @Inject
    CreditChecks checks;

    @Inject
    CreditDecisions decisions;

    @Inject
    Exposures exposures;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    private Page<CreditDecisionRow> decisionPage;
    private Page<CreditCheckRow> checkPage;
    private List<ExposureWarning> warnings;

    /** One tab as a link. */
    public record Link(String label, String address, boolean current) {
        public String getLabel() {
            return label;
        }

        public String getAddress() {
            return address;
        }

        public boolean isCurrent() {
            return current;
        }
    }

    public Tab getTab() {
        return query.choice("tab", Tab.class).orElse(Tab.DECISIONS);
    }

    public List<Link> getTabs() {
        return Stream.of(Tab.values())
                .map(tab -> new Link(
                        words.say("creditList.tab." + tab),
                        tab == Tab.DECISIONS ? "credit" : "credit?tab=" + tab,
                        tab == getTab()))
                .toList();
    }

    public Page<CreditDecisionRow> getDecisions() {
        if (decisionPage == null) {
            decisionPage = decisions.page(
                    new CreditDecisionFilter(
                            query.text("q"),
                            query.choice("outcome", CreditOutcome.class).orElse(null)),
                    query.page("", true));
        }
        return decisionPage;
    }

    public Page<CreditCheckRow> getChecks() {
        if (checkPage == null) {
            checkPage = checks.page(
                    new CreditCheckFilter(
                            query.text("q"),
                            query.choice("status", CreditCheckStatus.class).orElse(null)),
                    query.page("", true));
        }
        return checkPage;
    }

    public List<ExposureWarning> getWarnings() {
        if (warnings == null) {
            warnings = exposures.warnings();
        }
        return warnings;
    }

    public CreditOutcome[] getOutcomes() {
        return CreditOutcome.values();
    }

    public CreditCheckStatus[] getStatuses() {
        return CreditCheckStatus.values();
    }
}
