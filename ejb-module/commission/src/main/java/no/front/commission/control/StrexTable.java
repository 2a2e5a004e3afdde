package no.front.commission.control;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.front.commission.entity.SettlementError;
import no.front.kernel.BusinessRuleViolation;

/**
 * A CSV file of Strex, read line by line however long it is: UTF-8 with or without mark, or else Windows-1252; semicolon,
 * comma or tab, by the first line; columns by their Norwegian or English names, in any order.
 *
 * @param <C> its columns
 */
final class StrexTable<C extends Enum<C> & StrexColumn> {

    private static final int LOOKED_AT = 64 * 1024;
    private static final int LONGEST_LINE = 5_000;
    private static final int MOST_COLUMNS = 100;

    private final Class<C> columns;

    StrexTable(Class<C> columns) {
        this.columns = columns;
    }

    /**
     * All lines after the first, without empty ones.
     *
     * @throws BusinessRuleViolation FILE_MISSING, FILE_NOT_TEXT, FILE_COLUMNS, FILE_UNREADABLE with the line
     */
    void read(InputStream upload, Consumer<StrexRow<C>> each) {
        try (BufferedReader text = text(upload)) {
            text.mark(LONGEST_LINE * 2);
            String header = headerOf(text);
            text.reset();
            lines(text, separatorOf(header), each);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String headerOf(BufferedReader text) throws IOException {
        StringBuilder header = new StringBuilder();
        for (int letter = text.read(); letter != '\n' && letter != '\r' && letter >= 0; letter = text.read()) {
            if (header.length() == LONGEST_LINE) {
                throw new BusinessRuleViolation(SettlementError.FILE_UNREADABLE, 1);
            }
            header.append((char) letter);
        }
        return header.toString();
    }

    private static BufferedReader text(InputStream upload) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(upload, LOOKED_AT * 2);
        bytes.mark(LOOKED_AT + 1);
        byte[] start = bytes.readNBytes(LOOKED_AT);
        bytes.reset();
        if (start.length == 0) {
            throw new BusinessRuleViolation(SettlementError.FILE_MISSING);
        }
        for (byte one : start) {
            if (one == 0) { // a workbook or a picture, or letters of two bytes
                throw new BusinessRuleViolation(SettlementError.FILE_NOT_TEXT);
            }
        }
        if (start.length >= 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF) {
            bytes.skipNBytes(3);
        }
        return new BufferedReader(new InputStreamReader(bytes, charsetOf(start)), LOOKED_AT);
    }

    private static Charset charsetOf(byte[] start) {
        boolean utf8 = !StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(start), CharBuffer.allocate(start.length), false)
                .isError();
        return utf8 ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
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

    private void lines(BufferedReader text, char separator, Consumer<StrexRow<C>> each) throws IOException {
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(MOST_COLUMNS)
                .maxFieldSize(LONGEST_LINE)
                .maxRecordSize(LONGEST_LINE)
                .build();
        long at = 1;
        C[] found = null;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(handler, text)) {
            for (CsvRecord record : csv) {
                at = record.getStartingLineNumber();
                if (found == null) {
                    found = header(record);
                } else if (record.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    each.accept(row(found, record));
                }
            }
        } catch (CsvParseException e) {
            throw new BusinessRuleViolation(SettlementError.FILE_UNREADABLE, at + 1);
        }
        if (found == null) {
            throw new BusinessRuleViolation(SettlementError.FILE_MISSING);
        }
    }

    @SuppressWarnings("unchecked")
    private C[] header(CsvRecord record) {
        C[] all = columns.getEnumConstants();
        C[] found = (C[]) java.lang.reflect.Array.newInstance(columns, record.getFieldCount());
        Map<String, C> byName = Arrays.stream(all)
                .flatMap(column -> column.names().stream().map(name -> Map.entry(name, column)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        for (int i = 0; i < found.length; i++) {
            C column = byName.get(StrexColumn.plain(record.getField(i)));
            found[i] = Arrays.asList(found).contains(column) ? null : column;
        }
        String missing = Arrays.stream(all)
                .filter(column -> column.isRequired() && !Arrays.asList(found).contains(column))
                .map(StrexColumn::title)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new BusinessRuleViolation(SettlementError.FILE_COLUMNS, missing);
        }
        return found;
    }

    private static final Pattern QUOTED_FORMULA = Pattern.compile("'[=+@\\-].*");

    private StrexRow<C> row(C[] found, CsvRecord record) {
        Map<C, String> cells = new EnumMap<>(columns);
        for (int i = 0; i < Math.min(found.length, record.getFieldCount()); i++) {
            String cell = record.getField(i).strip();
            if (found[i] != null && !cell.isEmpty()) {
                // the apostrophe that says to a spreadsheet that it is no formula
                boolean quoted =
                        cell.charAt(0) == '\'' && QUOTED_FORMULA.matcher(cell).matches();
                cells.put(found[i], quoted ? cell.substring(1) : cell);
            }
        }
        return new StrexRow<>(record.getStartingLineNumber(), Collections.unmodifiableMap(cells));
    }
}
