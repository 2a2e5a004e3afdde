package no.front.platform.control;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.PlatformError;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("CON-1 a signed agreement that somebody uploads")
class UploadedPdfTest {

    private static final int MEGABYTE = 1024 * 1024;

    private interface Change {
        void on(PDDocument document, PDPage page) throws IOException;
    }

    private static byte[] pdf(Change change) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            change.on(document, page);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] plain() {
        return pdf((document, page) -> {});
    }

    private static void embed(PDDocument document) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("virus.exe");
        file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {'M', 'Z'})));
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("virus.exe", file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
    }

    /** A script that no page points to, in the middle of nested arrays. */
    private static void hide(PDDocument document) {
        COSDictionary script = new COSDictionary();
        script.setName(COSName.S, "JavaScript");
        script.setItem(COSName.getPDFName("Code"), new COSString("app.alert(1)"));
        COSArray inner = new COSArray();
        inner.add(script);
        COSArray outer = new COSArray();
        outer.add(inner);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Front"), outer);
    }

    private static void encrypt(PDDocument document, String password) throws IOException {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
    }

    private static void form(PDDocument document) {
        COSDictionary form = new COSDictionary();
        form.setItem(COSName.getPDFName("XFA"), new COSString("<xdp/>"));
        document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
    }

    static Stream<Arguments> refused() {
        byte[] plain = plain();
        return Stream.of(
                Arguments.of("nothing", new byte[0], PlatformError.FILE_MISSING),
                Arguments.of("no file", null, PlatformError.FILE_MISSING),
                Arguments.of(
                        "a page of HTML called .pdf",
                        "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8),
                        PlatformError.FILE_NO_PDF),
                Arguments.of("four bytes", "%PDF".getBytes(StandardCharsets.UTF_8), PlatformError.FILE_NO_PDF),
                Arguments.of(
                        "only the beginning",
                        "%PDF-1.7\nhello".getBytes(StandardCharsets.UTF_8),
                        PlatformError.FILE_UNREADABLE),
                Arguments.of("cut in half", Arrays.copyOf(plain, plain.length / 3), PlatformError.FILE_UNREADABLE),
                Arguments.of("too large", Arrays.copyOf(plain, MEGABYTE + 1), PlatformError.FILE_TOO_LARGE),
                Arguments.of(
                        "encrypted",
                        pdf((document, page) -> encrypt(document, "hemmelig")),
                        PlatformError.FILE_ENCRYPTED),
                Arguments.of(
                        "encrypted with an empty password",
                        pdf((document, page) -> encrypt(document, "")),
                        PlatformError.FILE_ENCRYPTED),
                Arguments.of(
                        "a script on opening",
                        pdf((document, page) ->
                                document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))),
                        PlatformError.FILE_ACTIVE),
                Arguments.of(
                        "a program on opening",
                        pdf((document, page) -> document.getDocumentCatalog().setOpenAction(new PDActionLaunch())),
                        PlatformError.FILE_ACTIVE),
                Arguments.of(
                        "another file inside", pdf((document, page) -> embed(document)), PlatformError.FILE_ACTIVE),
                Arguments.of("a hidden script", pdf((document, page) -> hide(document)), PlatformError.FILE_ACTIVE),
                Arguments.of("a live form", pdf((document, page) -> form(document)), PlatformError.FILE_ACTIVE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    @DisplayName("CON-1 is refused when it is no PDF, too large, closed, broken, or does something")
    void refused(String what, byte[] content, PlatformError why) {
        BusinessRuleViolation refused =
                assertThrows(BusinessRuleViolation.class, () -> UploadedPdf.check(content, 1), what);
        assertEquals(why, refused.code());
    }

    @Test
    @DisplayName("CON-1 passes as a plain PDF, one of our own, one with a link, and of exactly the size allowed")
    void passes() {
        assertDoesNotThrow(() -> UploadedPdf.check(plain(), 1));
        byte[] linked = pdf((document, page) -> {
            PDActionURI web = new PDActionURI();
            web.setURI("https://front.example/terms");
            PDAnnotationLink link = new PDAnnotationLink();
            link.setAction(web);
            page.getAnnotations().add(link);
        });
        assertDoesNotThrow(() -> UploadedPdf.check(linked, 1));
        byte[] full = Arrays.copyOf(plain(), MEGABYTE);
        assertDoesNotThrow(() -> UploadedPdf.check(full, 1));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            avtale.pdf,                     avtale.pdf
            C:\\Mine\\Avtale Ærfugl.PDF,    Avtale Ærfugl.pdf
            ../../etc/passwd,               passwd.pdf
            'a"; filename=x.exe',           a filename=x.exe.pdf
            .pdf,                           document.pdf
            ...,                            document.pdf
            ,                               document.pdf
            """)
    @DisplayName("The browser's name of a file becomes a harmless one")
    void names(String given, String kept) {
        assertEquals(kept, UploadedPdf.name(given));
    }

    @Test
    @DisplayName("Names stay short and without hidden characters")
    void hostileNames() {
        assertEquals("abc.pdf", UploadedPdf.name("a\r\nb\u202Ec.pdf"));
        assertEquals(124, UploadedPdf.name("å".repeat(5000)).length());
    }
}
