package no.front.platform.boundary;

/**
 * The reference that this thread's log lines bear: the request's, which the error page shows too, or the job's name. Whoever
 * sets it clears it, because threads are used again.
 */
public final class LogReference {

    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private LogReference() {}

    public static void set(String reference) {
        CURRENT.set(reference);
    }

    public static void clear() {
        CURRENT.remove();
    }

    /** "" outside requests and jobs. */
    public static String get() {
        String reference = CURRENT.get();
        return reference == null ? "" : reference;
    }
}
