package no.front.kernel;

import static no.front.kernel.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import no.bekk.bekkopen.banking.KontonummerValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankAccountTest {

    @ParameterizedTest
    @ValueSource(strings = {"12345678903", "15030012345", "60212345671", "86011117947", "97104133219"})
    @DisplayName("An account with the right check digit is taken")
    void valid(String digits) {
        assertEquals(digits, BankAccount.of(digits).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678901", "60212345678"})
    @DisplayName("A wrong check digit is refused")
    void wrongCheck(String digits) {
        assertRefused(KernelError.BANK_ACCOUNT_CHECK, () -> BankAccount.of(digits));
    }

    @Test
    @DisplayName("Points and spaces are taken away")
    void normalised() {
        for (String typed : List.of("1234.56.78903", "1234 56 78903", "1234\u00a056\u00a078903", "1234-56-78903")) {
            assertEquals("12345678903", BankAccount.of(typed).toString());
        }
    }

    @Test
    @DisplayName("The refusal says how many digits there must be and how many there are")
    void tells() {
        var refused = assertRefused(KernelError.BANK_ACCOUNT_LENGTH, () -> BankAccount.of("1503.00.1234"));
        assertEquals(List.of(11, 10), refused.arguments());
        assertRefused(KernelError.BANK_ACCOUNT_LENGTH, () -> BankAccount.of(null));
        assertRefused(KernelError.BANK_ACCOUNT_LENGTH, () -> BankAccount.of("NO9386011117947"));
    }

    @Test
    @DisplayName("The check agrees with an independent implementation")
    void oracle() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            String digits = String.valueOf(random.nextLong(10_000_000_000L, 100_000_000_000L));
            boolean fits = CheckDigits.fitsMod11(digits);
            assertEquals(KontonummerValidator.isValid(digits), fits, digits);
        }
    }

    @Test
    @DisplayName("The bank is the first four digits; masked, six digits stay open")
    void parts() {
        BankAccount account = BankAccount.of("15030012345");
        assertEquals("1503", account.bank());
        assertEquals("1503.••.•••45", account.masked());
    }
}
