package no.front.billing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.front.billing.entity.CollectionGroup;
import no.front.billing.entity.CollectionRule;
import no.front.billing.entity.ReminderError;
import no.front.billing.entity.ReminderPolicy;
import no.front.kernel.BusinessRuleViolation;

/** What the law and the house say on a day (BIL-9). Of two rows of the same day the one recorded later holds. */
@Dependent
public class CollectionRules {

    @Inject
    CollectionRuleStore store;

    public LateInterestRates rates() {
        return LateInterestRates.of(store.rates());
    }

    /** @throws BusinessRuleViolation RULE_MISSING */
    public CollectionRule ruleOn(LocalDate day) {
        return store.rules().stream()
                .filter(rule -> !rule.validFrom().isAfter(day))
                .reduce((before, after) -> after)
                .orElseThrow(() -> new BusinessRuleViolation(ReminderError.RULE_MISSING, day));
    }

    /** @throws BusinessRuleViolation RULE_MISSING */
    public ReminderPolicy policyOn(CollectionGroup group, LocalDate day) {
        return store.policies().stream()
                .filter(policy -> policy.group() == group && !policy.validFrom().isAfter(day))
                .reduce((before, after) -> after)
                .orElseThrow(() -> new BusinessRuleViolation(ReminderError.RULE_MISSING, day));
    }
}
