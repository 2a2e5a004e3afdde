package no.front.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SettingsTest {
    @Test
    @DisplayName("The environment wins over what the start finds out, and that over the standard; empty is not set")
    void order() {
        Settings settings = new Settings(Map.of("FRONT_DB_HOST", "db.front.example", "FRONT_HTTP_PORT", " "));
        settings.compute(Settings.DB_HOST, "127.0.0.1");
        settings.compute(Settings.DB_PORT, "4711");
        assertEquals("db.front.example", settings.get(Settings.DB_HOST));
        assertEquals(4711, settings.port(Settings.DB_PORT));
        assertEquals(8080, settings.port(Settings.HTTP_PORT));
    }

    @Test
    @DisplayName("The demo-only openings are open in demo, closed outside, unless said otherwise")
    void openings() {
        assertTrue(new Settings(Map.of()).is(Settings.MOVABLE_CLOCK));
        assertFalse(new Settings(Map.of("FRONT_DEMO", "false")).is(Settings.MOVABLE_CLOCK));
        assertFalse(new Settings(Map.of("FRONT_MOVABLE_CLOCK", "false")).is(Settings.MOVABLE_CLOCK));
    }

    @Test
    @DisplayName("A mistyped value is answered with the setting's name and what it may be")
    void mistyped() {
        Settings settings = new Settings(Map.of("FRONT_HTTP_PORT", "80a80", "FRONT_HTPS_PORT", "1"));
        String message = assertThrows(StartFailure.class, () -> settings.port(Settings.HTTP_PORT))
                .getMessage();
        assertTrue(message.contains("FRONT_HTTP_PORT") && message.contains("65535"), message);
        assertEquals(List.of("FRONT_HTPS_PORT"), settings.unknown());
        assertThrows(StartFailure.class, () -> new Settings(Map.of("FRONT_DEMO", "ja")));
    }

    @Test
    @DisplayName("ACC-7 no secret has a default, and the table prints none")
    void secrets() {
        for (Setting setting : Settings.all()) {
            assertEquals(setting.secret(), setting.name().matches(".*_(PASSWORD|KEY)"), setting.name());
            assertTrue(!setting.secret() || setting.standard().isEmpty(), setting.name());
            assertTrue(Settings.table().contains("`" + setting.name() + "`"));
        }
        assertFalse(new Credentials.Account("front_app", "hemmelig").toString().contains("hemmelig"));
    }

    @Test
    @DisplayName("The start script's default for the heap is the documented one")
    void heap() throws IOException {
        String script = Files.readString(Path.of("..", "front"));
        String standard = Settings.all().stream()
                .filter(setting -> setting.name().equals(Settings.HEAP))
                .findFirst()
                .orElseThrow()
                .standard();
        assertTrue(script.contains("${FRONT_HEAP:-" + standard + "}"));
    }
}
