package no.front;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Schedule;
import jakarta.ejb.Schedules;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.ejb.Timeout;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.transaction.Transactional;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.ForCustomers;
import no.front.platform.boundary.Internal;
import no.front.platform.boundary.Open;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house as it is meant to be built: which component may lean on which, and where things have their place. */
class ArchitectureTest {

    /** Lowest first: a component may use those before it, never one after it. */
    private static final List<String> COMPONENTS = List.of(
            "kernel",
            "platform",
            "ledger",
            "customer",
            "contract",
            "access",
            "credit",
            "payment",
            "messaging",
            "traffic",
            "billing",
            "commission",
            "support",
            "privacy",
            "event");

    private static final List<String> WEB = List.of("web", "backoffice", "portal", "api");

    /** Outside the components: the launcher, and number lookup, which is an application of its own. */
    private static final List<String> APART = List.of("server", "lookup");

    /** Where amounts are counted, so that nothing there is binary floating point. */
    private static final List<String> MONEY =
            List.of("kernel", "ledger", "contract", "credit", "payment", "traffic", "billing", "commission");

    private static final List<Class<? extends Annotation>> BOUNDARIES = List.of(Stateless.class, Singleton.class);

    private static JavaClasses house;

    @BeforeAll
    static void read() {
        house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("-tests.jar"))
                .importPackages("no.front");
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(house);
    }

    private static String in(String component) {
        return "no.front." + component + "..";
    }

    private static String[] in(List<String> components) {
        return components.stream().map(ArchitectureTest::in).toArray(String[]::new);
    }

    private static DescribedPredicate<JavaClass> boundary() {
        return describe("boundaries", type -> BOUNDARIES.stream().anyMatch(type::isAnnotatedWith));
    }

    @Test
    @DisplayName("The test sees every part of the house")
    void seesAll() {
        for (String part : List.of(
                "kernel", "platform.entity", "platform.control", "platform.boundary", "customer.entity", "server")) {
            assertTrue(
                    house.stream().anyMatch(type -> type.getPackageName().equals("no.front." + part)),
                    "nothing seen of " + part);
        }
    }

    @TestFactory
    @DisplayName("A component uses only components before it")
    Stream<DynamicTest> order() {
        return COMPONENTS.stream()
                .map(component -> DynamicTest.dynamicTest(component, () -> {
                    List<String> later = COMPONENTS.subList(COMPONENTS.indexOf(component) + 1, COMPONENTS.size());
                    check(noClasses()
                            .that(resideInAPackage(in(component)))
                            .should()
                            .dependOnClassesThat(resideInAnyPackage(in(later)))
                            .orShould()
                            .dependOnClassesThat(resideInAnyPackage(in(WEB)))
                            .orShould()
                            .dependOnClassesThat(resideInAnyPackage(in(APART))));
                }));
    }

    @Test
    @DisplayName(
            "Every package is the kernel, or entity, control or boundary of a known component, or web, or the server")
    void packages() {
        String components = String.join("|", COMPONENTS.subList(1, COMPONENTS.size()));
        String apart = String.join("|", WEB) + "|" + String.join("|", APART);
        String known = "no\\.front\\.(kernel|(" + components + ")\\.(entity|control|boundary)|(" + apart + ")(\\..*)?)";
        check(classes()
                .should()
                .resideInAPackage("no.front..")
                .andShould(Conditions.that("stand in a known package", type -> type.getPackageName()
                        .matches(known))));
    }

    @Test
    @DisplayName("Nobody reaches into another component's control")
    void control() {
        for (String component : COMPONENTS) {
            check(noClasses()
                    .that(resideInAPackage("no.front..").and(not(resideInAPackage(in(component)))))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("no.front." + component + ".control.."));
        }
    }

    @Test
    @DisplayName("Entities and values know neither control nor boundary")
    void entities() {
        check(noClasses()
                .that()
                .resideInAPackage("no.front.*.entity..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("no.front.*.control..", "no.front.*.boundary.."));
    }

    @Test
    @DisplayName("Web touches boundary, entity, kernel and common web only, each war for itself")
    void web() {
        for (String war : WEB) {
            List<String> others = WEB.stream()
                    .filter(other -> !other.equals(war) && !other.equals("web"))
                    .toList();
            check(noClasses()
                    .that(resideInAPackage(in(war)))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(in(others)))
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "no.front.*.control..", "no.front.server..", "jakarta.persistence..", "javax.sql.."));
        }
    }

    @Test
    @DisplayName("ACC-9 every method of every boundary says who may call it")
    void permissions() {
        check(methods()
                .that()
                .arePublic()
                .and()
                .areNotStatic()
                .and()
                .areDeclaredInClassesThat(boundary())
                .and(describe("are no life-cycle or timer methods", method -> !isCalledByContainer(method)))
                .should(Conditions.that(
                        "carry @Allowed, @ForCustomers, @Open or @Internal",
                        method -> saysWho(method) || saysWho(method.getOwner()))));
    }

    private static boolean isCalledByContainer(JavaMethod method) {
        return Stream.of(PostConstruct.class, PreDestroy.class, Schedule.class, Schedules.class, Timeout.class)
                .anyMatch(method::isAnnotatedWith);
    }

    private static boolean saysWho(CanBeAnnotated place) {
        return Stream.of(Allowed.class, ForCustomers.class, Open.class, Internal.class)
                .anyMatch(place::isAnnotatedWith);
    }

    @Test
    @DisplayName("ACC-9 pages and API call nothing that is internal")
    void internal() {
        check(noClasses()
                .that(resideInAnyPackage(in(WEB)))
                .should()
                .accessTargetWhere(describe("the target is internal", access -> isInternal(access.getTarget()))));
    }

    /** Also by method reference. A method that says who may call it speaks louder than its class. */
    private static boolean isInternal(AccessTarget target) {
        boolean open = target.isAnnotatedWith(Allowed.class)
                || target.isAnnotatedWith(ForCustomers.class)
                || target.isAnnotatedWith(Open.class);
        return target.isAnnotatedWith(Internal.class)
                || !open && target.getOwner().isAnnotatedWith(Internal.class);
    }

    @Test
    @DisplayName("Session beans are boundaries, none of them stateful; outside the platform a boundary bean is one")
    void boundaries() {
        check(classes().that(boundary()).should().resideInAPackage("no.front.*.boundary"));
        check(noClasses().should().beAnnotatedWith(Stateful.class));
        check(noClasses()
                .that(resideInAPackage("no.front.*.boundary").and(not(resideInAPackage(in("platform")))))
                .should()
                .beAnnotatedWith("jakarta.enterprise.context.ApplicationScoped")
                .orShould()
                .beAnnotatedWith("jakarta.enterprise.context.RequestScoped")
                .orShould()
                .beAnnotatedWith("jakarta.enterprise.context.SessionScoped"));
    }

    @Test
    @DisplayName("Transactions are opened by boundaries only")
    void transactions() {
        String reason = "a boundary holds the transaction";
        check(noClasses()
                .that(not(boundary()))
                .should()
                .beAnnotatedWith(TransactionAttribute.class)
                .because(reason));
        check(noClasses().should().beAnnotatedWith(Transactional.class).because(reason));
        check(noMethods()
                .that()
                .areDeclaredInClassesThat(not(boundary()))
                .should()
                .beAnnotatedWith(TransactionAttribute.class)
                .because(reason));
        check(noMethods().should().beAnnotatedWith(Transactional.class).because(reason));
    }

    @Test
    @DisplayName("The database is asked in stores only")
    void stores() {
        check(noClasses()
                .that(not(resideInAnyPackage(in(APART))).and(describe("are no stores", type -> !outermost(type)
                        .getSimpleName()
                        .endsWith("Store"))))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(jakarta.persistence.Query.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(DataSource.class));
        check(classes()
                .that()
                .haveSimpleNameEndingWith("Store")
                .and(not(resideInAnyPackage(in(APART))))
                .should()
                .resideInAPackage("no.front.*.control"));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }

    @Test
    @DisplayName("Only the real clock knows what time it is")
    void time() {
        check(noClasses()
                .that(not(resideInAPackage(in("server"))).and(describe("are not the real clock", type -> !type.getName()
                        .equals("no.front.platform.boundary.RealClock"))))
                .should()
                .accessTargetWhere(describe("the present is asked", ArchitectureTest::asksThePresent)));
    }

    private static boolean asksThePresent(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        boolean clock = owner.isEquivalentTo(Clock.class) && (name.startsWith("system") || name.startsWith("tick"));
        boolean now = owner.getPackageName().startsWith("java.time") && name.equals("now");
        boolean date = owner.isEquivalentTo(Date.class) && takesNothing(access.getTarget()) && name.equals("<init>");
        return clock || now || date || owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
    }

    private static boolean takesNothing(AccessTarget target) {
        return target instanceof CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().isEmpty();
    }

    @Test
    @DisplayName("No constant is stored by its place among the others: another order would change what is stored")
    void constantsByName() {
        check(fields().that()
                .areDeclaredInClassesThat(describe(
                        "are stored",
                        type -> type.isAnnotatedWith(Entity.class)
                                || type.isAnnotatedWith(MappedSuperclass.class)
                                || type.isAnnotatedWith(Embeddable.class)))
                .and(describe("are constants", field -> field.getRawType().isEnum()))
                .and()
                .areNotStatic()
                .and()
                .areNotAnnotatedWith(Transient.class)
                .should(ArchCondition.from(describe("be stored by name", ArchitectureTest::isByName))));
    }

    private static boolean isByName(JavaField field) {
        return field.isAnnotatedWith(Convert.class)
                || field.tryGetAnnotationOfType(Enumerated.class)
                        .map(Enumerated::value)
                        .filter(EnumType.STRING::equals)
                        .isPresent();
    }

    @Test
    @DisplayName("Money is never binary floating point")
    void floatingPoint() {
        Set<String> binary = Set.of("float", "double", "java.lang.Float", "java.lang.Double");
        check(noClasses()
                .that(resideInAnyPackage(in(MONEY)))
                .should(Conditions.that(
                        "have float or double in a field, parameter or result",
                        type -> type.getFields().stream()
                                        .anyMatch(field -> binary.contains(
                                                field.getRawType().getName()))
                                || type.getCodeUnits().stream()
                                        .anyMatch(unit -> binary.contains(
                                                        unit.getRawReturnType().getName())
                                                || unit.getRawParameterTypes().stream()
                                                        .anyMatch(
                                                                parameter -> binary.contains(parameter.getName()))))));
        check(noClasses()
                .that(resideInAnyPackage(in(MONEY)))
                .should()
                .accessTargetWhere(describe(
                        "a decimal becomes or comes from a binary number",
                        access -> access.getTargetOwner().isAssignableTo(Number.class)
                                && (Set.of("doubleValue", "floatValue")
                                                .contains(access.getTarget().getName())
                                        || takesBinary(access.getTarget())))));
    }

    private static boolean takesBinary(AccessTarget target) {
        return target instanceof CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(double.class));
    }

    @Test
    @DisplayName("Entities and values have verbs, no public setters")
    void setters() {
        check(noMethods()
                .that()
                .areDeclaredInClassesThat(resideInAnyPackage("no.front.*.entity..", in("kernel")))
                .and()
                .haveNameMatching("set[A-Z].*")
                .and(describe("take something", method -> !method.getRawParameterTypes()
                        .isEmpty()))
                .should()
                .bePublic());
        check(noClasses()
                .that(resideInAnyPackage("no.front.*.entity..", in("kernel")))
                .should(Conditions.that("have public fields that change", type -> type.getFields().stream()
                        .anyMatch(field -> field.getModifiers().contains(JavaModifier.PUBLIC)
                                && !field.getModifiers().contains(JavaModifier.FINAL)))));
    }

    @Test
    @DisplayName("Things are named for what they answer for, not for a pattern")
    void names() {
        // what recipients pay for is a premium service in the words of the field
        check(noClasses()
                .that()
                .doNotHaveSimpleName("PremiumService")
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|DTO|Dto|Facade|Service)"));
    }

    @Test
    @DisplayName("What must not be lost is an outbox row: no event is fired beside the transaction")
    void events() {
        check(noClasses()
                .should()
                .accessTargetWhere(describe(
                        "an event is fired asynchronously",
                        access -> access.getTarget().getName().equals("fireAsync")
                                && access.getTargetOwner().isAssignableTo(Event.class))));
    }
}
