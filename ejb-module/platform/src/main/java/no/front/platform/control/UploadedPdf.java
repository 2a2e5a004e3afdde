package no.front.platform.control;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.PlatformError;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Whether a file from outside is a PDF that only shows something: begins as one, can be read to its last page, is not
 * encrypted, runs no script, starts no program, sends no form and carries no other file. Links to the web are harmless. It is
 * read by its content; what the browser calls it counts for nothing. A scan of a signed agreement passes; the same with
 * {@code /OpenAction << /S /JavaScript >>} does not.
 */
public final class UploadedPdf {

    private static final byte[] MAGIC = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST_PAGES = 500;
    private static final int MOST_OBJECTS = 200_000;
    private static final int LONGEST_NAME = 120;

    /** Actions that do more than turn to a page or open a link. */
    private static final Set<String> ACTIONS = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToE",
            "GoToR",
            "Rendition",
            "Movie",
            "Sound",
            "RichMediaExecute",
            "Trans3D");

    /** Keys that only scripts, files and programs have. */
    private static final Set<COSName> ENTRIES = Set.of(
            COSName.JS,
            COSName.getPDFName("JavaScript"),
            COSName.EMBEDDED_FILES,
            COSName.EF,
            COSName.getPDFName("XFA"),
            COSName.getPDFName("RichMediaContent"));

    private UploadedPdf() {}

    /** @throws BusinessRuleViolation FILE_MISSING, FILE_TOO_LARGE, FILE_NO_PDF, FILE_ENCRYPTED, FILE_ACTIVE, FILE_UNREADABLE */
    public static void check(byte[] content, int mostMegabytes) {
        if (content == null || content.length == 0) {
            throw new BusinessRuleViolation(PlatformError.FILE_MISSING);
        }
        if (content.length > (long) mostMegabytes * MEGABYTE) {
            throw new BusinessRuleViolation(PlatformError.FILE_TOO_LARGE, mostMegabytes);
        }
        if (!beginsAsPdf(content)) {
            throw new BusinessRuleViolation(PlatformError.FILE_NO_PDF);
        }
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.isEncrypted()) {
                throw new BusinessRuleViolation(PlatformError.FILE_ENCRYPTED);
            }
            int pages = document.getNumberOfPages();
            if (pages == 0 || pages > MOST_PAGES) {
                throw new BusinessRuleViolation(PlatformError.FILE_UNREADABLE);
            }
            refuseActive(document.getDocument());
            for (int i = 0; i < pages; i++) {
                document.getPage(i).getMediaBox();
            }
        } catch (InvalidPasswordException e) {
            throw new BusinessRuleViolation(PlatformError.FILE_ENCRYPTED);
        } catch (BusinessRuleViolation refused) {
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new BusinessRuleViolation(PlatformError.FILE_UNREADABLE);
        }
    }

    /** The last part of what the browser calls the file, harmless in headers and on disks, ending in {@code .pdf}. */
    public static String name(String given) {
        String name = given == null ? "" : given.replace('\\', '/');
        name = name.substring(name.lastIndexOf('/') + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*;]", "")
                .strip()
                .replaceFirst("(?i)\\.pdf$", "")
                .replaceFirst("^\\.+", "");
        if (name.length() > LONGEST_NAME) {
            name = name.substring(0, LONGEST_NAME).strip();
        }
        return (name.isEmpty() ? "document" : name) + ".pdf";
    }

    private static boolean beginsAsPdf(byte[] content) {
        for (int i = 0; i < MAGIC.length; i++) {
            if (i >= content.length || content[i] != MAGIC[i]) {
                return false;
            }
        }
        return true;
    }

    /** Looks at every object of the file, reachable from a page or not. */
    private static void refuseActive(COSDocument document) {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> waiting = new ArrayDeque<>();
        waiting.add(document.getTrailer());
        List<COSObjectKey> keys = new ArrayList<>(document.getXrefTable().keySet());
        keys.forEach(key -> waiting.add(document.getObjectFromPool(key)));
        while (!waiting.isEmpty()) {
            COSBase next = waiting.pop();
            COSBase object = next instanceof COSObject reference ? reference.getObject() : next;
            if (object == null || !seen.add(object)) {
                continue;
            }
            if (seen.size() > MOST_OBJECTS) {
                throw new BusinessRuleViolation(PlatformError.FILE_UNREADABLE);
            }
            if (object instanceof COSDictionary dictionary) {
                refuseActive(dictionary);
                waiting.addAll(dictionary.getValues());
            } else if (object instanceof COSArray array) {
                array.forEach(item -> {
                    if (item != null) {
                        waiting.add(item);
                    }
                });
            }
        }
    }

    private static void refuseActive(COSDictionary dictionary) {
        String action = dictionary.getNameAsString(COSName.S);
        boolean active = action != null && ACTIONS.contains(action)
                || dictionary.keySet().stream().anyMatch(ENTRIES::contains);
        if (active) {
            throw new BusinessRuleViolation(PlatformError.FILE_ACTIVE);
        }
    }
}
