package no.front.commission.control;

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
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.front.commission.boundary.PremiumLine;
import no.front.commission.boundary.PremiumReportLine;
import no.front.commission.entity.PremiumError;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Oslo;

/**
 * A CSV file of premium transactions, or of delivery reports where it has a column of status codes, as systems and people
 * have them: UTF-8 with or without mark, or else Windows-1252; semicolon, comma or tab; times with an offset, or as the
 * clock in Oslo showed them.
 */
final class PremiumFileText {

    static final int MOST_MEGABYTES = 20;
    static final int MOST_LINES = 200_000;
    private static final int MEGABYTE = 1024 * 1024;
    private static final int LONGEST_LINE = 5_000;
    private static final int MOST_COLUMNS = 100;
    private static final List<DateTimeFormatter> CLOCK = List.of(
            clock("uuuu-MM-dd['T'][ ]HH:mm[:ss]"),
            clock("d.M.uuuu[ ]['T']HH:mm[:ss]"),
            clock("dd.MM.uuuu' kl. 'HH:mm[:ss]"));

    private final byte[] bytes;
    private final String text;
    private final char separator;
    private final List<PremiumColumn> columns;
    private final List<PremiumLine> transactions = new ArrayList<>();
    private final List<PremiumReportLine> reports = new ArrayList<>();

    /**
     * @throws BusinessRuleViolation FILE_MISSING, FILE_TOO_LARGE, FILE_NOT_TEXT, FILE_COLUMNS, FILE_UNREADABLE,
     *     FILE_TOO_MANY_LINES, NO_LINES
     */
    PremiumFileText(InputStream upload) {
        try {
            bytes = upload.readNBytes(MOST_MEGABYTES * MEGABYTE + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (bytes.length == 0) {
            throw new BusinessRuleViolation(PremiumError.FILE_MISSING);
        }
        if (bytes.length > MOST_MEGABYTES * MEGABYTE) {
            throw new BusinessRuleViolation(PremiumError.FILE_TOO_LARGE, MOST_MEGABYTES);
        }
        text = text(bytes);
        String header = text.lines().findFirst().orElse("");
        separator = separatorOf(header);
        columns = columns(header);
        read();
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
                throw new BusinessRuleViolation(PremiumError.FILE_NOT_TEXT);
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

    private List<PremiumColumn> columns(String header) {
        List<PremiumColumn> found = new ArrayList<>();
        for (String name : header.split(Pattern.quote(String.valueOf(separator)), -1)) {
            PremiumColumn column = PremiumColumn.of(name.replace("\"", "")).orElse(null);
            found.add(found.contains(column) ? null : column);
        }
        Set<PremiumColumn> required =
                found.contains(PremiumColumn.STATUS) ? PremiumColumn.OF_REPORTS : PremiumColumn.OF_TRANSACTIONS;
        String missing = required.stream()
                .filter(column -> !found.contains(column))
                .sorted()
                .map(column -> column.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new BusinessRuleViolation(PremiumError.FILE_COLUMNS, missing);
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

    boolean isReports() {
        return columns.contains(PremiumColumn.STATUS);
    }

    List<PremiumLine> transactions() {
        return transactions;
    }

    List<PremiumReportLine> reports() {
        return reports;
    }

    private void read() {
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(MOST_COLUMNS)
                .maxFieldSize(LONGEST_LINE)
                .maxRecordSize(LONGEST_LINE)
                .build();
        long at = 1;
        int lines = 0;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(handler, text)) {
            for (CsvRecord record : csv) {
                at = record.getStartingLineNumber();
                if (at > 1 && record.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    if (++lines > MOST_LINES) {
                        throw new BusinessRuleViolation(PremiumError.FILE_TOO_MANY_LINES, MOST_LINES);
                    }
                    add(record);
                }
            }
        } catch (CsvParseException e) {
            throw new BusinessRuleViolation(PremiumError.FILE_UNREADABLE, at + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (lines == 0) {
            throw new BusinessRuleViolation(PremiumError.NO_LINES);
        }
    }

    private void add(CsvRecord record) {
        Map<PremiumColumn, String> cells = new EnumMap<>(PremiumColumn.class);
        for (int i = 0; i < Math.min(columns.size(), record.getFieldCount()); i++) {
            String cell = record.getField(i).strip();
            if (columns.get(i) != null && !cell.isEmpty()) {
                // the apostrophe that says to a spreadsheet that it is no formula
                cells.put(columns.get(i), cell.matches("'[=+@\\-].*") ? cell.substring(1) : cell);
            }
        }
        if (isReports()) {
            reports.add(new PremiumReportLine(
                    cells.get(PremiumColumn.ID),
                    cells.get(PremiumColumn.STATUS),
                    cells.get(PremiumColumn.DETAIL),
                    cells.get(PremiumColumn.BILLED),
                    time(cells.get(PremiumColumn.RECEIVED))));
        } else {
            transactions.add(new PremiumLine(
                    cells.get(PremiumColumn.ID),
                    cells.get(PremiumColumn.SHORT_NUMBER),
                    cells.get(PremiumColumn.KEYWORD),
                    cells.get(PremiumColumn.RECIPIENT),
                    cells.get(PremiumColumn.OPERATOR),
                    cells.get(PremiumColumn.PRICE),
                    time(cells.get(PremiumColumn.ACCEPTED_AT)),
                    cells.get(PremiumColumn.BILLED),
                    time(cells.get(PremiumColumn.BILLED_AT)),
                    cells.get(PremiumColumn.REVERSAL_OF)));
        }
    }

    /** A time as the clock in Oslo showed it becomes one with offset; what is neither is told as it stands. */
    private static String time(String cell) {
        if (cell == null) {
            return "";
        }
        return CLOCK.stream()
                .flatMap(format -> {
                    try {
                        return Stream.of(
                                Oslo.momentOf(LocalDateTime.parse(cell, format)).toString());
                    } catch (DateTimeParseException e) {
                        return Stream.empty();
                    }
                })
                .findFirst()
                .orElse(cell.replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) ", "$1T"));
    }
}
