package no.front.server.bench;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** A form with a file, as {@code multipart/form-data}; the file is read while it is sent. */
record Multipart(Map<String, String> fields, File file) {
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
        head.append(part(file.field()))
                .append("; filename=\"")
                .append(file.path().getFileName())
                .append("\"\r\nContent-Type: text/csv\r\n\r\n");
        return BodyPublishers.concat(
                text(head.toString()), BodyPublishers.ofFile(file.path()), text("\r\n--" + BOUNDARY + "--\r\n"));
    }

    private static String part(String name) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"";
    }

    private static BodyPublisher text(String text) {
        return BodyPublishers.ofString(text, StandardCharsets.UTF_8);
    }
}
