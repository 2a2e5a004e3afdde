package no.front.contract.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import no.front.contract.entity.IndexFailure;
import no.front.kernel.BillingMonth;
import no.front.server.simulator.IndexSimulator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("CON-10 the consumer price index over HTTP")
class StatisticsNorwayTest {

    private static IndexSimulator simulator;

    @BeforeAll
    static void start() {
        simulator = IndexSimulator.start(0, () -> YearMonth.of(2026, 10));
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    private static StatisticsNorway client(int timeout) {
        return new StatisticsNorway(Optional.of(simulator.url()), timeout);
    }

    private static PriceIndex.Told told(String table) {
        return assertInstanceOf(PriceIndex.Told.class, client(10_000).ask(table));
    }

    @ParameterizedTest
    @DisplayName("CON-10 months as object or array, values as array or sparse, unpublished ones left out")
    @ValueSource(strings = {IndexSimulator.BY_GROUP, IndexSimulator.HEADLINE})
    void published(String table) {
        PriceIndex.Told told = told(table);
        assertEquals(2025, told.baseYear());
        assertEquals(22, told.months().size());
        assertEquals(BillingMonth.of("2026-10"), told.months().lastKey());
        assertEquals(new BigDecimal("100.0"), told.months().get(BillingMonth.of("2025-01")));
        assertEquals(new BigDecimal("106.3"), told.months().get(BillingMonth.of("2026-10")));
    }

    @ParameterizedTest(name = "table {0}: {1}")
    @DisplayName("CON-10 what is no index of one series is a failure with its reason, never a figure")
    @CsvSource({
        IndexSimulator.DOWN + ", SERVICE_FAULT",
        IndexSimulator.GARBAGE + ", UNUSABLE_ANSWER",
        IndexSimulator.TRUNCATED + ", UNUSABLE_ANSWER",
        IndexSimulator.HUGE + ", UNUSABLE_ANSWER",
        IndexSimulator.TWO_SERIES + ", UNUSABLE_ANSWER",
        IndexSimulator.NEGATIVE + ", UNUSABLE_ANSWER",
        IndexSimulator.NO_BASE + ", BASE_YEAR_UNKNOWN",
        IndexSimulator.BUSY + ", TOO_MANY_QUESTIONS",
        "99999, UNKNOWN_TABLE"
    })
    void failures(String table, IndexFailure failure) {
        assertEquals(new PriceIndex.Failed(failure), client(10_000).ask(table));
    }

    @Test
    @DisplayName("CON-10 nobody there, and somebody who takes too long")
    void unreachable() {
        assertEquals(
                new PriceIndex.Failed(IndexFailure.NO_CONNECTION),
                new StatisticsNorway(Optional.of("http://127.0.0.1:1/api"), 2_000).ask("14700"));
        assertEquals(
                new PriceIndex.Failed(IndexFailure.NO_CONNECTION),
                new StatisticsNorway(Optional.empty(), 2_000).ask("14700"));
        assertEquals(new PriceIndex.Failed(IndexFailure.TOO_SLOW), client(500).ask(IndexSimulator.SLOW));
    }

    @Test
    @DisplayName("CON-10 the thirty-first question of a minute is not asked")
    void polite() {
        StatisticsNorway client = client(10_000);
        for (int i = 0; i < 30; i++) {
            assertInstanceOf(PriceIndex.Told.class, client.ask(IndexSimulator.HEADLINE));
        }
        assertEquals(new PriceIndex.Failed(IndexFailure.TOO_MANY_QUESTIONS), client.ask(IndexSimulator.HEADLINE));
    }

    @ParameterizedTest(name = "table {0}, newest {1}, in {2}: {3}")
    @DisplayName("CON-10 a table that no longer advances is frozen, though it answers; months to come are no index")
    @CsvSource({
        "14700, 2026-10, 2026-11,",
        "14700, 2026-09, 2026-11,",
        "14700, 2026-08, 2026-11, FROZEN",
        "14700, 2025-12, 2026-11, FROZEN",
        "14700, 2026-11, 2026-11, MONTH_IN_FUTURE",
        "14700, 2027-01, 2026-11, MONTH_IN_FUTURE",
        "03013, 2025-12, 2026-01, FROZEN"
    })
    void fresh(String table, String newest, String current, IndexFailure failure) {
        assertEquals(
                Optional.ofNullable(failure),
                IndexFreshness.failure(table, BillingMonth.of(newest), BillingMonth.of(current)));
    }
}
