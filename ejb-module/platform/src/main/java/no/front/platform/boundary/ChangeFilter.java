package no.front.platform.boundary;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which lines of the change log are wanted; empty means all.
 *
 * @param text words of subject, reason or actor, each of at least three characters; a word also finds its beginnings
 * @param action name of the action, e.g. {@code SETTING_CHANGED}
 * @param actor name of who did it, or its beginning
 * @param subjectType kind of subject, e.g. {@code Customer}
 * @param subjectId the very one
 * @param customer lines that belong to this customer
 * @param from first day (real time, Oslo)
 * @param to last day, included
 * @param address network address
 */
public record ChangeFilter(
        String text,
        String action,
        String actor,
        String subjectType,
        OptionalLong subjectId,
        OptionalLong customer,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String address) {

    public static ChangeFilter all() {
        return new ChangeFilter(
                "", "", "", "", OptionalLong.empty(), OptionalLong.empty(), Optional.empty(), Optional.empty(), "");
    }

    public static ChangeFilter ofCustomer(long customer) {
        return new ChangeFilter(
                "",
                "",
                "",
                "",
                OptionalLong.empty(),
                OptionalLong.of(customer),
                Optional.empty(),
                Optional.empty(),
                "");
    }

    public static ChangeFilter ofSubject(String type, long id) {
        return new ChangeFilter(
                "", "", "", type, OptionalLong.of(id), OptionalLong.empty(), Optional.empty(), Optional.empty(), "");
    }
}
