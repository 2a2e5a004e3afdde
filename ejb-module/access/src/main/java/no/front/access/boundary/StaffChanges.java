package no.front.access.boundary;

import java.util.stream.Collectors;
import no.front.access.entity.StaffUser;
import no.front.platform.entity.Changes;

/** What the change log tells of a member of staff: never a password, never its hash (ACC-8). */
final class StaffChanges {

    private StaffChanges() {}

    static Changes of(StaffUser user) {
        return Changes.none()
                .field("name", null, user.name())
                .field("email", null, user.email())
                .field("mobile", null, user.mobile())
                .field("roles", null, roles(user));
    }

    static String roles(StaffUser user) {
        return user.roles().stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
