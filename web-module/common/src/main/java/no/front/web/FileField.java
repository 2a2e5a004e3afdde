package no.front.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads what a file field of a form took in, by its name and content; the boundary judges it. */
public final class FileField {

    /** More than any setting allows a single file that is read whole; what is larger is cut there, and refused as too large. */
    static final int LARGEST = 50 * 1024 * 1024 + 1;

    private FileField() {}

    /** Nothing where no file was chosen. @param file null where the form had no such field */
    public static <T> Optional<T> read(Part file, BiFunction<String, byte[], T> as) {
        if (file == null || file.getSize() == 0) {
            return Optional.empty();
        }
        try (InputStream content = file.getInputStream()) {
            return Optional.of(as.apply(file.getSubmittedFileName(), content.readNBytes(LARGEST)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that were chosen, in their order. @param files null where the form had no such field */
    public static <T> List<T> readAll(List<Part> files, BiFunction<String, byte[], T> as) {
        return files == null
                ? List.of()
                : files.stream().flatMap(file -> read(file, as).stream()).toList();
    }
}
