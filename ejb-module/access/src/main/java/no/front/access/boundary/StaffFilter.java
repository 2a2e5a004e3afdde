package no.front.access.boundary;

import java.util.Optional;
import no.front.access.entity.StaffStatus;
import no.front.platform.entity.Role;

/**
 * Which staff to list.
 *
 * @param text part of name or e-mail, "" for any
 * @param status without one all but the deleted
 */
public record StaffFilter(String text, Optional<StaffStatus> status, Optional<Role> role) {

    public StaffFilter {
        text = text == null ? "" : text.strip();
    }
}
