package no.front.backoffice.customer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import no.front.customer.entity.CustomerChange;
import no.front.web.texts.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("ACC-8 every change of customers has its words")
class ChangeTextsTest {

    static Stream<CustomerChange> changes() {
        return Arrays.stream(CustomerChange.values());
    }

    @ParameterizedTest
    @MethodSource("changes")
    @DisplayName("ACC-8 in both languages")
    void words(CustomerChange change) {
        assertTrue(Texts.in(Locale.of("nb")).containsKey("change." + change), change::name);
        assertTrue(Texts.in(Locale.ENGLISH).containsKey("change." + change), change::name);
    }
}
