package no.front.access.boundary;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The session that this request belongs to. The web filter says it once. */
@RequestScoped
public class CurrentSession {

    private SignedInStaff staff;

    public void become(SignedInStaff staff) {
        this.staff = staff;
    }

    public Optional<SignedInStaff> get() {
        return Optional.ofNullable(staff);
    }

    /** 0 where there is none. */
    public long id() {
        return staff == null ? 0 : staff.sessionId();
    }
}
