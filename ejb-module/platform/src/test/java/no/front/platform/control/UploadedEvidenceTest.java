package no.front.platform.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.PlatformError;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadedEvidenceTest {

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static byte[] text(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    private static Object refused(byte[] content) {
        return assertThrows(BusinessRuleViolation.class, () -> UploadedEvidence.check(content, 1))
                .code();
    }

    @Test
    @DisplayName("CPA-6 pictures and CSV are known by their content")
    void known() throws IOException {
        assertEquals(UploadedEvidence.PNG, UploadedEvidence.check(picture("png"), 1));
        assertEquals(UploadedEvidence.JPEG, UploadedEvidence.check(picture("jpg"), 1));
        assertEquals(UploadedEvidence.CSV, UploadedEvidence.check(text("nummer;tid\n+4798000101;2026-03-01\n"), 1));
        assertEquals(
                UploadedEvidence.CSV,
                UploadedEvidence.check("navn;sum\nBjørg;-10,00\n".getBytes(StandardCharsets.ISO_8859_1), 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a;b\n=HYPERLINK(\"http://x\");1",
                "a;b\n1;@SUM(1)",
                "a;b\n+cmd|' /C calc'!A0;1",
                "a;b\n1;\"=1+1\"",
                "a,b\n1,<script>x</script>"
            })
    @DisplayName("CPA-6 CSV with formulas or script is refused")
    void formulas(String content) {
        assertEquals(PlatformError.FILE_ACTIVE, refused(text(content)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>,</html>",
                "<?xml version=\"1.0\"?><svg onload=\"x\">,",
                "MZ\u0000\u0001;",
                "PK\u0003\u0004;",
                "#!/bin/sh\necho 1;",
                "bare ord",
                "a;\u0000b"
            })
    @DisplayName("CPA-6 what is neither is refused, whatever it is called")
    void others(String content) {
        assertEquals(PlatformError.FILE_KIND, refused(text(content)));
    }

    @Test
    @DisplayName("CPA-6 pictures that are cut, padded with something, too large or bombs are refused")
    void hostile() throws IOException {
        byte[] png = picture("png");
        assertEquals(PlatformError.FILE_UNREADABLE, refused(Arrays.copyOf(png, png.length - 4)));
        assertEquals(PlatformError.FILE_UNREADABLE, refused(Arrays.copyOf(png, png.length + 100)));
        byte[] bomb = png.clone();
        bomb[16] = 0x7f;
        bomb[20] = 0x7f;
        assertEquals(PlatformError.FILE_UNREADABLE, refused(bomb));
        byte[] jpeg = picture("jpg");
        assertEquals(PlatformError.FILE_UNREADABLE, refused(Arrays.copyOf(jpeg, jpeg.length + 3)));
        assertEquals(PlatformError.FILE_TOO_LARGE, refused(new byte[1024 * 1024 + 1]));
        assertEquals(PlatformError.FILE_MISSING, refused(new byte[0]));
        assertEquals(PlatformError.FILE_UNREADABLE, refused(text("%PDF-1.7\nnot really")));
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, PNG, passwd.png",
        "C:\\x\\logg.CSV, CSV, logg.csv",
        "bilde.png.exe, JPEG, bilde.png.exe.jpg",
        "a<b>.pdf, CSV, ab.csv",
        ", CSV, document.csv"
    })
    @DisplayName("CPA-6 a file is kept under a harmless name, with the extension of what it is")
    void names(String given, UploadedEvidence form, String name) {
        assertEquals(name, form.name(given));
    }
}
