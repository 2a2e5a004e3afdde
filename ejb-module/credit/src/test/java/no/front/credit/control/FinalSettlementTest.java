package no.front.credit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import no.front.credit.control.FinalSettlement.Claim;
import no.front.kernel.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinalSettlementTest {

    @ParameterizedTest
    @CsvSource({
        "1000, '', '', 1000.00",
        "1000, '300 4', '300.00', 700.00",
        "1000, '600 3;500 4', '600.00 400.00', 0.00",
        "1000, '500 4;600 3', '600.00 400.00', 0.00",
        "1000, '1000 3;1 4', '1000.00', 0.00",
        "0, '300 4', '', 0.00",
        "1000, '0 3;300 4', '300.00', 700.00",
        "1000, '300 0;200 4', '200.00 300.00', 500.00",
        "0.01, '0.02 3', '0.01', 0.00"
    })
    @DisplayName("CRE-5 the deposit settles what was due first foremost, the last claim in part; the rest goes back")
    void settles(String held, String claims, String setOffs, String rest) {
        List<Claim> owed = claims.isEmpty()
                ? List.of()
                : List.of(claims.split(";")).stream()
                        .map(FinalSettlementTest::claim)
                        .toList();
        FinalSettlement settlement = FinalSettlement.of(Money.of(held), owed);
        assertEquals(
                setOffs,
                settlement.setOffs().stream()
                        .map(setOff -> setOff.amount().toString())
                        .collect(Collectors.joining(" ")));
        assertEquals(Money.of(rest), settlement.rest());
        assertEquals(Money.of(held), settlement.setOff().plus(settlement.rest()));
    }

    /** @param text amount and month of the due date, 0 for none */
    private static Claim claim(String text) {
        String[] parts = text.split(" ");
        int month = Integer.parseInt(parts[1]);
        LocalDate due = month == 0 ? null : LocalDate.of(2026, month, 11);
        return new Claim(month, "F-" + month, Money.of(parts[0]), due);
    }
}
