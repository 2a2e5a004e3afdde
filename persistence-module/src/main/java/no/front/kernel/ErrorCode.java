package no.front.kernel;

import java.util.Locale;

/**
 * One thing a component can refuse. Each component has an enum of its own; the sentence for the user stands in the text
 * bundles under {@link #key()}.
 */
public interface ErrorCode {

    /** What sort of refusal it is; decides the HTTP status at the edge. */
    enum Kind {
        /** Does not exist, or does not exist for this actor (ACC-10): both answer alike. */
        NOT_FOUND(404),
        /** Was true when the page was opened, but somebody was quicker, or it exists already. */
        CONFLICT(409),
        /** The input or the state of things breaks a rule. */
        RULE(422),
        /** The actor's roles do not allow the function (ACC-9). */
        FORBIDDEN(403),
        /** Too many tries; later is fine. */
        TOO_MANY(429),
        /** Another system does not answer; later is fine. */
        UNAVAILABLE(503);

        private final int httpStatus;

        Kind(int httpStatus) {
            this.httpStatus = httpStatus;
        }

        public int httpStatus() {
            return httpStatus;
        }
    }

    String name();

    Kind kind();

    /** Key of the sentence in the bundles, e.g. {@code error.customer.ALREADY_REGISTERED}. */
    default String key() {
        String component = getClass().isEnum()
                ? getClass().getSimpleName()
                : ((Enum<?>) this).getDeclaringClass().getSimpleName();
        return "error." + component.replaceFirst("Error$", "").toLowerCase(Locale.ROOT) + "." + name();
    }
}
