package no.front.platform.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LogLineTest {

    private static final Formatter PLAIN = new Formatter() {
        @Override
        public String format(LogRecord line) {
            return formatMessage(line) + "\n";
        }
    };

    private static LogRecord line(String message, Object... parameters) {
        LogRecord line = new LogRecord(Level.WARNING, message);
        line.setParameters(parameters);
        line.setInstant(Instant.parse("2026-11-22T09:00:00Z"));
        line.setLoggerName("no.front.test");
        return line;
    }

    @Test
    @DisplayName("As JSON a record is one line, whatever its text, with the request's reference")
    void json() {
        LogRecord record = line("to\nlinjer \"ø\" {0}", "her");
        record.setThrown(new IllegalStateException("x"));
        String text = new LogLine(PLAIN, true, () -> "7F3A").format(record);
        assertEquals(1, text.lines().count());
        JsonObject object = Json.createReader(new StringReader(text)).readObject();
        assertEquals("to\nlinjer \"ø\" her", object.getString("message"));
        assertEquals("7F3A", object.getString("reference"));
        assertEquals("2026-11-22T09:00:00Z", object.getString("time"));
        assertTrue(object.getString("thrown").contains("LogLineTest"));
    }

    @Test
    @DisplayName("For people the reference follows the message; without a request there is none")
    void people() {
        LogRecord record = line("gikk galt: {0}", "her");
        assertEquals("gikk galt: her [7F3A]\n", new LogLine(PLAIN, false, () -> "7F3A").format(record));
        assertEquals("gikk galt: {0}", record.getMessage());
        assertEquals("gikk galt: her\n", new LogLine(PLAIN, false, () -> "").format(record));
    }
}
