package no.front.platform.boundary;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.front.kernel.Oslo;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet as Excel file. Text cells are text there, so no formula can be smuggled in. */
final class ExcelSheet implements SheetWriter {

    private static final int ROWS_IN_MEMORY = 500;
    private static final int LONGEST_TEXT = 32_767;
    private static final String DAY = "dd.mm.yyyy";
    private static final String MOMENT = "dd.mm.yyyy hh:mm";

    private final Workbook book;
    private final Worksheet sheet;
    private int next;

    ExcelSheet(OutputStream out, String title, List<String> head) {
        book = new Workbook(out, "Front", "1.0");
        sheet = book.newWorksheet(title);
        sheet.freezePane(0, 1);
        row(head);
        sheet.range(0, 0, 0, Math.max(0, head.size() - 1)).style().bold().set();
    }

    @Override
    public void row(List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        next++;
        if (next % ROWS_IN_MEMORY == 0) {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void write(int column, Object cell) {
        switch (cell) {
            case null -> {
                // an empty cell is none
            }
            case Number number -> sheet.value(next, column, number);
            case LocalDate day -> {
                sheet.value(next, column, day);
                sheet.style(next, column).format(DAY).set();
            }
            case Instant moment -> {
                sheet.value(next, column, Oslo.timeOf(moment));
                sheet.style(next, column).format(MOMENT).set();
            }
            default -> {
                String text = cell.toString();
                sheet.value(next, column, text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
            }
        }
    }

    @Override
    public void close() {
        try {
            book.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
