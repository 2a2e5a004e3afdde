package no.front.billing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import no.front.billing.control.CollectionRuleStore;
import no.front.billing.control.CollectionRules;
import no.front.billing.control.LateInterestRates;
import no.front.billing.entity.CollectionGroup;
import no.front.billing.entity.CollectionRule;
import no.front.billing.entity.LateInterestRate;
import no.front.billing.entity.ReminderChange;
import no.front.billing.entity.ReminderError;
import no.front.billing.entity.ReminderPolicy;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.Percentage;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/**
 * The law's dated figures and the house's schedules (BIL-9), in one place, each with its source. Nothing is edited: a new row
 * holds from its day on. What notes were made by can't be replaced; to say the same again with its source confirms it.
 */
@Stateless
@Allowed(Function.REMINDER_READ)
public class CollectionRuleBooks {

    @Inject
    CollectionRuleStore store;

    @Inject
    CollectionRules rules;

    @Inject
    BusinessClock clock;

    @Inject
    RealClock realClock;

    @Inject
    CurrentActor actor;

    @Inject
    ChangeLog changeLog;

    /**
     * All of it, newest first.
     *
     * @param policies what holds today, one of each group
     * @param missingFrom first day without a known rate, when that is in this half-year or the next one begins within 14 days
     */
    public record Book(
            List<LateInterestRate> rates,
            List<CollectionRule> rules,
            List<ReminderPolicy> policies,
            List<ReminderPolicy> policyHistory,
            Optional<LocalDate> missingFrom) {}

    public Book get() {
        LocalDate today = clock.today();
        LateInterestRates rates = rules.rates();
        LocalDate soon = today.plusDays(14);
        Optional<LocalDate> missing = rates.find(today).isEmpty()
                ? Optional.of(LateInterestRates.halfYearOf(today))
                : rates.find(soon).isEmpty() ? Optional.of(LateInterestRates.halfYearOf(soon)) : Optional.empty();
        return new Book(
                newestFirst(store.rates()),
                newestFirst(store.rules()),
                Arrays.stream(CollectionGroup.values())
                        .map(group -> rules.policyOn(group, today))
                        .toList(),
                newestFirst(store.policies()),
                missing);
    }

    private static <T> List<T> newestFirst(List<T> rows) {
        List<T> turned = new ArrayList<>(rows);
        Collections.reverse(turned);
        return turned;
    }

    /**
     * @param compensation null where it is not known
     * @throws BusinessRuleViolation DAY_MISSING, FIGURE_OUT_OF_RANGE, SOURCE_MISSING, TOO_LONG, RATE_USED
     */
    @Allowed(Function.COLLECTION_RULES_EDIT)
    public void addRate(LocalDate validFrom, Percentage percent, Money compensation, String source) {
        LateInterestRate rate = new LateInterestRate(validFrom, percent, compensation, source, realClock.now(), by());
        boolean confirms = last(store.rates().stream()
                        .filter(other -> other.validFrom().equals(validFrom))
                        .toList())
                .filter(rate::saysAs)
                .isPresent();
        if (!confirms) {
            store.lastInterestDay().filter(day -> !day.isBefore(validFrom)).ifPresent(day -> {
                throw new BusinessRuleViolation(ReminderError.RATE_USED, day);
            });
        }
        store.add(rate);
        changeLog.record(
                ReminderChange.LATE_INTEREST_RATE_ADDED,
                subject("LateInterestRate", validFrom),
                rate.source(),
                Changes.none().field("percent", null, percent).field("validFrom", null, validFrom));
    }

    /** @throws BusinessRuleViolation DAY_MISSING, FIGURE_OUT_OF_RANGE, SOURCE_MISSING, TOO_LONG, RATE_USED */
    @Allowed(Function.COLLECTION_RULES_EDIT)
    public void addRule(CollectionRule.Content content, String source) {
        CollectionRule rule = new CollectionRule(content, source, realClock.now(), by());
        boolean confirms = last(store.rules().stream()
                        .filter(other -> other.validFrom().equals(content.validFrom()))
                        .toList())
                .filter(other -> other.content().equals(content))
                .isPresent();
        if (!confirms) {
            store.lastFeeDay().filter(day -> !day.isBefore(content.validFrom())).ifPresent(day -> {
                throw new BusinessRuleViolation(ReminderError.RATE_USED, day);
            });
        }
        store.add(rule);
        changeLog.record(
                ReminderChange.COLLECTION_RULE_ADDED,
                subject("CollectionRule", content.validFrom()),
                rule.source(),
                Changes.none()
                        .field("baseRate", null, content.baseRate())
                        .field("validFrom", null, content.validFrom()));
    }

    /**
     * Decides when a group is reminded, from today or a later day on.
     *
     * @throws BusinessRuleViolation DAY_MISSING, DAY_TOO_EARLY, DAYS_NOT_GROWING, FIGURE_OUT_OF_RANGE, TEXT_MISSING, TOO_LONG
     */
    @Allowed(Function.COLLECTION_RULES_EDIT)
    public void changePolicy(
            CollectionGroup group, LocalDate validFrom, ReminderPolicy.Content content, String reason) {
        LocalDate today = clock.today();
        ReminderPolicy policy = new ReminderPolicy(group, validFrom, content, reason, realClock.now(), by());
        if (validFrom.isBefore(today)) {
            throw new BusinessRuleViolation(ReminderError.DAY_TOO_EARLY, today);
        }
        ReminderPolicy.Content before = rules.policyOn(group, validFrom).content();
        store.add(policy);
        changeLog.record(
                ReminderChange.REMINDER_POLICY_CHANGED,
                subject("ReminderPolicy", validFrom),
                policy.reason(),
                Changes.none()
                        .field("group", null, group)
                        .field("feeDays", before.feeDays(), policy.content().feeDays())
                        .field(
                                "noticeDays",
                                before.noticeDays(),
                                policy.content().noticeDays())
                        .field("costs", before.costs(), policy.costs())
                        .field("suspends", before.suspends(), policy.suspends()));
    }

    private static <T> Optional<T> last(List<T> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getLast());
    }

    private record Row(String type, LocalDate day) implements ChangeSubject {
        @Override
        public String subjectType() {
            return type;
        }

        @Override
        public long subjectId() {
            return 0;
        }

        @Override
        public String subjectLabel() {
            return day.toString();
        }
    }

    private static ChangeSubject subject(String type, LocalDate day) {
        return new Row(type, day);
    }

    private String by() {
        return actor.get().name();
    }
}
