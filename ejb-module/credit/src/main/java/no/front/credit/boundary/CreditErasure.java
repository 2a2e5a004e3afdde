package no.front.credit.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.front.credit.control.CheckRetention;
import no.front.credit.control.CheckRetentionStore;
import no.front.credit.entity.CreditChange;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.Internal;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;
import no.front.platform.entity.PlatformChange;

/** What the nightly deletion of credit checks asks and does (CRE-6). */
@Stateless
public class CreditErasure {

    @Inject
    CheckRetentionStore store;

    @Inject
    BusinessSettings settings;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    /** How many checks the next nightly deletion would delete. */
    @Allowed(Function.RETENTION_PREVIEW)
    public long expiredToday() {
        return over(clock.today()).size();
    }

    /** Checks past their time. */
    @Internal
    public List<Long> over(LocalDate today) {
        CheckRetention retention = new CheckRetention(
                settings.number(CreditSetting.KEPT_WITHOUT_CONTRACT),
                settings.number(CreditSetting.KEPT_WITH_CONTRACT));
        return store.over(retention, today);
    }

    /** Decisions whose note and recommendation go with these checks. */
    @Internal
    public List<Long> decisionsOf(List<Long> checks) {
        return store.decisionsOf(checks);
    }

    /** @return how many checks are gone */
    @Internal
    public long delete(List<Long> checks, List<Long> decisions) {
        return store.delete(checks, decisions);
    }

    /** Tells the log how many checks are gone; of whom, nobody shall know any more. */
    @Internal
    public long log(LocalDate today, long deleted, long values) {
        changeLog.record(
                CreditChange.CREDIT_CHECKS_EXPIRED,
                new Subject("CreditCheck", 0, today.toString()),
                Changes.none().field("deleted", null, deleted));
        if (values > 0) {
            changeLog.record(
                    PlatformChange.CHANGE_VALUES_ERASED,
                    new Subject("CreditCheck", 0, today.toString()),
                    Changes.none().field("deleted", null, values));
        }
        return 1;
    }

    /** Somebody's lines in the change log. */
    public record Subject(String subjectType, long subjectId, String subjectLabel) implements ChangeSubject {}
}
