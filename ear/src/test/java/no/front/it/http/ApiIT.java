package no.front.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import no.front.it.FrontIT;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@RunAsClient
class ApiIT extends FrontIT {

    @Test
    @DisplayName("The status tells version, database and the demo's date")
    void status() throws Exception {
        HttpResponse<String> answer = Http.get("/api/v1/status");
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("\"database\":\"reachable\""), answer.body());
        assertTrue(answer.body().matches(".*\"businessDate\":\"\\d{4}-\\d{2}-\\d{2}\".*"), answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing", "/api/nothing", "/api/", "/api/preferences", "/api/v1/status.xhtml"})
    @DisplayName("Unknown addresses are problem+json")
    void unknown(String path) throws Exception {
        HttpResponse<String> answer = Http.get(path);
        assertEquals(404, answer.statusCode(), path);
        assertTrue(type(answer).startsWith("application/problem+json"), type(answer));
        assertEquals("{\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404}", answer.body());
    }

    @Test
    @DisplayName("A method that an address doesn't know is 405, with those it knows")
    void method() throws Exception {
        HttpResponse<String> answer = Http.post("/api/v1/status", "{}", "Content-Type", "application/json");
        assertEquals(405, answer.statusCode());
        assertTrue(type(answer).startsWith("application/problem+json"));
        assertTrue(answer.headers().firstValue("Allow").orElse("").contains("GET"));
    }

    @Test
    @DisplayName("A media type that nobody can give is 406")
    void media() throws Exception {
        HttpResponse<String> answer = Http.get("/api/v1/status", "Accept", "image/png");
        assertEquals(406, answer.statusCode());
        assertTrue(type(answer).startsWith("application/problem+json"));
    }

    @Test
    @DisplayName("The described API is the committed one")
    void described() throws Exception {
        HttpResponse<String> answer = Http.get("/openapi");
        for (int again = 0; again < 5 && answer.statusCode() == 500; again++) {
            // the server's first answer after the start can be 500
            answer = Http.get("/openapi");
        }
        String described = answer.body().replaceAll("(?m)^servers:\\R(^[- ].*\\R)*", "");
        String committed = Files.readString(Path.of("../web-module/api/openapi.yaml"));
        assertEquals(committed.strip(), described.strip());
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }
}
