package no.front.platform.boundary;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.front.kernel.Formats;
import no.front.kernel.Oslo;

/** A sheet as CSV: UTF-8 with its mark, semicolons, decimals with comma. */
final class CsvSheet implements SheetWriter {

    private static final char MARK = '\uFEFF';
    /** The wide ones are taken for the narrow ones where people write Chinese or Japanese. */
    private static final String FORMULA_BEGINNINGS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final Writer out;
    private final CsvWriter csv;

    CsvSheet(OutputStream stream, List<String> head) {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        try {
            out.write(MARK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out);
        row(head);
    }

    @Override
    public void row(List<?> cells) {
        csv.writeRecord(cells.stream().map(CsvSheet::text).toList());
    }

    private static String text(Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.toPlainString().replace('.', ',');
            case Number number -> number.toString();
            case LocalDate day -> Formats.BOKMAL.date(day);
            case Instant moment ->
                Formats.BOKMAL.date(moment) + " "
                        + Oslo.timeOf(moment).toLocalTime().withSecond(0).withNano(0);
            default -> harmless(cell.toString());
        };
    }

    /** A spreadsheet takes what begins so for a formula, also in quotes; an apostrophe before it says that it is text. */
    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void close() {
        try {
            csv.flush();
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
