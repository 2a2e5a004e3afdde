package no.front.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.front.customer.entity.CustomerChange;
import no.front.it.RolesTable;
import no.front.it.probe.Forgotten;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.ForCustomers;
import no.front.platform.boundary.Internal;
import no.front.platform.boundary.Open;
import no.front.platform.boundary.PlatformError;
import no.front.platform.boundary.Reading;
import no.front.platform.entity.Actor;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.CustomerFunction;
import no.front.platform.entity.CustomerRole;
import no.front.platform.entity.Function;
import no.front.platform.entity.Role;
import no.front.platform.entity.Seat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Calls every method of every boundary in the EAR, found by the container itself, as everybody. */
class PermissionGuardIT extends InContainer {

    private static final Set<PlatformError> REFUSALS =
            Set.of(PlatformError.NOT_ALLOWED, PlatformError.NO_FUNCTION, PlatformError.ONLY_LOOKING);

    private final RolesTable table = RolesTable.read();

    @Inject
    Forgotten forgotten;

    @Inject
    ChangeLog changeLog;

    /** The boundaries as injected, by class. */
    private static Map<Class<?>, Object> boundaries() {
        BeanManager beans = CDI.current().getBeanManager();
        Map<Class<?>, Object> found = new LinkedHashMap<>();
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            Class<?> type = bean.getBeanClass();
            if (type.getName().matches("no\\.front\\.\\w+\\.boundary\\..*")
                    && type.isAnnotationPresent(jakarta.ejb.Stateless.class)) {
                CreationalContext<?> context = beans.createCreationalContext(bean);
                found.put(type, beans.getReference(bean, type, context));
            }
        }
        return found;
    }

    private static List<Method> methods(Class<?> boundary) {
        return Arrays.stream(boundary.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isSynthetic())
                .toList();
    }

    private static boolean says(AnnotatedElement element) {
        return Stream.of(Allowed.class, ForCustomers.class, Open.class, Internal.class)
                .anyMatch(element::isAnnotationPresent);
    }

    /** Empty where the method is open to all, for other boundaries or for customers only. */
    private static List<Function> functions(Method method) {
        Allowed allowed = (says(method) ? method : method.getDeclaringClass()).getAnnotation(Allowed.class);
        return allowed == null ? List.of() : List.of(allowed.value());
    }

    /** Empty where it is not for customers' users. */
    private static List<CustomerFunction> customerFunctions(Method method) {
        ForCustomers allowed = (says(method) ? method : method.getDeclaringClass()).getAnnotation(ForCustomers.class);
        return allowed == null ? List.of() : List.of(allowed.value());
    }

    /** Whether the guard refuses; what the method itself makes of empty arguments is its own affair, and is undone. */
    private boolean refusedTo(Actor actor, Object boundary, Method method) throws Exception {
        currentActor.become(actor);
        return undone(() -> {
            try {
                method.invoke(boundary, empty(method));
                return false;
            } catch (InvocationTargetException outcome) {
                return outcome.getCause() instanceof BusinessRuleViolation refusal
                        && refusal.code() instanceof PlatformError error
                        && REFUSALS.contains(error);
            }
        });
    }

    private static Object[] empty(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(PermissionGuardIT::empty)
                .toArray();
    }

    private static Object empty(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        return type == long.class ? 0L : null;
    }

    @Test
    @DisplayName(
            "ACC-9 every method of every boundary is open to just the roles that docs/roles.md gives its functions")
    void everyMethodEveryRole() throws Exception {
        List<String> wrong = new ArrayList<>();
        int guarded = 0;
        for (Map.Entry<Class<?>, Object> boundary : boundaries().entrySet()) {
            for (Method method : methods(boundary.getKey())) {
                List<Function> functions = functions(method);
                if (functions.isEmpty()) {
                    continue;
                }
                guarded++;
                for (Role role : Role.values()) {
                    boolean expected = !table.allowsAny(functions, role);
                    if (refusedTo(staff(role), boundary.getValue(), method) != expected) {
                        wrong.add(role + (expected ? " may " : " may not ") + method);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(guarded > 50, "only " + guarded + " guarded methods were found");
    }

    @Test
    @DisplayName(
            "ACC-9, ACC-10 nobody, staff without a role and a customer's user are refused every function of the staff")
    void nobody() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<Class<?>, Object> boundary : boundaries().entrySet()) {
            for (Method method : methods(boundary.getKey())) {
                for (Actor actor : List.of(
                        Actor.nobody(ADDRESS), staff(), Actor.customerUser(7, "Kunde Kundesen", 1001, ADDRESS))) {
                    if (!functions(method).isEmpty() && !refusedTo(actor, boundary.getValue(), method)) {
                        wrong.add(actor.kind() + " reached " + method);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    @DisplayName(
            "ACC-1 every method for customers' users is open to just the roles that docs/roles.md gives its functions")
    void everyCustomerRole() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<Class<?>, Object> boundary : boundaries().entrySet()) {
            for (Method method : methods(boundary.getKey())) {
                List<CustomerFunction> functions = customerFunctions(method);
                for (CustomerRole role : functions.isEmpty() ? new CustomerRole[0] : CustomerRole.values()) {
                    Actor user = Actor.customerUser(7, "Kunde Kundesen", Seat.of(1001, role, Set.of()), ADDRESS);
                    boolean expected = functions.stream().noneMatch(function -> table.allows(function, role));
                    if (refusedTo(user, boundary.getValue(), method) != expected) {
                        wrong.add(role + (expected ? " may " : " may not ") + method);
                    }
                }
                if (functions(method).isEmpty() && !functions.isEmpty()) {
                    if (!refusedTo(staff(Role.values()), boundary.getValue(), method)
                            || !refusedTo(Actor.nobody(ADDRESS), boundary.getValue(), method)) {
                        wrong.add("others may " + method);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    @DisplayName(
            "ACC-9 staff who look at a customer's portal reach what only reads and is nobody's own; every other call is refused")
    void onlookers() throws Exception {
        Actor onlooker = Actor.onlooker(7, "Lars Øverli", 1001, ADDRESS);
        List<String> wrong = new ArrayList<>();
        int refused = 0;
        for (Map.Entry<Class<?>, Object> boundary : boundaries().entrySet()) {
            for (Method method : methods(boundary.getKey())) {
                List<CustomerFunction> functions = customerFunctions(method);
                if (functions.isEmpty() && functions(method).isEmpty()) {
                    continue;
                }
                boolean reads = method.isAnnotationPresent(Reading.class)
                        || method.getDeclaringClass().isAnnotationPresent(Reading.class);
                boolean expected = !reads || functions.stream().noneMatch(onlooker::may);
                refused += expected ? 1 : 0;
                if (refusedTo(onlooker, boundary.getValue(), method) != expected) {
                    wrong.add((expected ? "changes by " : "doesn't see ") + method);
                }
                if (reads && method.getReturnType() == void.class) {
                    wrong.add("returns nothing and says it reads: " + method);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(refused > 100, "only " + refused + " were refused");
    }

    @Test
    @DisplayName("ACC-8 ACC-9 what staff who look would write is refused by the change log too")
    void onlookersLeaveNoLine() throws Exception {
        currentActor.become(Actor.onlooker(7, "Lars Øverli", 1001, ADDRESS));
        assertEquals(
                "ONLY_LOOKING",
                undone(() -> refusal(() -> changeLog.record(CustomerChange.CUSTOMER_REGISTERED, new Nothing()))));
    }

    /** What a line could be about. */
    private record Nothing() implements ChangeSubject {
        @Override
        public String subjectType() {
            return "Nothing";
        }

        @Override
        public long subjectId() {
            return 1;
        }

        @Override
        public String subjectLabel() {
            return "Nothing";
        }
    }

    @Test
    @DisplayName("ACC-9 a job may do everything")
    void jobs() throws Exception {
        for (Map.Entry<Class<?>, Object> boundary : boundaries().entrySet()) {
            for (Method method : methods(boundary.getKey())) {
                if (!functions(method).isEmpty()) {
                    assertTrue(!refusedTo(Actor.job("test"), boundary.getValue(), method), method.toString());
                }
            }
        }
    }

    @Test
    @DisplayName("ACC-9 default deny: a boundary method that names no function is refused to everybody, jobs too")
    void defaultDeny() {
        for (Actor actor : List.of(Actor.nobody(ADDRESS), staff(Role.values()), Actor.job("test"))) {
            currentActor.become(actor);
            assertEquals(PlatformError.NO_FUNCTION.name(), refusal(forgotten::answer));
        }
    }
}
