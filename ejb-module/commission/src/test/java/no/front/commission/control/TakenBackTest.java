package no.front.commission.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TakenBackTest {

    private static NoteOrder.Line line(String service, int month, long messages, String amount) {
        return new NoteOrder.Line(1, service, BillingMonth.of(2026, month), messages, Money.of(amount));
    }

    private static String told(List<NoteOrder.Line> lines) {
        return String.join(
                ", ",
                lines.stream()
                        .map(one -> one.service() + " " + one.month() + " " + one.messages() + " " + one.amount())
                        .toList());
    }

    @Test
    @DisplayName("CPA-3 a correction names each service and month; a line that is divided tells no messages")
    void divided() {
        TakenBack back = TakenBack.of(List.of(line("QUIZ", 3, -8, "-80.00"), line("STEM", 4, -4, "-40.00")));
        assertEquals(Money.of(120), back.left());
        assertEquals("QUIZ 2026-03 8 80.00, STEM 2026-04 0 20.00", told(back.take(Money.of(100))));
        assertEquals("STEM 2026-04 0 20.00", told(back.take(Money.of(20))));
        assertEquals(Money.ZERO, back.left());
    }

    @Test
    @DisplayName(
            "CPA-3 what is in the customer's favour stands on the first correction, so that each comes to its part")
    void inFavour() {
        TakenBack back = TakenBack.of(
                List.of(line("QUIZ", 3, -8, "-80.00"), line("QUIZ", 4, 2, "20.00"), line("STEM", 4, -1, "-0.01")));
        assertEquals(Money.of("60.01"), back.left());
        assertEquals("QUIZ 2026-04 -2 -20.00, QUIZ 2026-03 0 70.00", told(back.take(Money.of(50))));
        assertEquals("QUIZ 2026-03 0 10.00, STEM 2026-04 1 0.01", told(back.take(Money.of("10.01"))));
    }
}
