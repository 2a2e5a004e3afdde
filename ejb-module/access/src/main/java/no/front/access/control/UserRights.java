package no.front.access.control;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import no.front.access.entity.AccessError;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.entity.CustomerRole;
import no.front.platform.entity.Seat;

/**
 * Whom of the own organisation an administrator looks after, and what may be given (ACC-1, CON-4). Organisation
 * administrators everybody and everything; account administrators those all of whose accounts are their own, no further role
 * than the own one, and only own accounts. Example: who has accounts 1 and 2 looks after the ordinary user of 1, not after
 * that of 1 and 3, and not after accounting, which reaches all.
 */
public record UserRights(boolean everybody, Set<Long> own) {

    public static UserRights of(Seat seat) {
        return new UserRights(seat.roles().contains(CustomerRole.ORGANISATION_ADMINISTRATOR), seat.accounts());
    }

    /** @param accounts what the user was given */
    public boolean reach(CustomerRole role, Set<Long> accounts) {
        return everybody || !role.reachesAllAccounts() && !accounts.isEmpty() && own.containsAll(accounts);
    }

    /** The roles that may be given, the furthest last. */
    public Set<CustomerRole> roles() {
        return Collections.unmodifiableSet(
                everybody
                        ? EnumSet.allOf(CustomerRole.class)
                        : EnumSet.of(CustomerRole.ORDINARY, CustomerRole.ACCOUNT_ADMINISTRATOR));
    }

    public boolean mayGive(long account) {
        return everybody || own.contains(account);
    }

    /**
     * The accounts that come with the role.
     *
     * @param wanted what was chosen; without meaning for roles that reach all
     * @param open the organisation's accounts
     * @throws BusinessRuleViolation ROLE_MISSING, ROLE_TOO_HIGH, ACCOUNT_NOT_FOUND, ACCOUNTS_MISSING
     */
    public Set<Long> accountsOf(CustomerRole role, Set<Long> wanted, Set<Long> open) {
        if (role == null) {
            throw new BusinessRuleViolation(AccessError.ROLE_MISSING);
        }
        if (!roles().contains(role)) {
            throw new BusinessRuleViolation(AccessError.ROLE_TOO_HIGH);
        }
        if (role.reachesAllAccounts()) {
            return Set.of();
        }
        if (!wanted.stream().allMatch(account -> open.contains(account) && mayGive(account))) {
            throw new BusinessRuleViolation(AccessError.ACCOUNT_NOT_FOUND);
        }
        if (wanted.isEmpty()) {
            throw new BusinessRuleViolation(AccessError.ACCOUNTS_MISSING);
        }
        return wanted;
    }
}
