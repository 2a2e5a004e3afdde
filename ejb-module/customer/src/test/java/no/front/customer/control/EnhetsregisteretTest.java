package no.front.customer.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import no.front.customer.boundary.RegisterAnswer;
import no.front.customer.boundary.RegisterAnswer.BranchOf;
import no.front.customer.boundary.RegisterAnswer.Deleted;
import no.front.customer.boundary.RegisterAnswer.Found;
import no.front.customer.boundary.RegisterAnswer.Unavailable;
import no.front.customer.boundary.RegisterAnswer.Unavailable.Reason;
import no.front.customer.boundary.RegisterAnswer.Unknown;
import no.front.customer.entity.OrganisationForm;
import no.front.customer.entity.RegisterExtract;
import no.front.customer.entity.RegisterStanding.Trouble;
import no.front.kernel.OrganisationNumber;
import no.front.server.simulator.RegisterCase;
import no.front.server.simulator.RegisterSimulator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real client over real HTTP, against every answer that the register can give. */
class EnhetsregisteretTest {

    private static RegisterSimulator simulator;
    private static Enhetsregisteret register;

    @BeforeAll
    static void start() {
        simulator = RegisterSimulator.start(0);
        register = new Enhetsregisteret(simulator.url(), 10_000);
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    private static RegisterAnswer ask(String number) {
        return register.ask(OrganisationNumber.of(number));
    }

    private static RegisterExtract found(String number) {
        return assertInstanceOf(Found.class, ask(number)).extract();
    }

    private static Reason reason(Enhetsregisteret asked, String number) {
        return assertInstanceOf(Unavailable.class, asked.ask(OrganisationNumber.of(number)))
                .reason();
    }

    @Test
    @DisplayName("CUS-4 a living unit gives name, form, address, VAT registration")
    void living() {
        RegisterExtract extract = found(RegisterCase.ORDINARY);
        assertEquals("FJORDVIK REISER AS", extract.name());
        assertEquals(OrganisationForm.AS, extract.form());
        assertEquals("Strandgata 14, 5013 BERGEN", extract.visitingAddress().toString());
        assertTrue(extract.vatRegistered());
        assertEquals(Boolean.TRUE, extract.businessRegistered());
        assertTrue(extract.standing().isSound());
        assertEquals("127.0.0.1", register.source());
    }

    @Test
    @DisplayName("CUS-4 what is absent stays absent: a sole trader without address, a foreign address, a post box only")
    void absent() {
        assertNull(found(RegisterCase.NO_ADDRESS).visitingAddress());
        assertEquals(OrganisationForm.ENK, found(RegisterCase.NO_ADDRESS).form());
        assertEquals(Boolean.FALSE, found(RegisterCase.NO_ADDRESS).businessRegistered());
        assertEquals(
                "DE",
                found(RegisterCase.FOREIGN_ADDRESS).visitingAddress().country().code());
        assertNull(found(RegisterCase.PUBLIC_BODY).visitingAddress());
        assertTrue(found(RegisterCase.PUBLIC_BODY).postalAddress().toString().startsWith("Postboks"));
        assertTrue(found(RegisterCase.LONG_NAME).name().length() > 150);
    }

    @Test
    @DisplayName("CUS-4 bankruptcy, winding-up and forced dissolution are shown, with their day where told")
    void trouble() {
        assertEquals(
                Optional.of(LocalDate.of(2026, 10, 5)),
                found(RegisterCase.BANKRUPT).standing().troubles().get(Trouble.BANKRUPT));
        assertEquals(
                Optional.of(Trouble.WINDING_UP),
                found(RegisterCase.WINDING_UP).standing().gravest());
        assertEquals(
                Optional.of(Trouble.FORCED_DISSOLUTION),
                found(RegisterCase.FORCED_DISSOLUTION).standing().gravest());
    }

    @Test
    @DisplayName("CUS-4 a deleted unit is known by its body though the status is 200, a removed one by 410")
    void deleted() {
        Deleted deleted = assertInstanceOf(Deleted.class, ask(RegisterCase.DELETED));
        assertEquals(LocalDate.of(2026, 9, 21), deleted.on());
        assertEquals("AVSLUTTET HANDEL AS", deleted.name());
        Deleted removed = assertInstanceOf(Deleted.class, ask(RegisterCase.REMOVED));
        assertEquals(LocalDate.of(2024, 2, 29), removed.on());
        assertNull(removed.name());
    }

    @Test
    @DisplayName("CUS-1 a branch is found among the branches, with its owner; only 404 in both places is unknown")
    void branch() {
        assertEquals(
                OrganisationNumber.of(RegisterCase.ORDINARY),
                assertInstanceOf(BranchOf.class, ask(RegisterCase.BRANCH)).owner());
        assertInstanceOf(Deleted.class, ask(RegisterCase.BRANCH_PARENT_GONE));
        assertInstanceOf(Unknown.class, ask(RegisterCase.UNKNOWN));
    }

    @ParameterizedTest(name = "CUS-4 {0} is {1}, never \"not found\"")
    @CsvSource({
        RegisterCase.FAILING + ",REGISTER_FAULT",
        RegisterCase.GARBAGE + ",UNUSABLE_ANSWER",
        RegisterCase.TRUNCATED + ",UNUSABLE_ANSWER",
        RegisterCase.WRONG_NUMBER + ",UNUSABLE_ANSWER",
        RegisterCase.REDIRECT + ",UNUSABLE_ANSWER",
        RegisterCase.HUGE + ",UNUSABLE_ANSWER"
    })
    void unusable(String number, Reason reason) {
        assertEquals(reason, reason(register, number));
    }

    @Test
    @DisplayName("CUS-4 asked too often: the register's own wish how long to wait is passed on")
    void busy() {
        Unavailable busy = assertInstanceOf(Unavailable.class, ask(RegisterCase.BUSY));
        assertEquals(Reason.TOO_MANY_QUESTIONS, busy.reason());
        assertEquals(Duration.ofSeconds(30), busy.retryAfter());
    }

    @Test
    @DisplayName("CUS-4 a slow register is given up after the time-out, a missing one at once")
    void slow() {
        assertEquals(Reason.TOO_SLOW, reason(new Enhetsregisteret(simulator.url(), 300), RegisterCase.SLOW));
        assertEquals(
                Reason.NO_CONNECTION,
                reason(new Enhetsregisteret("http://127.0.0.1:1/enhetsregisteret/api", 5_000), RegisterCase.ORDINARY));
    }
}
