package no.front.platform.entity;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who acts: a member of staff, a customer's user, a job, or nobody yet. Every line of the change log names one.
 *
 * @param id id of the staff user or customer's user; 0 for jobs and nobody
 * @param organisationId the customer whose user it is (ACC-10); 0 for all others
 * @param address network address it came from, "" for jobs
 */
public record Actor(Kind kind, long id, String name, Set<Role> roles, long organisationId, String address) {

    public enum Kind {
        NOBODY,
        STAFF,
        CUSTOMER_USER,
        JOB
    }

    public Actor {
        roles = roles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(roles));
        address = address == null ? "" : address;
    }

    public static Actor nobody(String address) {
        return new Actor(Kind.NOBODY, 0, "", Set.of(), 0, address);
    }

    public static Actor staff(long id, String name, Set<Role> roles, String address) {
        return new Actor(Kind.STAFF, id, name, roles, 0, address);
    }

    public static Actor customerUser(long id, String name, long organisationId, String address) {
        return new Actor(Kind.CUSTOMER_USER, id, name, Set.of(), organisationId, address);
    }

    public static Actor job(String name) {
        return new Actor(Kind.JOB, 0, name, Set.of(), 0, "");
    }

    public boolean isStaff() {
        return kind == Kind.STAFF;
    }

    public boolean isSignedIn() {
        return kind == Kind.STAFF || kind == Kind.CUSTOMER_USER;
    }

    /** Jobs act for the house and may do all; staff by role; customers' users nothing of the staff's functions (ACC-9). */
    public boolean may(Function function) {
        return switch (kind) {
            case JOB -> true;
            case STAFF -> function.roles().stream().anyMatch(roles::contains);
            case CUSTOMER_USER, NOBODY -> false;
        };
    }

    /** A customer's user sees the own organisation only; everybody else is bound by functions instead (ACC-10). */
    public boolean maySeeOrganisation(long id) {
        return kind != Kind.CUSTOMER_USER || organisationId == id;
    }
}
