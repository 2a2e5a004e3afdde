package no.front.privacy.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.front.customer.entity.Customer;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.ForCustomers;
import no.front.platform.boundary.Reading;
import no.front.platform.entity.Changes;
import no.front.platform.entity.CustomerFunction;
import no.front.privacy.control.RetentionFigures;
import no.front.privacy.control.RetentionStore;
import no.front.privacy.entity.PrivacyChange;
import no.front.privacy.entity.RetentionChoice;
import no.front.privacy.entity.RetentionRule;
import no.front.traffic.boundary.MessageAges;

/** How long the own organisation's traffic is kept (PRV-3). */
@Stateless
@ForCustomers(CustomerFunction.RETENTION_SET)
public class OwnRetention {

    @Inject
    RetentionStore store;

    @Inject
    RetentionFigures figures;

    @Inject
    MessageAges ages;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    @Reading
    public RetentionView view() {
        return RetentionView.of(store.of(currentActor.get().organisationId()), figures.rule());
    }

    /**
     * What a choice would mean today.
     *
     * @param before messages from before that day are older
     * @param older how many there are of them
     */
    public record Meaning(int months, LocalDate before, long older, boolean needsReason) {}

    /** @throws BusinessRuleViolation RETENTION_BOUNDS */
    @Reading
    public Meaning meaning(int months) {
        RetentionRule rule = figures.rule();
        rule.checkMonths(months);
        LocalDate before = clock.today().minusMonths(months);
        long older = ages.before(currentActor.get().organisationId(), before);
        return new Meaning(months, before, older, rule.needsReason(months));
    }

    /**
     * From now on. Nothing happens where it is so already.
     *
     * @param legalReason why it has to be kept that long, where that is asked for
     * @throws BusinessRuleViolation RETENTION_BOUNDS, RETENTION_REASON_MISSING, TOO_LONG
     */
    public void choose(int months, String legalReason) {
        RetentionRule rule = figures.rule();
        String reason = rule.checkedReason(months, legalReason);
        Customer customer = store.lockedCustomer(currentActor.get().organisationId());
        RetentionView now = RetentionView.of(store.of(customer.id()), rule);
        String present = now.chosen() ? now.choices().getFirst().legalReason() : "";
        if (now.months() == months && present.equals(reason)) {
            return;
        }
        store.add(new RetentionChoice(
                customer, months, reason, clock.now(), currentActor.get().name()));
        changeLog.record(
                PrivacyChange.RETENTION_CHOSEN,
                customer,
                reason,
                Changes.none().field("retentionMonths", now.months(), months));
    }
}
