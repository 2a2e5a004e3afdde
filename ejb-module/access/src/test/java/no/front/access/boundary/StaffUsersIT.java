package no.front.access.boundary;

import static no.front.access.boundary.AccessHouse.PASSWORD;
import static no.front.access.boundary.AccessHouse.together;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.front.access.entity.AccessChange;
import no.front.access.entity.AccessError;
import no.front.access.entity.StaffStatus;
import no.front.kernel.EmailAddress;
import no.front.kernel.ErrorCode;
import no.front.kernel.Language;
import no.front.kernel.Msisdn;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.PlatformError;
import no.front.platform.entity.Actor;
import no.front.platform.entity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StaffUsersIT {

    private static final Msisdn MOBILE = Msisdn.of("98000109");

    private AccessHouse house;
    private long ingrid;
    private long kari;

    @BeforeEach
    void start() {
        house = new AccessHouse();
        ingrid = house.person("ingrid", Role.ADMINISTRATOR);
        kari = house.person("kari", Role.SALES);
        house.actAs(ingrid, Role.ADMINISTRATOR);
    }

    private ErrorCode change(long id, int version, Role... roles) {
        return house.refusedInside(() -> house.users.change(id, version, "Ny Heter", MOBILE, Set.of(roles)));
    }

    private int version(long id) {
        return house.unit.call(() -> house.users.get(id).version());
    }

    @Test
    @DisplayName("ACC-9 other roles count with the next request of an open session")
    void roles() {
        house.actor.become(Actor.nobody("192.0.2.7"));
        SignedIn in = house.signIn("kari", PASSWORD);
        house.actAs(ingrid, Role.ADMINISTRATOR);
        assertNull(change(kari, version(kari), Role.SUPPORT, Role.FINANCE));
        assertEquals(Set.of(Role.SUPPORT, Role.FINANCE), house.knows(in).roles());
        assertTrue(house.logged.stream()
                .anyMatch(line -> line.action() == AccessChange.STAFF_ROLES_CHANGED
                        && line.everything().contains("SALES")
                        && line.everything().contains("FINANCE, SUPPORT")));
    }

    @Test
    @DisplayName(
            "ACC-2 another mobile, where the codes of a reset go, is told to the person by mail; the same one is not")
    void mobile() {
        assertNull(change(kari, version(kari), Role.SALES));
        assertEquals(List.of("mobile of kari@front.example"), house.parts.sent);
        assertNull(change(kari, version(kari), Role.SALES));
        assertEquals(1, house.parts.sent.size());
    }

    @Test
    @DisplayName("ACC-2 who is locked is out at once and can't come in; unlocked it works again")
    void lock() {
        SignedIn in = house.signIn("kari", PASSWORD);
        house.actAs(ingrid, Role.ADMINISTRATOR);
        assertEquals(AccessError.REASON_MISSING, house.refusedInside(() -> house.users.lock(kari, " ")));
        assertNotNull(house.knows(in));
        house.unit.run(() -> house.users.lock(kari, "Sluttet"));
        assertNull(house.knows(in));
        assertEquals(AccessError.SIGN_IN_WRONG, AccessHouse.refusal(() -> house.signIn("kari", PASSWORD)));
        house.unit.run(() -> house.users.unlock(kari));
        assertNotNull(house.signIn("kari", PASSWORD));
    }

    @Test
    @DisplayName("ACC-9 nobody changes the own roles, or locks or deletes oneself")
    void oneself() {
        house.person("second", Role.ADMINISTRATOR);
        assertEquals(AccessError.NOT_ONESELF, change(ingrid, version(ingrid), Role.ADMINISTRATOR, Role.FINANCE));
        assertEquals(AccessError.NOT_ONESELF, house.refusedInside(() -> house.users.lock(ingrid, "x")));
        assertEquals(AccessError.NOT_ONESELF, house.refusedInside(() -> house.users.delete(ingrid, "x")));
        assertNull(change(ingrid, version(ingrid), Role.ADMINISTRATOR), "the own name may change");
    }

    @Test
    @DisplayName("ACC-9 the last active administrator stays one; two who remove each other at once leave one")
    void lastAdministrator() throws Exception {
        house.actAs(kari, Role.ADMINISTRATOR);
        assertEquals(AccessError.LAST_ADMINISTRATOR, house.refusedInside(() -> house.users.lock(ingrid, "x")));
        assertEquals(AccessError.LAST_ADMINISTRATOR, house.refusedInside(() -> house.users.delete(ingrid, "x")));
        assertEquals(AccessError.LAST_ADMINISTRATOR, change(ingrid, version(ingrid), Role.SALES));

        long second = house.person("second", Role.ADMINISTRATOR);
        int version = version(second);
        List<ErrorCode> results = together(
                () -> house.unit.run(() -> house.users.lock(ingrid, "x")),
                () -> house.unit.run(() -> house.users.change(second, version, "Ny", MOBILE, Set.of(Role.SALES))));
        assertEquals(
                Set.of(AccessHouse.Done.DONE, AccessError.LAST_ADMINISTRATOR), Set.copyOf(results), results.toString());
    }

    @Test
    @DisplayName("ACC-1 an address belongs to one only, whatever its case; a deleted one gives it free")
    void address() {
        Runnable invite = () -> house.users.invite(
                "Kari To", EmailAddress.of("KARI@front.example"), MOBILE, Set.of(Role.SALES), Language.BOKMAL);
        assertEquals(AccessError.EMAIL_TAKEN, house.refusedInside(invite));
        house.unit.run(() -> house.users.delete(kari, "Sluttet"));
        assertNull(house.refusedInside(invite));
        assertEquals(
                "1",
                house.unit.value("SELECT COUNT(*) FROM staff_user WHERE password_hash IS NULL AND status = 'DELETED'"));
    }

    @Test
    @DisplayName("ACC-1 the same address invited twice at once: one is told that it is taken")
    void addressAtOnce() throws Exception {
        Runnable invite = () -> house.unit.run(() -> house.users.invite(
                "Ny", EmailAddress.of("ny@front.example"), MOBILE, Set.of(Role.SALES), Language.BOKMAL));
        assertEquals(Set.of(AccessHouse.Done.DONE, AccessError.EMAIL_TAKEN), Set.copyOf(together(invite, invite)));
    }

    @Test
    @DisplayName("ACC-9 two administrators who change the same person: the second is told")
    void stale() {
        int seen = version(kari);
        assertNull(change(kari, seen, Role.SUPPORT));
        assertEquals(PlatformError.CHANGED_MEANWHILE, change(kari, seen, Role.FINANCE));
    }

    @Test
    @DisplayName("ACC-9 the list is filtered, sorted and paged in the database")
    void list() {
        house.unit.run(() -> house.users.delete(kari, "Sluttet"));
        house.person("100%", Role.SALES, Role.SUPPORT);
        StaffFilter all = new StaffFilter("", Optional.empty(), Optional.empty());
        Page<StaffRow> page = house.unit.call(() -> house.users.list(all, new PageRequest(1, 1, "name", true)));
        assertEquals(2, page.total());
        assertEquals("Test INGRID", page.rows().getFirst().name());
        assertEquals(1, count(new StaffFilter("100%", Optional.empty(), Optional.of(Role.SUPPORT))));
        assertEquals(0, count(new StaffFilter("ing%d", Optional.empty(), Optional.empty())));
        assertEquals(1, count(new StaffFilter("KARI", Optional.of(StaffStatus.DELETED), Optional.empty())));
    }

    private long count(StaffFilter filter) {
        return house.unit
                .call(() -> house.users.list(filter, PageRequest.first()))
                .total();
    }

    @Test
    @DisplayName("ACC-4 one sees and ends own sessions only")
    void sessions() {
        SignedIn mine = house.signIn("kari", PASSWORD);
        SignedIn other = house.signIn("kari", PASSWORD);
        long foreign = house.knows(house.signIn("ingrid", PASSWORD)).sessionId();
        house.actAs(kari, Role.SALES);
        house.actor.comeInBy(house.knows(mine).sessionId());
        assertEquals(2, house.unit.call(() -> house.account.sessions()).size());
        assertEquals(AccessError.SESSION_NOT_FOUND, house.refusedInside(() -> house.account.signOutThere(foreign)));
        assertEquals(1, house.unit.call(() -> house.account.signOutElsewhere()));
        assertNull(house.knows(other));
        assertNotNull(house.knows(mine));
        house.actAs(ingrid, Role.ADMINISTRATOR);
        house.unit.run(() -> house.users.endSessions(kari));
        assertNull(house.knows(mine));
    }
}
