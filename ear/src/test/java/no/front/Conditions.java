package no.front;

import com.tngtech.archunit.core.domain.properties.HasName.AndFullName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/** Conditions of the architecture test from plain predicates. */
final class Conditions {

    private Conditions() {}

    static <T extends AndFullName> ArchCondition<T> that(String description, Predicate<T> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                boolean satisfied = holds.test(item);
                events.add(new SimpleConditionEvent(
                        item, satisfied, item.getFullName() + (satisfied ? " does " : " does not ") + description));
            }
        };
    }
}
