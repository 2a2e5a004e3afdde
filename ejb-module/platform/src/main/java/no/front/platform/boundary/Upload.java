package no.front.platform.boundary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.ErrorCode;
import no.front.kernel.Sha256;

/** A file that somebody brought, small enough to be held whole. */
public final class Upload {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int LONGEST_NAME = 200;

    private final byte[] content;

    private Upload(byte[] content) {
        this.content = content;
    }

    /** @throws BusinessRuleViolation the one given, with the megabytes, when it is larger */
    public static Upload of(InputStream stream, int mostMegabytes, ErrorCode tooLarge) {
        try {
            byte[] content = stream.readNBytes(mostMegabytes * MEGABYTE + 1);
            if (content.length > mostMegabytes * MEGABYTE) {
                throw new BusinessRuleViolation(tooLarge, mostMegabytes);
            }
            return new Upload(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Itself and no copy, since it may be large. */
    public byte[] content() {
        return content;
    }

    /** 64 hexadecimal digits. */
    public String sha256() {
        return Sha256.hex(content);
    }

    /** A file's name as it may be kept: no folders, nothing that isn't seen, 200 characters. @param otherwise for none */
    public static String name(String told, String otherwise) {
        String name = told == null
                ? ""
                : told.replaceAll("^.*[/\\\\]", "")
                        .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                        .strip();
        return name.isEmpty() ? otherwise : name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
