package no.front.server.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RegisterSimulatorTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static RegisterSimulator simulator;

    @BeforeAll
    static void start() {
        simulator = RegisterSimulator.start(0);
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    @Test
    @DisplayName("CUS-4 every simulated company is sound: own number with a right check digit, parsable body, no null")
    void companies() throws Exception {
        assertTrue(Company.all().size() >= 40);
        for (String number : Company.all().keySet()) {
            JsonNode body = JSON.readTree(get("/enheter/" + number, 200));
            assertEquals(number, body.get("organisasjonsnummer").asText());
            assertTrue(checkDigitHolds(number), number);
            assertFalse(body.toString().contains("null"), number);
        }
    }

    @Test
    @DisplayName("CUS-4 the special numbers are all different, with right check digits")
    void cases() throws IllegalAccessException {
        List<String> numbers = new ArrayList<>();
        for (Field field : RegisterCase.class.getFields()) {
            numbers.add((String) field.get(null));
        }
        assertEquals(numbers.size(), new HashSet<>(numbers).size());
        numbers.forEach(number -> assertTrue(checkDigitHolds(number), number));
    }

    @Test
    @DisplayName(
            "CUS-4 bankruptcy, winding-up, forced dissolution, deletion and removal are told as the register tells them")
    void endings() throws Exception {
        assertTrue(JSON.readTree(get("/enheter/" + RegisterCase.BANKRUPT, 200))
                .get("konkurs")
                .asBoolean());
        assertTrue(JSON.readTree(get("/enheter/" + RegisterCase.WINDING_UP, 200))
                .get("underAvvikling")
                .asBoolean());
        assertTrue(JSON.readTree(get("/enheter/" + RegisterCase.FORCED_DISSOLUTION, 200))
                .get("underTvangsavviklingEllerTvangsopplosning")
                .asBoolean());
        assertEquals(
                "SlettetEnhet",
                JSON.readTree(get("/enheter/" + RegisterCase.DELETED, 200))
                        .get("respons_klasse")
                        .asText());
        assertTrue(JSON.readTree(get("/enheter/" + RegisterCase.REMOVED, 410)).has("slettedato"));
    }

    @Test
    @DisplayName("CRE-1 each case of the credit bureau is a company of its own that the register knows")
    void creditCases() throws Exception {
        List<String> numbers = new ArrayList<>();
        for (Field field : CreditCase.class.getFields()) {
            numbers.add((String) field.get(null));
        }
        assertEquals(numbers.size(), new HashSet<>(numbers).size());
        for (String number : numbers) {
            assertTrue(checkDigitHolds(number), number);
            get("/enheter/" + number, 200);
        }
    }

    @Test
    @DisplayName("CUS-4 for measuring there are as many ordinary companies as one asks for")
    void madeUp() throws Exception {
        assertTrue(get("/enheter/315000017", 200).contains("TALLREKKE 00017 AS"));
    }

    @Test
    @DisplayName("CUS-4 a branch is unknown among entities and known among branches, with its parent")
    void branch() throws Exception {
        get("/enheter/" + RegisterCase.BRANCH, 404);
        JsonNode branch = JSON.readTree(get("/underenheter/" + RegisterCase.BRANCH, 200));
        assertEquals(RegisterCase.ORDINARY, branch.get("overordnetEnhet").asText());
        get("/enheter/" + RegisterCase.UNKNOWN, 404);
        get("/underenheter/" + RegisterCase.UNKNOWN, 404);
    }

    @Test
    @DisplayName(
            "CUS-4 it fails in every way the register can: busy, failing, garbage, truncated, wrong number, redirect, huge")
    void failures() throws Exception {
        HttpResponse<String> busy = send("/enheter/" + RegisterCase.BUSY);
        assertEquals(429, busy.statusCode());
        assertEquals("30", busy.headers().firstValue("Retry-After").orElseThrow());
        get("/enheter/" + RegisterCase.FAILING, 500);
        assertTrue(unreadable(get("/enheter/" + RegisterCase.GARBAGE, 200)));
        assertTrue(unreadable(get("/enheter/" + RegisterCase.TRUNCATED, 200)));
        assertFalse(get("/enheter/" + RegisterCase.WRONG_NUMBER, 200).contains(RegisterCase.WRONG_NUMBER));
        get("/enheter/" + RegisterCase.REDIRECT, 302);
        assertTrue(get("/enheter/" + RegisterCase.HUGE, 200).length() > 1_000_000);
        get("/enheter/12345", 400);
    }

    private static boolean unreadable(String body) {
        try {
            return JSON.readTree(body) == null;
        } catch (JsonProcessingException e) {
            return true;
        }
    }

    private static boolean checkDigitHolds(String number) {
        int[] weights = {3, 2, 7, 6, 5, 4, 3, 2, 1};
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += weights[i] * (number.charAt(i) - '0');
        }
        return number.length() == 9 && sum % 11 == 0;
    }

    private static String get(String path, int status) throws IOException, InterruptedException {
        HttpResponse<String> response = send(path);
        assertEquals(status, response.statusCode(), path);
        return response.body();
    }

    private static HttpResponse<String> send(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(simulator.url() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
