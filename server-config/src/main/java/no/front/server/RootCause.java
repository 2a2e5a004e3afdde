package no.front.server;

/** The first cause of a failure, for a person: what happened, without the way it took through the server. */
final class RootCause {
    private RootCause() {}

    static String of(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        return message == null || message.isBlank()
                ? cause.toString()
                : message + " (" + cause.getClass().getSimpleName() + ")";
    }
}
