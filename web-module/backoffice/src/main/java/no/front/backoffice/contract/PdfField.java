package no.front.backoffice.contract;

import jakarta.servlet.http.Part;
import no.front.contract.boundary.PdfUpload;
import no.front.web.FileField;

/** Reads what a file field of a form took in; the boundary judges it. */
final class PdfField {

    private PdfField() {}

    /** Null where nothing was chosen. */
    static PdfUpload read(Part file) {
        return FileField.read(file, PdfUpload::new).orElse(null);
    }
}
