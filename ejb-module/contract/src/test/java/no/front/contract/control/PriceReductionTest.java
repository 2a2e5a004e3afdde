package no.front.contract.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;
import no.front.kernel.Oslo;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("CON-14 what downtime gives back")
class PriceReductionTest {

    private static final Money MUCH = Money.of(1_000_000);

    private static Instant at(String time) {
        return Oslo.momentOf(LocalDateTime.parse(time));
    }

    private static PriceReduction of(Instant began, Instant ended, Money fee) {
        return PriceReduction.of(began, ended, day -> true, day -> fee, MUCH, MUCH);
    }

    @ParameterizedTest(name = "{2} a month, {0} to {1}: {3} minutes, {4}")
    @DisplayName(
            "CON-14 fee × minutes without service / minutes of the month, which has 743 or 745 hours when the clock moves")
    @CsvSource({
        // a whole month is a whole fee: 744, 743 and 745 hours, 720, 672
        "2026-01-01T00:00, 2026-02-01T00:00, 3580.00, 44640, 3580.00",
        "2026-03-01T00:00, 2026-04-01T00:00, 3580.00, 44580, 3580.00",
        "2026-10-01T00:00, 2026-11-01T00:00, 3580.00, 44700, 3580.00",
        "2026-02-01T00:00, 2026-03-01T00:00, 3580.00, 40320, 3580.00",
        // 39 × 600 / 44580 = 0.5249
        "2026-03-10T08:00, 2026-03-10T18:00, 39.00, 600, 0.52",
        // the night the clock goes forward has 23 hours: 3580 × 1380 / 44580 = 110.82
        "2026-03-29T00:00, 2026-03-30T00:00, 3580.00, 1380, 110.82",
        // and back 25: 3580 × 1500 / 44700 = 120.13
        "2026-10-25T00:00, 2026-10-26T00:00, 3580.00, 1500, 120.13",
        // across months: 3580 × 120 / 43200 + 3580 × 60 / 44640 = 9.9444 + 4.8118 = 14.7563
        "2026-04-30T22:00, 2026-05-01T01:00, 3580.00, 180, 14.76",
        "2026-04-30T23:59, 2026-05-01T00:00, 3580.00, 1, 0.08",
        "2026-04-15T12:00, 2026-04-15T12:01, 39.00, 1, 0.00"
    })
    void vectors(String began, String ended, String fee, long minutes, String amount) {
        PriceReduction reduction = of(at(began), at(ended), Money.of(fee));
        assertEquals(minutes, reduction.minutes());
        assertEquals(Money.of(amount), reduction.amount());
        assertFalse(reduction.capped());
    }

    @Test
    @DisplayName("CON-14 rounded once, not for each month: half an øre in both is one øre")
    void roundedOnce() {
        // 0.0045 in each month would be 0.00 by itself
        Instant began = at("2026-04-30T23:00");
        PriceReduction reduction = of(began, at("2026-05-01T01:00"), Money.of("3.30"));
        BigDecimal exact = new BigDecimal("3.30")
                .multiply(BigDecimal.valueOf(60))
                .divide(BigDecimal.valueOf(43_200), 10, RoundingMode.HALF_UP)
                .add(new BigDecimal("3.30")
                        .multiply(BigDecimal.valueOf(60))
                        .divide(BigDecimal.valueOf(44_640), 10, RoundingMode.HALF_UP));
        assertEquals(Money.of(exact.setScale(2, RoundingMode.HALF_UP)), reduction.amount());
        assertEquals(Money.of("0.01"), reduction.amount());
    }

    @Test
    @DisplayName("CON-14 at most the fees of the 12 months before, and at most 50 000 for an event")
    void capped() {
        Instant began = at("2026-01-01T00:00");
        Instant ended = at("2027-06-01T00:00");
        PriceReduction byFees =
                PriceReduction.of(began, ended, day -> true, day -> Money.of(39), Money.of(468), Money.of(50_000));
        assertEquals(Money.of(468), byFees.amount());
        assertTrue(byFees.capped());
        PriceReduction byMost = PriceReduction.of(
                began, ended, day -> true, day -> Money.of(8_500), Money.of(102_000), Money.of(50_000));
        assertEquals(Money.of(50_000), byMost.amount());
        assertTrue(byMost.capped());
    }

    @Test
    @DisplayName("CON-14 days without the service, or without its fee, give nothing; a new price counts from its day")
    void days() {
        LocalDate from = LocalDate.of(2026, 4, 16);
        PriceReduction reduction = PriceReduction.of(
                at("2026-04-01T00:00"),
                at("2026-05-01T00:00"),
                day -> !day.isBefore(from),
                day -> day.isBefore(LocalDate.of(2026, 4, 21)) ? Money.of(300) : Money.of(600),
                MUCH,
                MUCH);
        assertEquals(15 * 24 * 60, reduction.minutes());
        assertEquals(Money.of(5 * 10 + 10 * 20), reduction.amount());
    }

    @Test
    @DisplayName(
            "CON-14 cut anywhere in a month, the parts' exact sum is the whole's, and more downtime never gives less")
    void property() {
        Random random = new Random(14);
        for (int i = 0; i < 300; i++) {
            Instant began = at("2026-03-01T00:00").plus(random.nextInt(60 * 24 * 90), ChronoUnit.MINUTES);
            Instant ended = began.plus(1L + random.nextInt(60 * 24 * 20), ChronoUnit.MINUTES);
            Money fee = Money.ofOre(1 + random.nextInt(900_000));
            Money whole = of(began, ended, fee).amount();
            assertTrue(
                    of(began, ended.plus(1, ChronoUnit.MINUTES), fee).amount().compareTo(whole) >= 0);
            BillingMonth month = BillingMonth.of(began);
            if (ended.isAfter(month.end())) {
                Money parts = of(began, month.end(), fee)
                        .amount()
                        .plus(of(month.end(), ended, fee).amount());
                assertTrue(parts.minus(whole).abs().compareTo(Money.of("0.01")) <= 0, () -> parts + " " + whole);
            }
        }
    }
}
