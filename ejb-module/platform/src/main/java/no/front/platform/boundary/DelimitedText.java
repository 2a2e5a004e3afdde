package no.front.platform.boundary;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.ErrorCode;

/**
 * A table of delimited text as systems and people have it, read line by line however long it is: UTF-8 with or without mark,
 * or else Windows-1252; semicolon, comma or tab, by the first line; columns by any of their names, in any order. Headings that
 * mean nothing to us, and a second one of the same meaning, are passed over.
 *
 * @param <C> its columns
 */
public final class DelimitedText<C extends Enum<C> & DelimitedColumn> {

    private static final int LOOKED_AT = 64 * 1024;
    private static final int LONGEST_LINE = 5_000;
    private static final int MOST_COLUMNS = 100;
    private static final Pattern QUOTED_FORMULA = Pattern.compile("'[=+@\\-].*");

    private final Class<C> type;
    private final Refusals refusals;
    private final UnaryOperator<Set<C>> required;

    /** What is said of a file that is none. @param columns with the missing ones @param unreadable with the line */
    public record Refusals(ErrorCode missing, ErrorCode notText, ErrorCode columns, ErrorCode unreadable) {}

    /**
     * One line that has something to say.
     *
     * @param number in the file, from 1
     * @param columns of the whole file
     * @param cells of this line that hold something
     */
    public record Line<C extends Enum<C>>(long number, Set<C> columns, Map<C, String> cells) {

        /** Null for none. */
        public String get(C column) {
            return cells.get(column);
        }
    }

    /** @param required what a file must have, that has these columns */
    public DelimitedText(Class<C> type, Refusals refusals, UnaryOperator<Set<C>> required) {
        this.type = type;
        this.refusals = refusals;
        this.required = required;
    }

    /** All lines after the headings. Its letters are told by all of it. @throws BusinessRuleViolation the refusals */
    public void read(byte[] content, Consumer<Line<C>> each) {
        read(new ByteArrayInputStream(content), charsetOf(content, true), each);
    }

    /** All lines after the headings. Its letters are told by how it begins. @throws BusinessRuleViolation the refusals */
    public void read(InputStream content, Consumer<Line<C>> each) {
        try {
            BufferedInputStream bytes = new BufferedInputStream(content, LOOKED_AT * 2);
            bytes.mark(LOOKED_AT + 1);
            byte[] start = bytes.readNBytes(LOOKED_AT);
            bytes.reset();
            read(bytes, charsetOf(start, start.length < LOOKED_AT), each);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Charset charsetOf(byte[] lookedAt, boolean whole) {
        if (lookedAt.length == 0) {
            throw new BusinessRuleViolation(refusals.missing());
        }
        for (byte one : lookedAt) {
            if (one == 0) { // a workbook or a picture, or letters of two bytes
                throw new BusinessRuleViolation(refusals.notText());
            }
        }
        boolean utf8 = !StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(lookedAt), CharBuffer.allocate(lookedAt.length), whole)
                .isError();
        return utf8 ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }

    private void read(InputStream bytes, Charset charset, Consumer<Line<C>> each) {
        try (BufferedReader text = new BufferedReader(new InputStreamReader(bytes, charset), LOOKED_AT)) {
            text.mark(LONGEST_LINE * 2);
            if (text.read() == '\uFEFF') {
                text.mark(LONGEST_LINE * 2);
            } else {
                text.reset();
            }
            char separator = separatorOf(firstLine(text));
            text.reset();
            lines(text, separator, each);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String firstLine(BufferedReader text) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int letter = text.read(); letter != '\n' && letter != '\r' && letter >= 0; letter = text.read()) {
            if (line.length() == LONGEST_LINE) {
                throw new BusinessRuleViolation(refusals.unreadable(), 1);
            }
            line.append((char) letter);
        }
        return line.toString();
    }

    private static char separatorOf(String line) {
        char best = ';';
        for (char candidate : new char[] {',', '\t'}) {
            best = count(line, candidate) > count(line, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String text, char letter) {
        return text.chars().filter(one -> one == letter).count();
    }

    private void lines(BufferedReader text, char separator, Consumer<Line<C>> each) throws IOException {
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(MOST_COLUMNS)
                .maxFieldSize(LONGEST_LINE)
                .maxRecordSize(LONGEST_LINE)
                .build();
        long at = 1;
        List<Optional<C>> headings = null;
        Set<C> found = EnumSet.noneOf(type);
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(handler, text)) {
            for (CsvRecord record : csv) {
                at = record.getStartingLineNumber();
                if (headings == null) {
                    headings = headings(record, found);
                } else if (record.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    each.accept(new Line<>(at, found, cells(headings, record)));
                }
            }
        } catch (CsvParseException e) {
            throw new BusinessRuleViolation(refusals.unreadable(), at + 1);
        }
        if (headings == null) {
            throw new BusinessRuleViolation(refusals.missing());
        }
    }

    private List<Optional<C>> headings(CsvRecord record, Set<C> found) {
        Map<String, C> byName = Arrays.stream(type.getEnumConstants())
                .flatMap(column -> column.names().stream().map(name -> Map.entry(name, column)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<Optional<C>> headings = new ArrayList<>();
        for (String heading : record.getFields()) {
            headings.add(Optional.ofNullable(byName.get(DelimitedColumn.plain(heading)))
                    .filter(found::add));
        }
        String missing = required.apply(found).stream()
                .filter(column -> !found.contains(column))
                .sorted()
                .map(DelimitedColumn::title)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new BusinessRuleViolation(refusals.columns(), missing);
        }
        return headings;
    }

    private Map<C, String> cells(List<Optional<C>> headings, CsvRecord record) {
        Map<C, String> cells = new EnumMap<>(type);
        for (int i = 0; i < Math.min(headings.size(), record.getFieldCount()); i++) {
            String cell = record.getField(i).strip();
            if (headings.get(i).isPresent() && !cell.isEmpty()) {
                // the apostrophe that says to a spreadsheet that it is no formula
                boolean quoted =
                        cell.charAt(0) == '\'' && QUOTED_FORMULA.matcher(cell).matches();
                cells.put(headings.get(i).get(), quoted ? cell.substring(1) : cell);
            }
        }
        return Collections.unmodifiableMap(cells);
    }
}
