package no.front.platform.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.front.platform.control.LetterPage;
import no.front.platform.control.PdfPress;

/** Makes PDFs of letters: A4 with Front's head, fonts embedded, fit for archiving (PDF/A-2). The first one takes a second. */
@ApplicationScoped
public class PdfDocuments {

    @Inject
    PdfPress press;

    @Inject
    Sellers sellers;

    @Inject
    Wording wording;

    /** Whatever the texts hold is set as text, never as markup. */
    public byte[] render(Letter letter) {
        return render(letter, sellers.current());
    }

    /** With Front as it was called when the document was issued. */
    public byte[] render(Letter letter, Seller seller) {
        String pages = wording.text("platform", letter.language(), "pdf.page");
        return press.print(new LetterPage(letter, seller, pages).html());
    }

    /** Several PDFs as one, in their order, to be printed. */
    public byte[] joined(List<byte[]> pdfs) {
        return press.joined(pdfs);
    }
}
