package no.front.customer.control;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.front.customer.entity.CustomerError;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.PlainText;

/**
 * A CSV file as people have them: UTF-8 with or without mark, or else Windows-1252; semicolon or comma, by the first line.
 * Read twice: once to know its letters, once line by line, so that memory stays steady however long it is.
 */
public final class ImportFile implements AutoCloseable {

    /** Most characters of a line; a longer one is no line, but a quotation mark that is never closed. */
    public static final int LONGEST_LINE = 20_000;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char MARK = '\uFEFF';
    private static final int MOST_COLUMNS = 200;

    private final Path file;
    private final Charset charset;
    private final String header;
    private final char separator;
    private final List<ImportColumn> columns;

    /**
     * Takes the upload in.
     *
     * @param mostBytes a larger one is refused
     * @throws BusinessRuleViolation IMPORT_EMPTY, IMPORT_TOO_LARGE, IMPORT_NOT_CSV, IMPORT_NO_HEADERS, IMPORT_HEADER_TWICE
     */
    public ImportFile(InputStream upload, long mostBytes) {
        try {
            file = Files.createTempFile("import", ".csv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            store(upload, mostBytes);
            charset = fits(StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : WINDOWS;
            header = firstLine();
            separator = separatorOf(header);
            columns = columns();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Semicolon unless the first line holds more commas. */
    static char separatorOf(String header) {
        long semicolons = header.chars().filter(c -> c == ';').count();
        return semicolons >= header.chars().filter(c -> c == ',').count() ? ';' : ',';
    }

    private void store(InputStream upload, long mostBytes) {
        long size = 0;
        byte[] buffer = new byte[64 * 1024];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = upload.read(buffer); read >= 0; read = upload.read(buffer)) {
                size += read;
                if (size > mostBytes) {
                    throw new BusinessRuleViolation(CustomerError.IMPORT_TOO_LARGE, mostBytes / (1024 * 1024));
                }
                for (int i = 0; i < read; i++) {
                    // a table or a picture, or letters of two bytes
                    if (buffer[i] == 0) {
                        throw new BusinessRuleViolation(CustomerError.IMPORT_NOT_CSV);
                    }
                }
                out.write(buffer, 0, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (size == 0) {
            throw new BusinessRuleViolation(CustomerError.IMPORT_EMPTY);
        }
    }

    private boolean fits(Charset candidate) {
        var decoder = candidate
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        char[] buffer = new char[64 * 1024];
        try (InputStreamReader reader = new InputStreamReader(Files.newInputStream(file), decoder)) {
            int read = 0;
            while (read >= 0) {
                read = reader.read(buffer);
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BufferedReader open() throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset));
        reader.mark(1);
        if (reader.read() != MARK) {
            reader.reset();
        }
        return reader;
    }

    private String firstLine() {
        StringBuilder line = new StringBuilder();
        try (BufferedReader reader = open()) {
            for (int c = reader.read(); c >= 0 && c != '\n' && c != '\r'; c = reader.read()) {
                line.append((char) c);
                if (line.length() > LONGEST_LINE) {
                    throw new BusinessRuleViolation(CustomerError.IMPORT_LINE_TOO_LONG, 1, LONGEST_LINE);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (line.toString().isBlank()) {
            throw new BusinessRuleViolation(CustomerError.IMPORT_EMPTY);
        }
        return line.toString();
    }

    /** By place; null where the header means nothing to us. */
    private List<ImportColumn> columns() {
        List<ImportColumn> found = new ArrayList<>();
        for (String written : CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraCharsAfterClosingQuote(true)
                .ofSingleCsvRecord(header)
                .getFields()) {
            ImportColumn column = ImportColumn.of(written).orElse(null);
            if (column != null && found.contains(column)) {
                throw new BusinessRuleViolation(CustomerError.IMPORT_HEADER_TWICE, written.strip());
            }
            found.add(column);
        }
        if (!found.contains(ImportColumn.ORGANISATION_NUMBER)) {
            throw new BusinessRuleViolation(CustomerError.IMPORT_NO_HEADERS, header);
        }
        return found;
    }

    /**
     * Every line after the header, in order.
     *
     * @throws BusinessRuleViolation IMPORT_TOO_MANY_ROWS, IMPORT_LINE_TOO_LONG
     */
    public void read(int mostRows, Consumer<StagedRow> taker) {
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(MOST_COLUMNS)
                .maxFieldSize(LONGEST_LINE)
                .maxRecordSize(LONGEST_LINE)
                .build();
        long line = 1;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraCharsAfterClosingQuote(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(handler, open())) {
            int rows = 0;
            boolean head = true;
            for (CsvRecord written : csv) {
                line = written.getStartingLineNumber();
                if (head) {
                    head = false;
                } else if (written.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    if (++rows > mostRows) {
                        throw new BusinessRuleViolation(CustomerError.IMPORT_TOO_MANY_ROWS, mostRows);
                    }
                    taker.accept(ImportLine.read((int) line, original(written), cells(written)));
                }
            }
        } catch (CsvParseException e) {
            throw new BusinessRuleViolation(CustomerError.IMPORT_LINE_TOO_LONG, line + 1, LONGEST_LINE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<ImportColumn, String> cells(CsvRecord written) {
        Map<ImportColumn, String> cells = new EnumMap<>(ImportColumn.class);
        int width = Math.min(columns.size(), written.getFieldCount());
        for (int i = 0; i < width; i++) {
            String cell = tidy(written.getField(i));
            if (columns.get(i) != null && !cell.isEmpty()) {
                cells.put(columns.get(i), cell);
            }
        }
        return cells;
    }

    /** Without the apostrophe that our own export puts before what a spreadsheet would take for a formula. */
    private static String tidy(String cell) {
        String text = PlainText.line(cell).replaceAll("[\\p{Z}\\s]+", " ").strip();
        return text.matches("'[=+@\\-].*") ? text.substring(1) : text;
    }

    private String original(CsvRecord written) {
        return written.getFields().stream().map(this::quoted).collect(Collectors.joining(String.valueOf(separator)));
    }

    private String quoted(String cell) {
        boolean plain = cell.indexOf(separator) < 0
                && cell.indexOf('"') < 0
                && cell.indexOf('\n') < 0
                && cell.indexOf('\r') < 0;
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    public String charset() {
        return charset.name();
    }

    public String header() {
        return header;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
