package no.front.billing.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.front.billing.control.ReminderFee.Earlier;
import no.front.billing.control.ReminderFee.Why;
import no.front.billing.entity.CollectionRule;
import no.front.billing.entity.ReminderStepKind;
import no.front.kernel.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderFeeTest {

    private static final LocalDate DUE = LocalDate.of(2026, 11, 2);
    private static final Money PRICE = Money.of(38);

    static CollectionRule rule(int base, int denominator, boolean allowed) {
        return new CollectionRule(
                new CollectionRule.Content(
                        LocalDate.of(2026, 1, 1),
                        Money.of(base),
                        1,
                        denominator,
                        14,
                        14,
                        2,
                        6,
                        allowed,
                        allowed,
                        allowed),
                "FOR-2025-12-19-2709",
                Instant.EPOCH,
                "test");
    }

    private static ReminderFee.Decision fee(LocalDate sent, Earlier... before) {
        return ReminderFee.of(rule(750, 20, true), ReminderStepKind.FEE_REMINDER, PRICE, DUE, sent, List.of(before));
    }

    @ParameterizedTest
    @CsvSource({"700, 20, 35", "750, 20, 38", "700, 10, 70", "730, 20, 37", "729, 20, 36"})
    @DisplayName("BIL-9 a fee is a share of the base rate to the nearest krone, half up")
    void share(int base, int denominator, long fee) {
        assertEquals(Money.of(fee), rule(base, denominator, true).fee());
    }

    @ParameterizedTest
    @CsvSource({"2026-11-15, 0, TOO_EARLY", "2026-11-16, 38, CHARGED", "2026-11-30, 38, CHARGED"})
    @DisplayName("BIL-9 due 2 November 2026: no fee on 15 November (13 days), 38.00 on 16 November")
    void firstDay(LocalDate sent, long amount, Why why) {
        assertEquals(new ReminderFee.Decision(Money.of(amount), why), fee(sent));
    }

    @Test
    @DisplayName("BIL-9 the second fee only after a missed deadline of 14 days in the first")
    void second() {
        LocalDate first = LocalDate.of(2026, 11, 16);
        Earlier long14 = new Earlier(first, first.plusDays(14), Money.of(38));
        Earlier short7 = new Earlier(first, first.plusDays(7), Money.of(38));
        assertEquals(Why.DEADLINE_RUNS, fee(first.plusDays(14), long14).why());
        assertEquals(Why.CHARGED, fee(first.plusDays(15), long14).why());
        assertEquals(Why.DEADLINE_RUNS, fee(first.plusDays(30), short7).why());
    }

    @Test
    @DisplayName("BIL-9 at most two fees of a claim; after six months they are counted anew")
    void most() {
        Earlier one = new Earlier(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 30), Money.of(38));
        Earlier two = new Earlier(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 15), Money.of(38));
        assertEquals(Why.MOST_CHARGED, fee(LocalDate.of(2027, 1, 10), one, two).why());
        assertEquals(Why.MOST_CHARGED, fee(LocalDate.of(2027, 5, 15), one, two).why());
        assertEquals(Why.CHARGED, fee(LocalDate.of(2027, 5, 16), one, two).why());
    }

    @Test
    @DisplayName("BIL-9 a lower price of the list holds, a higher one does not; a free reminder is free")
    void price() {
        LocalDate sent = LocalDate.of(2026, 11, 20);
        CollectionRule rule = rule(750, 20, true);
        assertEquals(
                Money.of(20),
                ReminderFee.of(rule, ReminderStepKind.FEE_REMINDER, Money.of(20), DUE, sent, List.of())
                        .amount());
        assertEquals(
                Money.of(38),
                ReminderFee.of(rule, ReminderStepKind.FEE_REMINDER, Money.of(70), DUE, sent, List.of())
                        .amount());
        assertEquals(
                Why.FREE,
                ReminderFee.of(rule, ReminderStepKind.FREE_REMINDER, PRICE, DUE, sent, List.of())
                        .why());
    }

    @Test
    @DisplayName("BIL-9 a law that forbids the creditor's own fees is a row, not a program")
    void regime() {
        assertEquals(
                Why.NOT_ALLOWED,
                ReminderFee.of(
                                rule(750, 20, false),
                                ReminderStepKind.COLLECTION_NOTICE,
                                PRICE,
                                DUE,
                                LocalDate.of(2027, 1, 20),
                                List.of())
                        .why());
    }

    @Test
    @DisplayName("BIL-9 the compensation of 430.00 stands instead of fees: the greater of both, never the sum")
    void compensation() {
        Money compensation = Money.of(430);
        assertEquals(
                Money.of(430), ReminderFee.compensation(compensation, List.of()).amount());
        Earlier fee = new Earlier(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 30), Money.of(38));
        assertEquals(
                Money.of(392),
                ReminderFee.compensation(compensation, List.of(fee)).amount());
        Earlier charged = new Earlier(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 30), Money.of(430));
        assertEquals(
                Why.COMPENSATED,
                ReminderFee.compensation(compensation, List.of(charged)).why());
        assertEquals(Why.COMPENSATED, fee(LocalDate.of(2026, 12, 20), charged).why());
    }
}
