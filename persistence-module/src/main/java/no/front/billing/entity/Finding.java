package no.front.billing.entity;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a rule says about a document.
 *
 * @param rule its code, e.g. {@code BR-CO-15}, or one of our own like {@code KID_CHECK}
 * @param text the rule's own words; for our own rules the value that is wrong, "" for none
 */
public record Finding(Severity severity, String rule, String text) {

    /** How bad it is. */
    public enum Severity {
        /** The document may not be sent. */
        FATAL,
        /** It may be sent, and should be mended. */
        WARNING
    }

    private static final int LONGEST_TEXT = 500;

    public Finding {
        String line =
                text == null ? "" : text.replaceAll("[\\p{Z}\\s\\p{Cc}]+", " ").strip();
        text = line.codePointCount(0, line.length()) <= LONGEST_TEXT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_TEXT));
    }

    public static Finding fatal(String rule, String text) {
        return new Finding(Severity.FATAL, rule, text);
    }

    public static Finding warning(String rule, String text) {
        return new Finding(Severity.WARNING, rule, text);
    }

    public boolean isFatal() {
        return severity == Severity.FATAL;
    }

    /** One a line, as a column holds them. */
    static String written(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.severity + "\t" + finding.rule + "\t" + finding.text)
                .collect(Collectors.joining("\n"));
    }

    static List<Finding> read(String column) {
        return column.lines()
                .map(line -> line.split("\t", 3))
                .map(parts -> new Finding(Severity.valueOf(parts[0]), parts[1], parts[2]))
                .toList();
    }
}
