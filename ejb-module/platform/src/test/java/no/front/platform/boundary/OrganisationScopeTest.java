package no.front.platform.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.Set;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.entity.Actor;
import no.front.platform.entity.OrganisationOwned;
import no.front.platform.entity.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OrganisationScopeTest {

    private static final OrganisationOwned OURS = () -> 7;
    private static final OrganisationOwned THEIRS = () -> 8;

    private static OrganisationScope of(Actor actor) {
        OrganisationScope scope = new OrganisationScope();
        scope.currentActor = TestPlatform.acting(actor);
        return scope;
    }

    private final OrganisationScope user = of(Actor.customerUser(1, "Kari", 7, "192.0.2.7"));

    private BusinessRuleViolation refusal(Optional<OrganisationOwned> found) {
        return assertThrows(BusinessRuleViolation.class, () -> user.require(found, PlatformError.NOT_FOUND));
    }

    @Test
    @DisplayName("ACC-10 a customer's user gets what belongs to the own organisation")
    void own() {
        assertSame(OURS, user.require(Optional.of(OURS), PlatformError.NOT_FOUND));
    }

    @Test
    @DisplayName("ACC-10 another organisation's id answers exactly like an unknown one")
    void alike() {
        BusinessRuleViolation foreign = refusal(Optional.of(THEIRS));
        BusinessRuleViolation unknown = refusal(Optional.empty());
        assertEquals(unknown.code(), foreign.code());
        assertEquals(unknown.arguments(), foreign.arguments());
        assertEquals(unknown.getMessage(), foreign.getMessage());
        assertFalse(user.mayBeSeen(THEIRS));
    }

    @Test
    @DisplayName("ACC-10 a refusal that would tell that it exists is a fault of ours")
    void notFoundOnly() {
        assertThrows(IllegalArgumentException.class, () -> user.require(Optional.of(OURS), PlatformError.NOT_ALLOWED));
    }

    @Test
    @DisplayName("ACC-10 staff are bound by functions, not by organisation")
    void staff() {
        OrganisationScope scope = of(Actor.staff(1, "Ingrid", Set.of(Role.SUPPORT), "192.0.2.7"));
        assertSame(THEIRS, scope.require(Optional.of(THEIRS), PlatformError.NOT_FOUND));
    }
}
