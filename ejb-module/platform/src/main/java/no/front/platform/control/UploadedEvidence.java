package no.front.platform.control;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.PlatformError;

/**
 * Whether a file from outside may be kept as evidence: a PDF that only shows something (see {@link UploadedPdf}), a PNG or JPEG
 * picture, or CSV that is text and has no formula. It is read by its content, and kept as what it is; what the browser calls it
 * counts for nothing: {@code logg.csv} with a program in it is refused, a picture called {@code logg.csv} becomes {@code
 * logg.png}.
 */
public enum UploadedEvidence {
    PDF("application/pdf", ".pdf"),
    PNG("image/png", ".png"),
    JPEG("image/jpeg", ".jpg"),
    CSV("text/csv", ".csv");

    private static final int MEGABYTE = 1024 * 1024;
    private static final long MOST_PIXELS = 100_000_000;
    private static final byte[] PDF_MAGIC = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG_MAGIC = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final byte[] JPEG_MAGIC = HexFormat.of().parseHex("ffd8ff");
    private static final byte[] JPEG_END = HexFormat.of().parseHex("ffd9");
    private static final byte[] PNG_END = "IEND".getBytes(StandardCharsets.US_ASCII);

    /** A cell that a spreadsheet would run: =, @, or a sign that no number follows. */
    private static final Pattern FORMULA = Pattern.compile("(?m)(?:^|[;,\\t])[ \"']*(?:[=@]|[+-](?![0-9 .,]))");

    /** Markup and programs that call themselves CSV. */
    private static final Pattern NOT_CSV = Pattern.compile("(?is)^\\s*(?:<|#!|MZ|PK)");

    private final String mediaType;
    private final String extension;

    UploadedEvidence(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The last part of what the browser calls the file, harmless, with the extension of what it is. */
    public String name(String given) {
        String bare = given == null ? "" : given.strip().replaceFirst("(?i)\\.(pdf|png|jpe?g|csv|txt)$", "");
        return UploadedPdf.name(bare).replaceFirst("\\.pdf$", extension);
    }

    /** @throws BusinessRuleViolation FILE_MISSING, FILE_TOO_LARGE, FILE_KIND, FILE_ENCRYPTED, FILE_ACTIVE, FILE_UNREADABLE */
    public static UploadedEvidence check(byte[] content, int mostMegabytes) {
        if (content == null || content.length == 0) {
            throw new BusinessRuleViolation(PlatformError.FILE_MISSING);
        }
        if (content.length > (long) mostMegabytes * MEGABYTE) {
            throw new BusinessRuleViolation(PlatformError.FILE_TOO_LARGE, mostMegabytes);
        }
        if (beginsWith(content, PDF_MAGIC)) {
            UploadedPdf.check(content, mostMegabytes);
            return PDF;
        }
        if (beginsWith(content, PNG_MAGIC)) {
            picture(content, "png", PNG_END);
            return PNG;
        }
        if (beginsWith(content, JPEG_MAGIC)) {
            picture(content, "jpeg", JPEG_END);
            return JPEG;
        }
        text(content);
        return CSV;
    }

    private static boolean beginsWith(byte[] content, byte[] magic) {
        return content.length > magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }

    /** Its head can be read, it is no bomb, and it ends as such a picture ends: nothing is appended. */
    private static void picture(byte[] content, String format, byte[] end) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        ImageReader reader = readers.next();
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(stream, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            int tail = format.equals("png") ? content.length - 8 : content.length - end.length;
            boolean ends = tail > 0 && Arrays.equals(content, tail, tail + end.length, end, 0, end.length);
            if (pixels <= 0 || pixels > MOST_PIXELS || !ends) {
                throw new BusinessRuleViolation(PlatformError.FILE_UNREADABLE);
            }
        } catch (BusinessRuleViolation refused) {
            throw refused;
        } catch (IOException | RuntimeException e) {
            throw new BusinessRuleViolation(PlatformError.FILE_UNREADABLE);
        } finally {
            reader.dispose();
        }
    }

    private static void text(byte[] content) {
        String text = decoded(content);
        boolean binary = text.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\r' && c != '\n' || c == 0x7f);
        if (binary || NOT_CSV.matcher(text).find()) {
            throw new BusinessRuleViolation(PlatformError.FILE_KIND);
        }
        if (text.indexOf(';') < 0 && text.indexOf(',') < 0 && text.indexOf('\t') < 0) {
            throw new BusinessRuleViolation(PlatformError.FILE_KIND);
        }
        if (FORMULA.matcher(text).find() || text.toLowerCase(Locale.ROOT).contains("<script")) {
            throw new BusinessRuleViolation(PlatformError.FILE_ACTIVE);
        }
    }

    /** UTF-8, else Latin-1; without its mark. */
    private static String decoded(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(content, StandardCharsets.ISO_8859_1);
        }
    }
}
