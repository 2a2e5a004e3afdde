package no.front.platform.control;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Prints XHTML to PDF/A-2b with our own fonts. Reaches for nothing outside: no address in a text is ever opened. */
@ApplicationScoped
public class PdfPress {

    private static final String FONT = "Inter";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private final byte[] regular = font("inter-regular.ttf");
    private final byte[] bold = font("inter-bold.ttf");
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    public PdfPress() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    /** @param html well-formed XHTML with its stylesheet */
    public byte[] print(String html) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(() -> new ByteArrayInputStream(regular), FONT, NORMAL, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(bold), FONT, BOLD, FontStyle.NORMAL, true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_B);
        builder.useColorProfile(colours);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withProducer("Front");
        builder.withHtmlContent(html, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Several PDFs as one, in their order. Each begins on a sheet of its own when printed on both sides. */
    public byte[] joined(List<byte[]> pdfs) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PDFMergerUtility merger = new PDFMergerUtility();
        try (PDDocument all = new PDDocument()) {
            for (byte[] pdf : pdfs) {
                try (PDDocument one = Loader.loadPDF(pdf)) {
                    if (one.getNumberOfPages() % 2 == 1 && pdfs.size() > 1) {
                        one.addPage(new PDPage(one.getPage(0).getMediaBox()));
                    }
                    merger.appendDocument(all, one);
                }
            }
            all.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] font(String file) {
        try (InputStream in = PdfPress.class.getResourceAsStream("/no/front/platform/fonts/" + file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
