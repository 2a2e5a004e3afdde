package no.front.traffic.control;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Oslo;
import no.front.traffic.boundary.UsageLine;
import no.front.traffic.entity.TrafficError;

/**
 * A CSV file of usage as systems and people have them: UTF-8 with or without mark, or else Windows-1252; semicolon, comma or
 * tab, by the first line; words in Norwegian or English; times with an offset, or as the clock in Oslo showed them.
 */
final class UsageFileText {

    static final int MOST_MEGABYTES = 20;
    static final int MOST_LINES = 200_000;
    private static final int MEGABYTE = 1024 * 1024;
    private static final int LONGEST_LINE = 5_000;
    private static final int MOST_COLUMNS = 100;
    private static final int UNREADABLE = -1;
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("melding", "MESSAGE"),
            Map.entry("sms", "MESSAGE"),
            Map.entry("oppslag", "LOOKUP"),
            Map.entry("annet", "OTHER"),
            Map.entry("ut", "OUT"),
            Map.entry("inn", "IN"),
            Map.entry("akseptert", "ACCEPTED"),
            Map.entry("sendt", "SENT"),
            Map.entry("levert", "DELIVERED"),
            Map.entry("feilet", "FAILED"),
            Map.entry("avvist", "REFUSED"),
            Map.entry("avbrutt", "CANCELLED"),
            Map.entry("kansellert", "CANCELLED"));
    private static final List<DateTimeFormatter> CLOCK = List.of(
            clock("uuuu-MM-dd['T'][ ]HH:mm[:ss]"),
            clock("d.M.uuuu[ ]['T']HH:mm[:ss]"),
            clock("dd.MM.uuuu' kl. 'HH:mm[:ss]"));

    private final byte[] bytes;
    private final String text;
    private final char separator;
    private final List<UsageColumn> columns;

    /** @throws BusinessRuleViolation FILE_MISSING, FILE_TOO_LARGE, FILE_NOT_TEXT, FILE_COLUMNS, FILE_UNREADABLE */
    UsageFileText(InputStream upload) {
        try {
            bytes = upload.readNBytes(MOST_MEGABYTES * MEGABYTE + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (bytes.length == 0) {
            throw new BusinessRuleViolation(TrafficError.FILE_MISSING);
        }
        if (bytes.length > MOST_MEGABYTES * MEGABYTE) {
            throw new BusinessRuleViolation(TrafficError.FILE_TOO_LARGE, MOST_MEGABYTES);
        }
        text = text(bytes);
        String header = text.lines().findFirst().orElse("");
        separator = separatorOf(header);
        columns = columns(header);
    }

    private static DateTimeFormatter clock(String pattern) {
        return new DateTimeFormatterBuilder()
                .appendPattern(pattern)
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private static String text(byte[] bytes) {
        for (byte one : bytes) {
            if (one == 0) { // a table or a picture, or letters of two bytes
                throw new BusinessRuleViolation(TrafficError.FILE_NOT_TEXT);
            }
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static char separatorOf(String header) {
        char best = ';';
        for (char candidate : new char[] {',', '\t'}) {
            best = count(header, candidate) > count(header, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String text, char letter) {
        return text.chars().filter(one -> one == letter).count();
    }

    private List<UsageColumn> columns(String header) {
        List<UsageColumn> found = new ArrayList<>();
        for (String name : header.split(java.util.regex.Pattern.quote(String.valueOf(separator)), -1)) {
            UsageColumn column = UsageColumn.of(name.replace("\"", "")).orElse(null);
            found.add(found.contains(column) ? null : column);
        }
        String missing = UsageColumn.REQUIRED.stream()
                .filter(column -> !found.contains(column))
                .sorted()
                .map(column -> column.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new BusinessRuleViolation(TrafficError.FILE_COLUMNS, missing);
        }
        return found;
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All lines after the first, without empty ones. @throws BusinessRuleViolation FILE_TOO_MANY_LINES, FILE_UNREADABLE, NO_LINES */
    List<UsageLine> lines() {
        List<UsageLine> lines = new ArrayList<>();
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(MOST_COLUMNS)
                .maxFieldSize(LONGEST_LINE)
                .maxRecordSize(LONGEST_LINE)
                .build();
        long at = 1;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(handler, text)) {
            for (CsvRecord record : csv) {
                at = record.getStartingLineNumber();
                if (at > 1 && record.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    if (lines.size() == MOST_LINES) {
                        throw new BusinessRuleViolation(TrafficError.FILE_TOO_MANY_LINES, MOST_LINES);
                    }
                    lines.add(line(record));
                }
            }
        } catch (CsvParseException e) {
            throw new BusinessRuleViolation(TrafficError.FILE_UNREADABLE, at + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (lines.isEmpty()) {
            throw new BusinessRuleViolation(TrafficError.NO_LINES);
        }
        return lines;
    }

    private UsageLine line(CsvRecord record) {
        Map<UsageColumn, String> cells = new EnumMap<>(UsageColumn.class);
        for (int i = 0; i < Math.min(columns.size(), record.getFieldCount()); i++) {
            String cell = record.getField(i).strip();
            if (columns.get(i) != null && !cell.isEmpty()) {
                // the apostrophe that says to a spreadsheet that it is no formula
                cells.put(columns.get(i), cell.matches("'[=+@\\-].*") ? cell.substring(1) : cell);
            }
        }
        return new UsageLine(
                cells.get(UsageColumn.ID),
                word(cells.get(UsageColumn.KIND)),
                cells.get(UsageColumn.ACCOUNT),
                cells.get(UsageColumn.PRODUCT),
                word(cells.get(UsageColumn.DIRECTION)),
                cells.get(UsageColumn.SENDER),
                cells.get(UsageColumn.RECIPIENT),
                cells.get(UsageColumn.DESTINATION),
                count(cells.get(UsageColumn.PARTS)),
                count(cells.get(UsageColumn.OPERATOR_PARTS)),
                time(cells.get(UsageColumn.ACCEPTED_AT)),
                word(cells.get(UsageColumn.STATUS)),
                cells.get(UsageColumn.REASON));
    }

    private static String word(String cell) {
        return cell == null ? null : WORDS.getOrDefault(cell.toLowerCase(Locale.ROOT), cell);
    }

    private static Integer count(String cell) {
        return cell == null ? null : cell.matches("[0-9]{1,6}") ? Integer.valueOf(cell) : Integer.valueOf(UNREADABLE);
    }

    /** A time as the clock in Oslo showed it becomes one with offset; what is neither is told as it stands. */
    private static String time(String cell) {
        if (cell == null) {
            return "";
        }
        return CLOCK.stream()
                .flatMap(format -> {
                    try {
                        return java.util.stream.Stream.of(
                                Oslo.momentOf(LocalDateTime.parse(cell, format)).toString());
                    } catch (DateTimeParseException e) {
                        return java.util.stream.Stream.empty();
                    }
                })
                .findFirst()
                .orElse(cell.replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) ", "$1T"));
    }

    @Override
    public String toString() {
        return Arrays.toString(columns.toArray());
    }
}
