package no.front.contract.entity;

import static no.front.contract.entity.ContractStatus.ACTIVE;
import static no.front.contract.entity.ContractStatus.ENDED;
import static no.front.contract.entity.ContractStatus.TERMINATED;
import static no.front.contract.entity.ContractStatus.UNDER_NOTICE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("CON-6 CON-9 the states of a contract, as drawn in docs/contracts.md")
class ContractStatusTest {

    private static final Map<ContractStatus, Set<ContractStatus>> DRAWN = Map.of(
            ACTIVE, EnumSet.of(UNDER_NOTICE, ENDED, TERMINATED),
            UNDER_NOTICE, EnumSet.of(ACTIVE, ENDED, TERMINATED),
            ENDED, EnumSet.noneOf(ContractStatus.class),
            TERMINATED, EnumSet.noneOf(ContractStatus.class));

    static Stream<Arguments> pairs() {
        return EnumSet.allOf(ContractStatus.class).stream()
                .flatMap(from -> EnumSet.allOf(ContractStatus.class).stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("pairs")
    @DisplayName("CON-6 CON-9 every pair is allowed or forbidden as drawn")
    void pair(ContractStatus from, ContractStatus to) {
        assertEquals(DRAWN.get(from).contains(to), from.canBecome(to));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    @DisplayName("CON-6 it runs until it has ended")
    void running(ContractStatus status, ContractStatus ignored) {
        assertEquals(status == ACTIVE || status == UNDER_NOTICE, status.isRunning());
    }
}
