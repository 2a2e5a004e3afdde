package no.front.backoffice.download;

import java.io.OutputStream;
import no.front.platform.boundary.SheetFormat;

/** A list page that can also be had as a file, under its own address with {@code format=csv} or {@code format=xlsx}. */
public interface ListFile {

    /** Path of the page, e.g. {@code customers}. */
    String path();

    /** Key of the file's name in the texts. */
    String nameKey();

    /** Writes the whole list with the filter and order of the address. @param out left open */
    void write(SheetFormat format, OutputStream out);
}
