package no.front.platform.entity;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who acts: a member of staff, a customer's user, a job, or nobody yet. Every line of the change log names one.
 *
 * @param id id of the staff user or customer's user; 0 for jobs and nobody
 * @param roles of staff
 * @param seat where a customer's user sits (ACC-1, ACC-10)
 * @param address network address it came from, "" for jobs
 * @param onlooker a member of staff in the seat of a customer's user, to read only
 */
public record Actor(Kind kind, long id, String name, Set<Role> roles, Seat seat, String address, boolean onlooker) {

    /** What belongs to the person, not to the organisation; and numbers of recipients, which staff see masked (ACC-9). */
    private static final Set<CustomerFunction> NOT_FOR_ONLOOKERS =
            EnumSet.of(CustomerFunction.OWN_PAGE, CustomerFunction.CONSENT_EDIT, CustomerFunction.TRAFFIC_READ);

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
        return new Actor(Kind.NOBODY, 0, "", Set.of(), Seat.NONE, address, false);
    }

    public static Actor staff(long id, String name, Set<Role> roles, String address) {
        return new Actor(Kind.STAFF, id, name, roles, Seat.NONE, address, false);
    }

    public static Actor customerUser(long id, String name, Seat seat, String address) {
        return new Actor(Kind.CUSTOMER_USER, id, name, Set.of(), seat, address, false);
    }

    /** One without any role: bound to the organisation, and may nothing in it. */
    public static Actor customerUser(long id, String name, long organisationId, String address) {
        return customerUser(id, name, new Seat(organisationId, Set.of(), Set.of()), address);
    }

    public static Actor job(String name) {
        return new Actor(Kind.JOB, 0, name, Set.of(), Seat.NONE, "", false);
    }

    /**
     * A member of staff who looks at a customer's portal: bound to the organisation like a customer's user, sees what its
     * administrator sees but what is a person's own, and changes nothing. Has none of the staff's functions meanwhile.
     */
    public static Actor onlooker(long staffId, String name, long organisationId, String address) {
        Seat seat = Seat.of(organisationId, CustomerRole.ORGANISATION_ADMINISTRATOR, Set.of());
        return new Actor(Kind.CUSTOMER_USER, staffId, name, Set.of(), seat, address, true);
    }

    public boolean isStaff() {
        return kind == Kind.STAFF;
    }

    public boolean isCustomerUser() {
        return kind == Kind.CUSTOMER_USER;
    }

    /** A member of staff in the seat of a customer's user, to read only. */
    public boolean isOnlooker() {
        return onlooker;
    }

    public boolean isSignedIn() {
        return kind == Kind.STAFF || kind == Kind.CUSTOMER_USER;
    }

    /** The customer whose user it is, and signed in to (ACC-10); 0 for all others. */
    public long organisationId() {
        return seat.organisationId();
    }

    /** Jobs act for the house and may do all; staff by role; customers' users nothing of the staff's functions (ACC-9). */
    public boolean may(Function function) {
        return switch (kind) {
            case JOB -> true;
            case STAFF -> function.roles().stream().anyMatch(roles::contains);
            case CUSTOMER_USER, NOBODY -> false;
        };
    }

    /** Customers' users by what they are to their organisation; nobody else, staff have functions of their own (ACC-1). */
    public boolean may(CustomerFunction function) {
        return kind == Kind.CUSTOMER_USER && seat.may(function) && !(onlooker && NOT_FOR_ONLOOKERS.contains(function));
    }

    /** A customer's user sees the own organisation only; everybody else is bound by functions instead (ACC-10). */
    public boolean maySeeOrganisation(long id) {
        return kind != Kind.CUSTOMER_USER || organisationId() == id;
    }

    /** A customer's user sees the accounts that the own role or the organisation gives (CON-4). */
    public boolean maySeeAccount(long id) {
        return kind != Kind.CUSTOMER_USER || seat.reaches(id);
    }
}
