package no.front.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import no.front.kernel.PlainText;
import no.front.platform.boundary.DocumentFile;

/** Answers with a file to keep. */
public final class FileAnswer {

    private FileAnswer() {}

    /** Headers only. @param name with its extension; letters beyond ASCII are kept for browsers that know how (RFC 6266); no folder and nothing unseen */
    public static void announce(HttpServletResponse response, String mediaType, String name) {
        String harmless = PlainText.line(name).replaceAll("[/\\\\]", "_");
        String plain = harmless.replaceAll("[^A-Za-z0-9. _-]", "_");
        String full = URLEncoder.encode(harmless, StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(mediaType);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + full);
    }

    /** A stored document, never inline: what came from outside runs nothing, even in a browser that shows it nevertheless. */
    public static void give(HttpServletResponse response, DocumentFile file) throws IOException {
        announce(response, file.mediaType(), file.name());
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }
}
