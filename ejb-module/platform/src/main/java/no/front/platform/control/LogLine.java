package no.front.platform.control;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Supplier;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * Writes log records with the reference of the request or job: as one JSON object a line for machines, or in the server's
 * own form with the reference after the message for people.
 */
public class LogLine extends Formatter {

    private final Formatter forPeople;
    private final boolean json;
    private final Supplier<String> reference;

    /** @param forPeople how the server would write it */
    public LogLine(Formatter forPeople, boolean json, Supplier<String> reference) {
        this.forPeople = forPeople;
        this.json = json;
        this.reference = reference;
    }

    /** What the handler had before. */
    public Formatter original() {
        return forPeople;
    }

    @Override
    public String format(LogRecord line) {
        return json ? asJson(line) : forPeople(line);
    }

    private String forPeople(LogRecord line) {
        String current = reference.get();
        String message = line.getMessage();
        if (current.isEmpty() || message == null) {
            return forPeople.format(line);
        }
        line.setMessage(message + " [" + current + "]");
        try {
            return forPeople.format(line);
        } finally {
            line.setMessage(message);
        }
    }

    private String asJson(LogRecord line) {
        JsonObjectBuilder object = Json.createObjectBuilder()
                .add("time", line.getInstant().toString())
                .add("level", line.getLevel().getName())
                .add("logger", String.valueOf(line.getLoggerName()))
                .add("thread", line.getLongThreadID())
                .add("message", String.valueOf(formatMessage(line)));
        String current = reference.get();
        if (!current.isEmpty()) {
            object.add("reference", current);
        }
        if (line.getThrown() != null) {
            object.add("thrown", stackTrace(line.getThrown()));
        }
        return object.build() + "\n";
    }

    private static String stackTrace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
