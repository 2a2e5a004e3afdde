package no.front.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @Test
    @DisplayName("A path of this server is kept with its query")
    void local() {
        assertEquals("/backoffice/customers?q=a%20b&page=2", LocalPath.of("/backoffice/customers?q=a%20b&page=2", "/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "evil",
                "",
                "/a\r\nSet-Cookie: x=y",
                "/a b",
                "/a\\b"
            })
    @DisplayName("Whatever could lead elsewhere leads home")
    void elsewhere(String path) {
        assertEquals("/home", LocalPath.of(path, "/home"));
    }

    @Test
    @DisplayName("No path leads home")
    void none() {
        assertEquals("/home", LocalPath.of(null, "/home"));
        assertEquals("/home", LocalPath.of("/" + "a".repeat(2001), "/home"));
    }
}
