package no.front.credit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.util.Optional;
import no.front.credit.control.BureauAnswer.Told;
import no.front.credit.control.BureauAnswer.Unavailable;
import no.front.credit.control.BureauAnswer.Unknown;
import no.front.credit.entity.BureauFailure;
import no.front.credit.entity.BureauReport;
import no.front.credit.entity.CreditRating;
import no.front.kernel.Money;
import no.front.kernel.OrganisationNumber;
import no.front.server.simulator.CreditBureauSimulator;
import no.front.server.simulator.CreditCase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real client over real HTTP, against every answer that a bureau can give. */
class CreditBureauClientTest {

    private static CreditBureauSimulator simulator;
    private static CreditBureauClient bureau;

    @BeforeAll
    static void start() {
        simulator = CreditBureauSimulator.start(0, 0);
        bureau = client(simulator.url(), CreditBureauSimulator.PASSWORD, 10_000);
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    private static CreditBureauClient client(String url, String password, int timeoutMs) {
        return new CreditBureauClient(
                Optional.of(url),
                Optional.empty(),
                Optional.of(CreditBureauSimulator.USER),
                Optional.of(password),
                timeoutMs);
    }

    private static BureauAnswer ask(CreditBureau asked, String number, String reference) {
        return asked.ask(OrganisationNumber.of(number), reference);
    }

    private static BureauReport told(String number) {
        return assertInstanceOf(Told.class, ask(bureau, number, "ref-" + number))
                .report();
    }

    private static BureauFailure failure(CreditBureau asked, String number) {
        return assertInstanceOf(Unavailable.class, ask(asked, number, "ref-" + number))
                .failure();
    }

    @ParameterizedTest(name = "CRE-1 {0} is told as {1}, score {2}, {3} remarks, limit {4}")
    @CsvSource({
        CreditCase.AAA + ",AAA,96,0,1200000.00",
        CreditCase.AA + ",AA,81,0,400000.00",
        CreditCase.A + ",A,64,0,60000.00",
        CreditCase.AN + ",AN,50,0,25000.00",
        CreditCase.B + ",B,38,0,15000.00",
        CreditCase.C + ",C,14,0,0.00",
        CreditCase.NOT_RATED + ",NOT_RATED,,0,",
        CreditCase.REMARKS + ",A,57,2,40000.00",
        CreditCase.NO_LIMIT + ",A,60,0,",
        CreditCase.NORDLYS_KURS + ",AA,78,0,150000.00"
    })
    void ratings(String number, CreditRating rating, Integer score, int remarks, String limit) {
        BureauReport report = told(number);
        assertEquals(rating, report.rating());
        assertEquals(score, report.score());
        assertEquals(remarks, report.remarks());
        assertEquals(Optional.ofNullable(limit).map(Money::of), report.suggestedLimit());
        assertEquals("ref-" + number, report.reference());
    }

    @Test
    @DisplayName("CRE-2 whether accounts are filed is told")
    void accounts() {
        assertEquals(true, told(CreditCase.A).accountsFiled());
        assertEquals(false, told(CreditCase.NO_ACCOUNTS).accountsFiled());
    }

    @Test
    @DisplayName("CRE-6 a sole trader gets one copy letter, also when the same question is repeated; a company none")
    void copyLetter() {
        int before = simulator.copyLetters();
        assertNotNull(told(CreditCase.SOLE_TRADER).copyLetterOn());
        assertNotNull(told(CreditCase.SOLE_TRADER).copyLetterOn());
        assertNull(told(CreditCase.A).copyLetterOn());
        assertEquals(before + 1, simulator.copyLetters());
    }

    @Test
    @DisplayName("CRE-1 any other company gets a plausible rating, always the same")
    void others() {
        BureauReport first = told("974760673");
        assertEquals(first, told("974760673"));
        assertNotNull(first.rating());
    }

    @Test
    @DisplayName("CRE-1 a slow answer is an answer")
    void slow() {
        assertNotNull(told(CreditCase.SLOW).rating());
    }

    @Test
    @DisplayName("CRE-1 only an empty search means unknown")
    void unknown() {
        assertInstanceOf(Unknown.class, ask(bureau, CreditCase.UNKNOWN, "ref-1"));
    }

    @ParameterizedTest(name = "CRE-1 {0} is no answer: {1}")
    @CsvSource({
        CreditCase.FAILING + ",BUREAU_FAULT",
        CreditCase.GARBAGE + ",UNUSABLE_ANSWER",
        CreditCase.TRUNCATED + ",UNUSABLE_ANSWER",
        CreditCase.WRONG_COMPANY + ",UNUSABLE_ANSWER",
        CreditCase.REDIRECT + ",UNUSABLE_ANSWER",
        CreditCase.HUGE + ",UNUSABLE_ANSWER",
        CreditCase.STRANGE_RATING + ",UNUSABLE_ANSWER",
        CreditCase.BUSY + ",TOO_MANY_QUESTIONS",
        CreditCase.FORBIDDEN + ",NOT_ADMITTED"
    })
    void noAnswer(String number, BureauFailure failure) {
        assertEquals(failure, failure(bureau, number));
    }

    @Test
    @DisplayName("CRE-1 asked too often: the bureau's own wish how long to wait is passed on")
    void busy() {
        Unavailable busy = assertInstanceOf(Unavailable.class, ask(bureau, CreditCase.BUSY, "ref"));
        assertEquals(Optional.of(Duration.ofSeconds(30)), busy.wishedWait());
    }

    @Test
    @DisplayName("CRE-1 a token that has expired is renewed; a fault that is over is over")
    void recovers() {
        told(CreditCase.A);
        assertEquals(
                "ref-" + CreditCase.TOKEN_EXPIRED,
                told(CreditCase.TOKEN_EXPIRED).reference());
        assertEquals(BureauFailure.BUREAU_FAULT, failure(bureau, CreditCase.FAILING_ONCE));
        assertNotNull(told(CreditCase.FAILING_ONCE).rating());
    }

    @Test
    @DisplayName("CRE-1 too slow, nobody there, not admitted: each is told apart and none is an answer")
    void unreachable() {
        assertEquals(
                BureauFailure.TOO_SLOW,
                failure(client(simulator.url(), CreditBureauSimulator.PASSWORD, 700), CreditCase.TIME_OUT));
        assertEquals(
                BureauFailure.NO_CONNECTION,
                failure(client("http://127.0.0.1:1/v1", CreditBureauSimulator.PASSWORD, 5_000), CreditCase.A));
        assertEquals(BureauFailure.NOT_ADMITTED, failure(client(simulator.url(), "feil", 5_000), CreditCase.A));
        CreditBureauClient nobody =
                new CreditBureauClient(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 5_000);
        assertEquals(BureauFailure.NO_CONNECTION, failure(nobody, CreditCase.A));
    }

    @Test
    @DisplayName("CRE-1 nothing of the report but what is named is taken in")
    void nothingElse() {
        assertFalse(told(CreditCase.AAA).toString().contains("Smart"));
    }

    @ParameterizedTest(name = "CRE-1 after {0} failures: {1}, the bureau wishing {2}")
    @CsvSource({
        "1,PT10S,",
        "2,PT30S,",
        "3,PT2M,",
        "4,PT10M,",
        "5,PT30M,",
        "6,,",
        "1,PT30S,PT30S",
        "4,PT10M,PT30S",
        "6,,PT1H"
    })
    void retries(int failures, Duration delay, Duration wish) {
        assertEquals(Optional.ofNullable(delay), CheckRetries.after(failures, Optional.ofNullable(wish)));
    }
}
