package no.front.web.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.front.access.entity.AccessError;
import no.front.billing.entity.ReminderStepKind;
import no.front.commission.entity.PayoutError;
import no.front.commission.entity.PremiumError;
import no.front.commission.entity.SettlementError;
import no.front.contract.entity.AdjustmentError;
import no.front.contract.entity.ContractError;
import no.front.credit.entity.CreditError;
import no.front.credit.entity.DepositError;
import no.front.customer.entity.CustomerError;
import no.front.kernel.ErrorCode;
import no.front.kernel.KernelError;
import no.front.ledger.entity.LedgerError;
import no.front.platform.boundary.PlatformError;
import no.front.privacy.entity.PrivacyError;
import no.front.support.entity.SupportError;
import no.front.traffic.entity.TrafficError;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    static List<String> files() {
        return Texts.FILES;
    }

    static Stream<Class<? extends ErrorCode>> errors() {
        return Stream.of(
                KernelError.class,
                PlatformError.class,
                LedgerError.class,
                CustomerError.class,
                AdjustmentError.class,
                ContractError.class,
                DepositError.class,
                CreditError.class,
                AccessError.class,
                TrafficError.class,
                PremiumError.class,
                SettlementError.class,
                PayoutError.class,
                SupportError.class,
                PrivacyError.class);
    }

    @ParameterizedTest
    @MethodSource("files")
    @DisplayName("Bokmål and English know the same keys, in each file")
    void sameKeys(String file) {
        assertEquals(
                new TreeSet<>(Texts.load(file).keySet()),
                new TreeSet<>(Texts.load(file + "_en").keySet()),
                file);
    }

    @ParameterizedTest
    @MethodSource("files")
    @DisplayName("No key stands twice in a file")
    void once(String file) throws IOException {
        for (String suffix : List.of("", "_en")) {
            Set<String> seen = new HashSet<>();
            try (InputStream in = Texts.class.getResourceAsStream(file + suffix + ".properties")) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("#") && line.contains("="))
                        .map(line -> line.substring(0, line.indexOf('=')).strip())
                        .forEach(key -> assertTrue(seen.add(key), file + suffix + ": " + key));
            }
        }
    }

    @Test
    @DisplayName("What letters and mails of late payment, deposits and prices are for has a name")
    void purposes() {
        List<String> purposes = new ArrayList<>(List.of("PRICE_NOTICE", "PAYEE_ACCOUNT", "LATE_INTEREST"));
        Stream.of(ReminderStepKind.values())
                .filter(ReminderStepKind::isLetter)
                .forEach(kind -> purposes.add("LATE_" + kind));
        Stream.of("RECEIVED", "ACCEPTANCE", "LINK").forEach(what -> purposes.add("ORDER_" + what));
        Stream.of(
                        "DEMANDED",
                        "REMINDER",
                        "PAID",
                        "PARTLY_PAID",
                        "LATE",
                        "TAKEN_BACK",
                        "COVERED",
                        "WITHDRAWN",
                        "PAID_BACK",
                        "SETTLED")
                .forEach(what -> purposes.add("DEPOSIT_" + what));
        for (String purpose : purposes) {
            assertTrue(Texts.in(Locale.ENGLISH).containsKey("purpose." + purpose), purpose);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    @DisplayName("A sentence has the same places for arguments in both languages")
    void sameArguments(String file) {
        Map<String, String> english = Texts.load(file + "_en");
        Texts.load(file).forEach((key, text) -> assertEquals(places(text), places(english.get(key)), key));
    }

    @ParameterizedTest
    @MethodSource("files")
    @DisplayName("No text shouts, pleads or is empty")
    void manners(String file) {
        for (String suffix : List.of("", "_en")) {
            Texts.load(file + suffix).forEach((key, text) -> {
                assertTrue(!text.isBlank(), key);
                assertTrue(!text.contains("!"), key + ": " + text);
                assertTrue(!text.toLowerCase(Locale.ROOT).contains("vennligst"), key + ": " + text);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("errors")
    @DisplayName("Every refusal of every component has its sentence in both languages")
    void refusals(Class<? extends ErrorCode> errors) {
        List<String> missing = new ArrayList<>();
        for (ErrorCode code : errors.getEnumConstants()) {
            for (Locale language : List.of(Locale.of("nb"), Locale.ENGLISH)) {
                if (!Texts.in(language).containsKey(code.key())) {
                    missing.add(code.key() + " " + language);
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    @DisplayName("The bundle merges the files of all components")
    void merged() {
        assertEquals("Ja", Texts.in(Locale.of("nb")).getString("yes"));
        assertEquals("Yes", Texts.in(Locale.ENGLISH).getString("yes"));
    }

    private static TreeSet<String> places(String text) {
        TreeSet<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            places.add(matcher.group());
        }
        return places;
    }
}
