package no.front.web.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * How much may be sent, decided before any of it is read. The server writes each part of a multipart form to disk, whatever
 * its size and on every page, and leaves it there: so files are taken by the pages alone that ask for one, stated in the
 * parameter {@code file-pages} ({@code /imports /blocks}), of {@code largest-upload} megabytes at most where it says so, and deleted when the request is answered. Stands behind the
 * gate: who may not open such a page sends no file either.
 */
public class RequestBodies extends HttpFilter {

    /** The largest file that a setting may allow (500 MB), and the form around it. */
    static final long LARGEST_UPLOAD = 501L * 1024 * 1024;

    /** What the server takes of a form without files. */
    static final long LARGEST_FORM = 2L * 1024 * 1024;

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger("no.front.web");

    private Set<String> filePages = Set.of();
    private long largestUpload = LARGEST_UPLOAD;

    @Override
    public void init(FilterConfig config) throws ServletException {
        super.init(config);
        String pages = config.getInitParameter("file-pages");
        filePages = pages == null ? Set.of() : Set.of(pages.strip().split("\\s+"));
        String megabytes = config.getInitParameter("largest-upload");
        largestUpload = megabytes == null ? LARGEST_UPLOAD : Long.parseLong(megabytes) * 1024 * 1024;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean multipart = isMultipart(request.getContentType());
        boolean takesFiles = filePages.contains(RequestPath.of(request));
        boolean chunked = request.getHeader("Transfer-Encoding") != null;
        OptionalInt refusal = refusal(multipart, takesFiles, chunked, request.getContentLengthLong(), largestUpload);
        if (refusal.isPresent()) {
            response.sendError(refusal.getAsInt());
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            if (multipart) {
                forget(request);
            }
        }
    }

    private static boolean isMultipart(String contentType) {
        return contentType != null
                && contentType.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /**
     * The status to refuse a body with.
     *
     * @param length in bytes, negative when the sender doesn't say
     * @param largest upload in bytes
     */
    static OptionalInt refusal(boolean multipart, boolean takesFiles, boolean chunked, long length, long largest) {
        if (multipart && !takesFiles || chunked || multipart && length < 0) {
            // no browser sends a form of ours so
            return OptionalInt.of(HttpServletResponse.SC_BAD_REQUEST);
        }
        return length > (multipart ? largest : LARGEST_FORM)
                ? OptionalInt.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE)
                : OptionalInt.empty();
    }

    private static void forget(HttpServletRequest request) {
        try {
            for (Part part : request.getParts()) {
                part.delete();
            }
        } catch (IOException | ServletException | RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "What was sent could not be deleted from the server's disk");
        }
    }
}
