package no.front.contract.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.DateRange;
import no.front.kernel.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("BIL-4 a charge says quantity × price on the invoice, to the øre")
class ContractChargeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static ContractCharge charge(ChargeKind kind, int quantity, Money amount) {
        return new ContractCharge(
                new ContractCharge.Content(
                        null, null, kind, quantity, amount, DateRange.throughout(DAY, DAY), "", "test:1"),
                Instant.parse("2026-11-22T08:00:00Z"),
                "Test");
    }

    @ParameterizedTest(name = "{1} pieces for {2}: {3} × {4}")
    @CsvSource({
        "SET_UP, 2, 16400.00, 2, 8200.00",
        "FIRST_MONTH, 3, 100.00, 1, 100.00",
        "FIRST_MONTH, 3, 100.02, 3, 33.34",
        "UPGRADE, 1, 30.00, 1, 30.00",
        "PRICE_REDUCTION, 1, -12.10, -1, 12.10",
        "PRICE_REDUCTION, 2, -12.10, -2, 6.05"
    })
    void units(ChargeKind kind, int quantity, String amount, int units, String price) {
        ContractCharge charge = charge(kind, quantity, Money.of(amount));
        assertEquals(BigDecimal.valueOf(units), charge.units());
        assertEquals(price, charge.unitPrice().toString());
        assertEquals(ChargeUnit.PIECE, charge.unit());
    }

    @Test
    @DisplayName("BIL-4 whatever the quantity, units × price is the amount")
    void exact() {
        Random random = new Random(4);
        for (int i = 0; i < 10_000; i++) {
            Money amount = Money.ofOre(1 + random.nextInt(1_000_000));
            ContractCharge charge = charge(ChargeKind.SET_UP, 1 + random.nextInt(100), amount);
            assertEquals(
                    amount,
                    Money.of(charge.units()
                            .multiply(charge.unitPrice().amount())
                            .setScale(2, RoundingMode.UNNECESSARY)));
        }
    }

    @Test
    @DisplayName("CON-14 only a price reduction is below zero, and it always is")
    void sign() {
        assertEquals(ContractError.AMOUNT_NOT_POSITIVE, refused(ChargeKind.OTHER, Money.of(-1)));
        assertEquals(ContractError.AMOUNT_NOT_POSITIVE, refused(ChargeKind.HOURLY_WORK, Money.ZERO));
        assertEquals(AdjustmentError.AMOUNT_NOT_NEGATIVE, refused(ChargeKind.PRICE_REDUCTION, Money.of(1)));
        assertEquals(AdjustmentError.AMOUNT_NOT_NEGATIVE, refused(ChargeKind.PRICE_REDUCTION, Money.ZERO));
    }

    private static Object refused(ChargeKind kind, Money amount) {
        return assertThrows(BusinessRuleViolation.class, () -> charge(kind, 1, amount))
                .code();
    }
}
