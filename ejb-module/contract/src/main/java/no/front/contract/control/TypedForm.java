package no.front.contract.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.front.contract.boundary.FormProblem;
import no.front.contract.entity.DraftContent;
import no.front.contract.entity.OrderField;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.ErrorCode;
import no.front.kernel.PostalAddress;

/** Reads what was typed into the order form; what can't be read becomes a problem of its field, never an exception. */
final class TypedForm {

    private final DraftContent content;
    private final List<FormProblem> problems = new ArrayList<>();

    TypedForm(DraftContent content) {
        this.content = content;
    }

    DraftContent content() {
        return content;
    }

    List<FormProblem> problems() {
        return List.copyOf(problems);
    }

    String text(OrderField field) {
        return content.text(field);
    }

    void problem(String field, ErrorCode code, Object... arguments) {
        problems.add(new FormProblem(field, new BusinessRuleViolation(code, arguments)));
    }

    void problem(OrderField field, ErrorCode code, Object... arguments) {
        problem(field.name(), code, arguments);
    }

    /** @return "" with a problem where nothing is typed */
    String required(OrderField field, ErrorCode missing) {
        String text = text(field);
        if (text.isEmpty()) {
            problem(field, missing);
        }
        return text;
    }

    /** Empty where nothing is typed, or nothing that can be read. */
    <T> Optional<T> value(OrderField field, Function<String, T> reading) {
        String text = text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(text));
        } catch (BusinessRuleViolation violation) {
            problems.add(new FormProblem(field.name(), violation));
            return Optional.empty();
        }
    }

    /** Empty with a problem where nothing is typed. */
    <T> Optional<T> required(OrderField field, ErrorCode missing, Function<String, T> reading) {
        required(field, missing);
        return value(field, reading);
    }

    /** Three inputs; empty where all are. What is wrong with an address is told at its postcode. */
    Optional<PostalAddress> address(OrderField lines, OrderField postcode, OrderField city) {
        if (text(lines).isEmpty() && text(postcode).isEmpty() && text(city).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(PostalAddress.of(text(lines).lines().toList(), text(postcode), text(city), null));
        } catch (BusinessRuleViolation violation) {
            problems.add(new FormProblem(postcode.name(), violation));
            return Optional.empty();
        }
    }
}
