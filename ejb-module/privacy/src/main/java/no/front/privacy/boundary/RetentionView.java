package no.front.privacy.boundary;

import java.time.Instant;
import java.util.List;
import no.front.privacy.entity.RetentionChoice;
import no.front.privacy.entity.RetentionRule;

/**
 * How long a customer's traffic is kept (PRV-3).
 *
 * @param months that hold
 * @param chosen false where it is the default
 * @param choices latest first
 */
public record RetentionView(int months, boolean chosen, RetentionRule rule, List<Choice> choices) {

    /** @param legalReason "" where none is needed */
    public record Choice(int months, String legalReason, Instant chosenAt, String chosenBy) {}

    static RetentionView of(List<RetentionChoice> choices, RetentionRule rule) {
        return new RetentionView(
                choices.isEmpty() ? rule.standard() : choices.getFirst().months(),
                !choices.isEmpty(),
                rule,
                choices.stream()
                        .map(one -> new Choice(one.months(), one.legalReason(), one.chosenAt(), one.chosenBy()))
                        .toList());
    }
}
