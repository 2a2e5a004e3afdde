package no.front.web.edge;

/** The content security policy: scripts of ours only, no frames, no plug-ins, posts to ourselves only. */
public final class ContentPolicy {

    static final String HEADER = "Content-Security-Policy";

    private ContentPolicy() {}

    /** Ends with script-src, to which PrimeFaces adds the nonce of a page whose inline scripts carry it. */
    public static String text() {
        // style attributes (not elements) stay open: widgets place themselves by them, charts carry widths from data
        return "default-src 'none'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; "
                + "font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; "
                + "object-src 'none'; manifest-src 'self'; script-src 'self'";
    }
}
