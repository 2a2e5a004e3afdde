package no.front.backoffice.credit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import no.front.credit.boundary.CreditChecks;
import no.front.credit.boundary.CreditDecisions;
import no.front.credit.boundary.Exposure;
import no.front.credit.boundary.Exposures;
import no.front.credit.entity.CreditCheck;
import no.front.credit.entity.CreditDecision;
import no.front.credit.entity.CreditError;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Function;
import no.front.web.ListQuery;
import no.front.web.Show;
import no.front.web.Words;

/** The credit of one customer, {@code ?id=}: a part of the customer's page, for those who may read it (CRE-6, CRE-7). */
@Named
@RequestScoped
public class CustomerCreditBacking {

    @Inject
    Exposures exposures;

    @Inject
    CreditChecks checks;

    @Inject
    CreditDecisions decisions;

    @Inject
    CurrentActor currentActor;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Inject
    Show show;

    private long customer;
    private Exposure exposure;
    private ExposureBar bar;

    @PostConstruct
    void load() {
        if (currentActor.may(Function.CREDIT_READ)) {
            customer = query.id("id").orElseThrow(() -> new BusinessRuleViolation(CreditError.NOT_FOUND));
            exposure = exposures.of(customer);
            bar = new ExposureBar(exposure);
        }
    }

    /** There is a limit to hold the exposure against, and the reader may see it. */
    public boolean isLimited() {
        return exposure != null && exposure.creditLimit().isPresent();
    }

    public Exposure getExposure() {
        return exposure;
    }

    public ExposureBar getBar() {
        return bar;
    }

    public int getWarnPercent() {
        return exposures.warnPercent();
    }

    public BigDecimal getWarnAt() {
        return bar.warn(getWarnPercent());
    }

    /** The bar in words. */
    public String getBarWords() {
        return exposure.percent()
                .map(percent -> words.say(
                        "exposure.inWords", show.amount(exposure.total()), percent, show.amount(exposure.limit())))
                .orElseGet(() -> words.say("exposure.inWords.noLimit", show.amount(exposure.total())));
    }

    public List<CreditDecision> getDecisions() {
        return decisions.ofCustomer(customer);
    }

    public List<CreditCheck> getChecks() {
        return checks.ofCustomer(customer);
    }
}
