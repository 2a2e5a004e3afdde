package no.front.access.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import no.front.access.entity.AccessError;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.ErrorCode;
import no.front.platform.entity.CustomerRole;
import no.front.platform.entity.Seat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UserRightsTest {

    private static final Set<Long> OPEN = Set.of(1L, 2L, 3L);

    private final UserRights organisation =
            UserRights.of(Seat.of(7, CustomerRole.ORGANISATION_ADMINISTRATOR, Set.of()));
    private final UserRights account = UserRights.of(Seat.of(7, CustomerRole.ACCOUNT_ADMINISTRATOR, Set.of(1L, 2L)));

    private static ErrorCode refusal(UserRights rights, CustomerRole role, Set<Long> wanted) {
        return assertThrows(BusinessRuleViolation.class, () -> rights.accountsOf(role, wanted, OPEN))
                .code();
    }

    @Test
    @DisplayName("ACC-1 an account administrator looks after those all of whose accounts are the own ones, nobody else")
    void reach() {
        assertTrue(account.reach(CustomerRole.ORDINARY, Set.of(1L)));
        assertTrue(account.reach(CustomerRole.ACCOUNT_ADMINISTRATOR, Set.of(1L, 2L)));
        assertFalse(account.reach(CustomerRole.ORDINARY, Set.of(1L, 3L)));
        assertFalse(account.reach(CustomerRole.ORDINARY, Set.of()));
        assertFalse(account.reach(CustomerRole.ACCOUNTING, Set.of(1L)));
        assertFalse(account.reach(CustomerRole.ORGANISATION_ADMINISTRATOR, Set.of()));
        for (CustomerRole role : CustomerRole.values()) {
            assertTrue(organisation.reach(role, Set.of()));
        }
    }

    @Test
    @DisplayName("ACC-1, CON-4 nobody gives a role further than the own one, or an account that isn't the own one's")
    void give() {
        assertEquals(Set.of(1L), account.accountsOf(CustomerRole.ORDINARY, Set.of(1L), OPEN));
        assertEquals(AccessError.ROLE_TOO_HIGH, refusal(account, CustomerRole.ORGANISATION_ADMINISTRATOR, Set.of(1L)));
        assertEquals(AccessError.ROLE_TOO_HIGH, refusal(account, CustomerRole.ACCOUNTING, Set.of(1L)));
        assertEquals(AccessError.ACCOUNT_NOT_FOUND, refusal(account, CustomerRole.ORDINARY, Set.of(1L, 3L)));
        assertEquals(AccessError.ACCOUNT_NOT_FOUND, refusal(organisation, CustomerRole.ORDINARY, Set.of(9L)));
        assertEquals(AccessError.ACCOUNTS_MISSING, refusal(account, CustomerRole.ORDINARY, Set.of()));
        assertEquals(AccessError.ROLE_MISSING, refusal(organisation, null, Set.of(1L)));
        assertEquals(Set.of(), organisation.accountsOf(CustomerRole.ACCOUNTING, Set.of(1L), OPEN));
    }
}
