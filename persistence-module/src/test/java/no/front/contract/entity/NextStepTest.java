package no.front.contract.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextStepTest {

    @ParameterizedTest
    @CsvSource({
        "AWAITING_ACCEPTANCE, false, ACCEPT,           false",
        "AWAITING_ACCEPTANCE, true,  SETTLE_OBJECTION, true",
        "RECEIVED,            false, DECIDE,           true",
        "RECEIVED,            true,  SETTLE_OBJECTION, true",
        "AWAITING_SECURITY,   false, PROVIDE_SECURITY, false",
        "AWAITING_SECURITY,   true,  SETTLE_OBJECTION, true",
        "APPROVED,            false, CONFIRM,          true",
        "APPROVED,            true,  SETTLE_OBJECTION, true",
        "CONFIRMED,           false, NONE,             false",
        "REFUSED,             true,  NONE,             false",
        "WITHDRAWN,           true,  NONE,             false",
        "LAPSED,              true,  NONE,             false",
    })
    @DisplayName(
            "CON-16 an objection is settled before anything else; every status says what comes next and whose turn it is")
    void steps(OrderStatus status, boolean objection, NextStep step, boolean ours) {
        assertEquals(step, NextStep.of(status, objection));
        assertEquals(ours, NextStep.of(status, objection).isOurs());
    }
}
