package no.front.platform.entity;

import java.util.Set;

/**
 * Where a customer's user sits at the moment: one organisation, what the user is there, and the accounts given (ACC-1,
 * ACC-10). Somebody who belongs to several organisations sits in one at a time.
 *
 * @param organisationId id of the customer; 0 for those who are no customer's user
 * @param roles at most one
 * @param accounts ids; without meaning for roles that reach all accounts
 */
public record Seat(long organisationId, Set<CustomerRole> roles, Set<Long> accounts) {

    public static final Seat NONE = new Seat(0, Set.of(), Set.of());

    public Seat {
        roles = Set.copyOf(roles);
        accounts = Set.copyOf(accounts);
    }

    public static Seat of(long organisationId, CustomerRole role, Set<Long> accounts) {
        return new Seat(organisationId, Set.of(role), accounts);
    }

    boolean may(CustomerFunction function) {
        return function.roles().stream().anyMatch(roles::contains);
    }

    boolean reaches(long accountId) {
        return roles.stream().anyMatch(CustomerRole::reachesAllAccounts) || accounts.contains(accountId);
    }
}
