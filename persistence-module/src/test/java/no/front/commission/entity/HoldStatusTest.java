package no.front.commission.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HoldStatusTest {

    /** Each way that there is; any other pair is refused. */
    private static final Set<String> WAYS = Set.of(
            "OPEN PROOF_DEMANDED",
            "OPEN DECIDED",
            "PROOF_DEMANDED PROOF_DEMANDED",
            "PROOF_DEMANDED ANSWERED",
            "PROOF_DEMANDED DECIDED",
            "ANSWERED PROOF_DEMANDED",
            "ANSWERED ANSWERED",
            "ANSWERED DECIDED");

    @Test
    @DisplayName("CPA-6 a case goes these ways, and no other pair of states")
    void pairs() {
        for (HoldStatus from : HoldStatus.values()) {
            for (HoldStatus to : HoldStatus.values()) {
                assertEquals(WAYS.contains(from + " " + to), from.mayBecome(to), from + " " + to);
            }
        }
    }
}
