package no.front.privacy.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.ErrorCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PRV-3 how long a customer may have its traffic kept")
class RetentionRuleTest {

    private static final RetentionRule RULE = new RetentionRule(18, 3, 120, 18);

    private static ErrorCode refused(int months, String reason) {
        return assertThrows(BusinessRuleViolation.class, () -> RULE.checkedReason(months, reason))
                .code();
    }

    @Test
    @DisplayName("PRV-3 3 to 120 months are taken, 2 and 121 refused")
    void bounds() {
        assertEquals("", RULE.checkedReason(3, null));
        assertEquals("Bokføring", RULE.checkedReason(120, " Bokføring "));
        for (int months : new int[] {Integer.MIN_VALUE, -3, 0, 2, 121, Integer.MAX_VALUE}) {
            assertEquals(PrivacyError.RETENTION_BOUNDS, refused(months, "Bokføring"));
        }
    }

    @Test
    @DisplayName("PRV-3 above 18 months the legal reason is stated; up to 18 none is stored")
    void reason() {
        assertEquals("", RULE.checkedReason(18, "Bokføring"));
        for (String none : new String[] {null, "", " \n "}) {
            assertEquals(PrivacyError.RETENTION_REASON_MISSING, refused(19, none));
        }
        assertEquals(PrivacyError.TOO_LONG, refused(19, "x".repeat(1001)));
    }
}
