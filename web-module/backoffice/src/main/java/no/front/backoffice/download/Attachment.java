package no.front.backoffice.download;

import jakarta.servlet.http.HttpServletResponse;
import no.front.web.FileAnswer;

/** Headers of an answer that is a file to keep. */
public final class Attachment {

    private Attachment() {}

    /** @param name with its extension */
    public static void announce(HttpServletResponse response, String mediaType, String name) {
        FileAnswer.announce(response, mediaType, name);
    }
}
