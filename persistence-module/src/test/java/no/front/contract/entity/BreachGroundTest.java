package no.front.contract.entity;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import no.front.kernel.BusinessRuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("CON-9 what is a material breach")
class BreachGroundTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest(name = "due {0}, today {1}: refused {2}")
    @CsvSource({
        "2026-03-01, 2026-03-15, true",
        "2026-03-01, 2026-03-16, false",
        "2026-02-15, 2026-03-01, true",
        "2026-02-15, 2026-03-02, false",
        "2028-02-15, 2028-02-29, true",
        "2028-02-15, 2028-03-01, false",
        "2026-12-20, 2027-01-03, true",
        "2026-12-20, 2027-01-04, false",
        "2026-03-20, 2026-03-16, true",
    })
    @DisplayName("CON-9 more than 14 days of delay in payment")
    void delay(LocalDate due, LocalDate today, boolean refused) {
        if (refused) {
            assertEquals(
                    ContractError.DELAY_TOLERATED, refusal(BreachGround.PAYMENT_DELAY, Party.CUSTOMER, due, today));
        } else {
            assertDoesNotThrow(() -> BreachGround.PAYMENT_DELAY.check(Party.CUSTOMER, due, 14, false, today));
        }
    }

    @Test
    @DisplayName("CON-9 a delay needs its due date")
    void dueDate() {
        assertEquals(ContractError.DUE_DATE_MISSING, refusal(BreachGround.PAYMENT_DELAY, Party.CUSTOMER, null, TODAY));
    }

    @ParameterizedTest
    @EnumSource(BreachGround.class)
    @DisplayName("CON-9 suspicion and bad practice count for premium messages only, misuse for the customer only")
    void grounds(BreachGround ground) {
        LocalDate due = TODAY.minusDays(15);
        assertDoesNotThrow(() -> ground.check(Party.CUSTOMER, due, 14, true, TODAY));
        if (ground.isPremiumOnly()) {
            assertEquals(ContractError.NO_PREMIUM_SERVICE, refusal(ground, Party.CUSTOMER, due, TODAY));
        }
        if (ground.isCustomersOnly()) {
            assertEquals(ContractError.GROUND_OF_CUSTOMER, refusal(ground, Party.FRONT, due, TODAY));
        } else {
            assertDoesNotThrow(() -> ground.check(Party.FRONT, due, 14, false, TODAY));
        }
    }

    private static Object refusal(BreachGround ground, Party breaching, LocalDate due, LocalDate today) {
        return assertThrows(BusinessRuleViolation.class, () -> ground.check(breaching, due, 14, false, today))
                .code();
    }
}
