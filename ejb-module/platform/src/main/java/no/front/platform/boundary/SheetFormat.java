package no.front.platform.boundary;

import java.io.OutputStream;
import java.util.List;

/** Files that people open in a spreadsheet. */
public enum SheetFormat {
    /** Semicolons and a mark for UTF-8, as a Norwegian Excel expects. */
    CSV("text/csv; charset=UTF-8", "csv") {
        @Override
        public SheetWriter open(OutputStream out, String title, List<String> head) {
            return new CsvSheet(out, head);
        }
    },
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx") {
        @Override
        public SheetWriter open(OutputStream out, String title, List<String> head) {
            return new ExcelSheet(out, title, head);
        }
    };

    private final String mediaType;
    private final String extension;

    SheetFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without dot. */
    public String extension() {
        return extension;
    }

    /**
     * Begins a sheet. Rows go out as they come, so any number of them takes the same memory.
     *
     * @param title name of the sheet, where the format has one
     * @param head first row
     */
    public abstract SheetWriter open(OutputStream out, String title, List<String> head);
}
