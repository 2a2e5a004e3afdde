package no.front.it.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What is wrong in PrimeFaces itself and reported there: {@code axe-known-defects.txt}. Nothing of our own stands in it. */
final class KnownDefects {

    private record Defect(String rule, String part) {}

    private static final List<Defect> ALL = read();

    private KnownDefects() {}

    static boolean knows(String rule, String html) {
        return ALL.stream().anyMatch(defect -> defect.rule().equals(rule) && html.contains(defect.part()));
    }

    private static List<Defect> read() {
        try (InputStream file = KnownDefects.class.getResourceAsStream("/axe-known-defects.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(";", 3))
                    .map(parts -> new Defect(parts[0].strip(), parts[1].strip()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
