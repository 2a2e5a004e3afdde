package no.front.backoffice.download;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Headers of an answer that is a file to keep. */
public final class Attachment {

    private Attachment() {}

    /** @param name with its extension; letters beyond ASCII are kept for browsers that know how (RFC 6266) */
    public static void announce(HttpServletResponse response, String mediaType, String name) {
        String plain = name.replaceAll("[^A-Za-z0-9. _-]", "_");
        String full = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(mediaType);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + full);
    }
}
