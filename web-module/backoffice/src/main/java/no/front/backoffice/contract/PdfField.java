package no.front.backoffice.contract;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import no.front.contract.boundary.PdfUpload;

/** Reads what a file field of a form took in; the boundary judges it. */
final class PdfField {

    private PdfField() {}

    /** Null where nothing was chosen. */
    static PdfUpload read(Part file) {
        if (file == null || file.getSize() == 0) {
            return null;
        }
        try (InputStream content = file.getInputStream()) {
            return new PdfUpload(file.getSubmittedFileName(), content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
