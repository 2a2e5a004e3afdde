package no.front.platform.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.TestPlatform.SettableClock;
import no.front.platform.control.ClockStore;
import no.front.platform.entity.Actor;
import no.front.platform.entity.CustomerFunction;
import no.front.platform.entity.CustomerRole;
import no.front.platform.entity.Function;
import no.front.platform.entity.Role;
import no.front.platform.entity.Seat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class PlatformBoundaryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    /** A boundary with every way to say who may. */
    static class Mixed {
        public void silent() {}

        @Allowed({Function.CLOCK_MOVE, Function.OUTBOX_RETRY})
        public void either() {}

        @Open("for the test")
        public void open() {}

        @Internal
        public void internal() {}

        @ForCustomers(CustomerFunction.ORDERS_READ)
        public void ownOrders() {}

        @Allowed(Function.ORDER_READ)
        @ForCustomers(CustomerFunction.ORDERS_READ)
        public void both() {}
    }

    @Allowed(Function.STAFF_ADMIN)
    static class Guarded {
        public void plain() {}

        @Allowed(Function.CUSTOMER_READ)
        public void wider() {}

        @ForCustomers(CustomerFunction.OWN_PAGE)
        public void theirs() {}
    }

    private static Object call(Class<?> boundary, String name, Actor actor) throws Exception {
        PermissionGuard guard = new PermissionGuard();
        guard.currentActor = TestPlatform.acting(actor);
        Method method = boundary.getDeclaredMethod(name);
        InvocationContext context = (InvocationContext) Proxy.newProxyInstance(
                boundary.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, called, arguments) -> called.getName().equals("getMethod") ? method : "proceeded");
        return guard.check(context);
    }

    private static Actor staff(Role... roles) {
        return Actor.staff(1, "Ingrid", Set.of(roles), "127.0.0.1");
    }

    private static void refused(PlatformError error, Executable call) {
        assertEquals(error, assertThrows(BusinessRuleViolation.class, call).code());
    }

    @Test
    @DisplayName("ACC-9 what names no function is refused to everybody, even to jobs")
    void defaultDeny() {
        for (Actor actor : new Actor[] {staff(Role.values()), Actor.job("any"), Actor.nobody("")}) {
            refused(PlatformError.NO_FUNCTION, () -> call(Mixed.class, "silent", actor));
        }
    }

    @Test
    @DisplayName("ACC-9 any one of the functions suffices; the method's own word goes before the class's")
    void allowed() throws Exception {
        assertEquals("proceeded", call(Mixed.class, "either", staff(Role.SUPPORT)));
        assertEquals("proceeded", call(Mixed.class, "either", staff(Role.SALES, Role.ADMINISTRATOR)));
        assertEquals("proceeded", call(Mixed.class, "either", Actor.job("any")));
        refused(PlatformError.NOT_ALLOWED, () -> call(Mixed.class, "either", staff(Role.SALES)));
        refused(PlatformError.NOT_ALLOWED, () -> call(Mixed.class, "either", Actor.nobody("")));
        refused(
                PlatformError.NOT_ALLOWED,
                () -> call(Guarded.class, "wider", Actor.customerUser(3, "Kari", 7, "127.0.0.1")));
        assertEquals("proceeded", call(Guarded.class, "wider", staff(Role.SALES)));
        refused(PlatformError.NOT_ALLOWED, () -> call(Guarded.class, "plain", staff(Role.SALES)));
        assertEquals("proceeded", call(Mixed.class, "open", Actor.nobody("")));
        assertEquals("proceeded", call(Mixed.class, "internal", Actor.nobody("")));
    }

    @Test
    @DisplayName(
            "ACC-1 a customer's user calls what is for customers by role; staff and jobs don't, unless it is theirs too")
    void customers() throws Exception {
        Actor administrator = Actor.customerUser(
                3, "Kari", Seat.of(7, CustomerRole.ORGANISATION_ADMINISTRATOR, Set.of()), "127.0.0.1");
        Actor ordinary = Actor.customerUser(4, "Ola", Seat.of(7, CustomerRole.ORDINARY, Set.of(9L)), "127.0.0.1");
        assertEquals("proceeded", call(Mixed.class, "ownOrders", administrator));
        refused(PlatformError.NOT_ALLOWED, () -> call(Mixed.class, "ownOrders", ordinary));
        for (Actor other : new Actor[] {staff(Role.values()), Actor.job("any"), Actor.nobody("")}) {
            refused(PlatformError.NOT_ALLOWED, () -> call(Mixed.class, "ownOrders", other));
        }
        assertEquals("proceeded", call(Mixed.class, "both", administrator));
        assertEquals("proceeded", call(Mixed.class, "both", staff(Role.SALES)));
        refused(PlatformError.NOT_ALLOWED, () -> call(Mixed.class, "both", ordinary));
        assertEquals("proceeded", call(Guarded.class, "theirs", ordinary));
        refused(PlatformError.NOT_ALLOWED, () -> call(Guarded.class, "theirs", staff(Role.ADMINISTRATOR)));
    }

    @Test
    @DisplayName(
            "CON-4, ACC-10 a user reaches the accounts given; administrators and accounting all of the organisation")
    void seats() {
        for (CustomerRole role : CustomerRole.values()) {
            Actor user = Actor.customerUser(3, "Kari", Seat.of(7, role, Set.of(9L)), "");
            boolean all = role == CustomerRole.ORGANISATION_ADMINISTRATOR || role == CustomerRole.ACCOUNTING;
            assertEquals(true, user.maySeeAccount(9));
            assertEquals(all, user.maySeeAccount(10), role.name());
            assertEquals(true, user.maySeeOrganisation(7));
            assertEquals(false, user.maySeeOrganisation(8));
        }
        assertEquals(true, staff(Role.SALES).maySeeAccount(10));
    }

    @Test
    @DisplayName("ACC-9 staff may what one of their roles may, jobs all, customers' users nothing of the staff's")
    void actors() {
        for (Function function : Function.values()) {
            for (Role role : Role.values()) {
                assertEquals(function.roles().contains(role), staff(role).may(function), function + " " + role);
            }
            assertEquals(true, Actor.job("any").may(function));
            assertEquals(false, Actor.customerUser(3, "Kari", 7, "").may(function));
            assertEquals(false, Actor.nobody("").may(function));
            assertEquals(false, staff().may(function));
        }
        assertEquals(EnumSet.allOf(Role.class), Function.OWN_ACCOUNT.roles());
    }

    @Test
    @DisplayName("A job acts under its own name, and the name before comes back even when it fails")
    void runAs() {
        CurrentActor current = TestPlatform.acting(staff(Role.SALES));
        RunAs runAs = TestPlatform.runAs(current);
        assertThrows(
                IllegalStateException.class,
                () -> runAs.job("nightly", () -> {
                    assertEquals(Actor.job("nightly"), current.get());
                    throw new IllegalStateException("fails");
                }));
        assertEquals("Ingrid", current.get().name());
    }

    @Test
    @DisplayName(
            "The business clock is whole days ahead and keeps the time of day, also over the change to winter time")
    void clockAhead() {
        BusinessClock clock = new BusinessClock();
        clock.realClock = new SettableClock("2026-10-20T06:30:00Z");
        int[] ahead = {0};
        int[] reads = {0};
        clock.store = new ClockStore() {
            @Override
            public int daysAhead() {
                reads[0]++;
                return ahead[0];
            }
        };
        assertEquals(Instant.parse("2026-10-20T06:30:00Z"), clock.now());
        assertEquals(0, reads[0], "in production nobody asks");
        clock.movable = true;
        ahead[0] = 10;
        assertEquals(Instant.parse("2026-10-30T07:30:00Z"), clock.now());
        assertEquals(LocalDate.of(2026, 10, 30), clock.today());
        ahead[0] = 11;
        assertEquals(LocalDate.of(2026, 10, 30), clock.today());
        assertEquals(1, reads[0]);
        ((SettableClock) clock.realClock).set(Instant.parse("2026-10-20T06:30:01Z"));
        assertEquals(LocalDate.of(2026, 10, 31), clock.today());
        clock.moved();
        assertEquals(LocalDate.of(2026, 10, 31), clock.today());
        assertEquals(3, reads[0]);
    }

    @Test
    @DisplayName("A move of the clock goes forward, 400 days at most, one at a time")
    void clockMoves() {
        ClockMoves.refuseUnlessForward(Optional.empty(), DAY, DAY.plusDays(400));
        refused(PlatformError.CLOCK_TOO_FAR, () -> move(DAY.plusDays(401)));
        refused(PlatformError.CLOCK_BACKWARDS, () -> move(DAY));
        refused(PlatformError.CLOCK_BACKWARDS, () -> move(DAY.minusDays(1)));
        refused(
                PlatformError.CLOCK_MOVING,
                () -> ClockMoves.refuseUnlessForward(Optional.of(DAY.plusDays(3)), DAY, DAY.plusDays(1)));
    }

    private static void move(LocalDate goal) {
        ClockMoves.refuseUnlessForward(Optional.empty(), DAY, goal);
    }

    @Test
    @DisplayName("Placeholders are filled as given; apostrophes, braces and unknown numbers mean nothing")
    void wording() {
        assertEquals("Hei Kari, don't {x} {9} {", Wording.filled("Hei {0}, don't {x} {9} {", "Kari"));
        assertEquals("b{0}a", Wording.filled("{1}{0}", "a", "b{0}"));
    }
}
