package no.front.platform.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.PlatformError;
import no.front.platform.boundary.SellerSetting;
import no.front.platform.entity.JobRun;
import no.front.platform.entity.JobStatus;
import no.front.platform.entity.SettingKey;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlatformRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private enum SampleSetting implements SettingKey {
        DAYS(Kind.WHOLE_NUMBER),
        ON(Kind.BOOLEAN),
        NAME(Kind.TEXT);

        private final Kind kind;

        SampleSetting(Kind kind) {
            this.kind = kind;
        }

        @Override
        public Kind kind() {
            return kind;
        }

        @Override
        public String defaultValue() {
            return "";
        }

        @Override
        public String unit() {
            return "";
        }

        @Override
        public OptionalInt least() {
            return OptionalInt.of(1);
        }

        @Override
        public OptionalInt most() {
            return OptionalInt.of(2000);
        }
    }

    @Test
    @DisplayName("A daily job is due for every day after the last settled one, today from its hour on")
    void dueDays() {
        LocalTime one = LocalTime.of(1, 0);
        assertEquals(List.of(DAY), DueDays.of(Optional.empty(), DAY, LocalTime.NOON, one));
        assertEquals(List.of(), DueDays.of(Optional.empty(), DAY, LocalTime.MIDNIGHT, one));
        assertEquals(List.of(), DueDays.of(Optional.of(DAY), DAY, LocalTime.NOON, one));
        assertEquals(
                List.of(DAY.minusDays(2), DAY.minusDays(1)),
                DueDays.of(Optional.of(DAY.minusDays(3)), DAY, LocalTime.of(0, 30), one));
        assertEquals(List.of(), DueDays.of(Optional.of(DAY.plusDays(9)), DAY, LocalTime.NOON, one));
    }

    @Test
    @DisplayName("A failed run waits five minutes for each attempt before it is begun again")
    void patience() {
        Instant now = Instant.parse("2026-11-22T09:00:00Z");
        JobRun run = new JobRun("job", DAY, "node", "", now);
        run.begin("node", now);
        run.end(JobStatus.FAILED, "x", now);
        assertEquals(false, DueDays.mayBegin(Optional.of(run), now.plusSeconds(599)));
        assertTrue(DueDays.mayBegin(Optional.of(run), now.plusSeconds(600)));
        assertTrue(DueDays.mayBegin(Optional.empty(), now));
    }

    @Test
    @DisplayName("A message that is not taken waits longer each time and is given up after some four days")
    void delays() {
        assertEquals(Duration.ofMinutes(1), RetryDelays.after(1).orElseThrow());
        assertEquals(Duration.ofDays(2), RetryDelays.after(9).orElseThrow());
        assertTrue(RetryDelays.after(10).isEmpty());
        for (int i = 2; i < 10; i++) {
            assertTrue(RetryDelays.after(i)
                            .orElseThrow()
                            .compareTo(RetryDelays.after(i - 1).orElseThrow())
                    > 0);
        }
    }

    @Test
    @DisplayName("A setting takes values of its kind within its bounds")
    void settings() {
        assertEquals("1250", SettingRules.cleaned(SampleSetting.DAYS, " 1\u00a0250 "));
        assertEquals("true", SettingRules.cleaned(SampleSetting.ON, "true"));
        assertEquals("Øy", SettingRules.cleaned(SampleSetting.NAME, " Øy "));
        refused(PlatformError.SETTING_OUT_OF_RANGE, SampleSetting.DAYS, "0");
        refused(PlatformError.SETTING_OUT_OF_RANGE, SampleSetting.DAYS, "2001");
        refused(PlatformError.SETTING_INVALID, SampleSetting.DAYS, "1,5");
        refused(PlatformError.SETTING_INVALID, SampleSetting.DAYS, "99999999999");
        refused(PlatformError.SETTING_INVALID, SampleSetting.DAYS, null);
        refused(PlatformError.SETTING_INVALID, SampleSetting.ON, "ja");
        refused(PlatformError.SETTING_INVALID, SampleSetting.NAME, "to\nlinjer");
        assertEquals("sample.DAYS", SampleSetting.DAYS.key());
    }

    @Test
    @DisplayName("A bank account, an organisation number and an e-mail of the seller must be ones")
    void seller() {
        for (SellerSetting key : SellerSetting.values()) {
            assertEquals(key.defaultValue(), SettingRules.cleaned(key, key.defaultValue()));
        }
        assertThrows(
                BusinessRuleViolation.class, () -> SettingRules.cleaned(SellerSetting.BANK_ACCOUNT, "1503 00 12346"));
        assertThrows(
                BusinessRuleViolation.class,
                () -> SettingRules.cleaned(SellerSetting.ORGANISATION_NUMBER, "987654326"));
        assertThrows(BusinessRuleViolation.class, () -> SettingRules.cleaned(SellerSetting.EMAIL, "front"));
        refused(PlatformError.SETTING_INVALID, SellerSetting.NAME, "x".repeat(101));
    }

    @Test
    @DisplayName("A setting is decided for today or later, with a reason")
    void decisions() {
        SettingRules.checkDecision(DAY, DAY, "styret");
        assertCode(PlatformError.SETTING_IN_PAST, () -> SettingRules.checkDecision(DAY.minusDays(1), DAY, "styret"));
        assertCode(PlatformError.REASON_MISSING, () -> SettingRules.checkDecision(DAY, DAY, "  "));
    }

    private static void refused(PlatformError error, SettingKey key, String value) {
        assertCode(error, () -> SettingRules.cleaned(key, value));
    }

    private static void assertCode(PlatformError error, org.junit.jupiter.api.function.Executable call) {
        assertEquals(error, assertThrows(BusinessRuleViolation.class, call).code());
    }
}
