package no.front.server.bench;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A form with files, as {@code multipart/form-data}; they are read while they are sent. */
record Multipart(Map<String, String> fields, List<File> files) {
    private static final String BOUNDARY = "----front-bench-7d1c2f0b9a";

    /** @param field the name of the form's file field */
    record File(String field, Path path) {}

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    BodyPublisher body() throws FileNotFoundException {
        StringBuilder head = new StringBuilder();
        fields.forEach((name, value) ->
                head.append(part(name)).append("\r\n\r\n").append(value).append("\r\n"));
        List<BodyPublisher> parts = new ArrayList<>(List.of(text(head.toString())));
        for (File file : files) {
            parts.add(text(part(file.field()) + "; filename=\"" + file.path().getFileName()
                    + "\"\r\nContent-Type: text/csv\r\n\r\n"));
            parts.add(BodyPublishers.ofFile(file.path()));
            parts.add(text("\r\n"));
        }
        parts.add(text("--" + BOUNDARY + "--\r\n"));
        return BodyPublishers.concat(parts.toArray(BodyPublisher[]::new));
    }

    private static String part(String name) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"";
    }

    private static BodyPublisher text(String text) {
        return BodyPublishers.ofString(text, StandardCharsets.UTF_8);
    }
}
