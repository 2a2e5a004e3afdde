package no.front.web.download;

import java.io.OutputStream;
import no.front.platform.boundary.SheetFormat;

/** A list page that can also be had as a file, under its own address with {@code format=csv} or {@code format=xlsx}. */
public interface ListFile {

    /** Path of the page, e.g. {@code customers}. */
    String path();

    /** Key of the file's name in the texts. */
    String nameKey();

    /** Refuses what the address asks for, before anything is told; nothing to refuse where it isn't overridden. */
    default void check() {}

    /** Writes the whole list with the filter and order of the address. @param out left open */
    void write(SheetFormat format, OutputStream out);
}
