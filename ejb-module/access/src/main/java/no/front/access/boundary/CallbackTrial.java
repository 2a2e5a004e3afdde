package no.front.access.boundary;

import no.front.access.entity.CallbackFailure;
import no.front.access.entity.CallbackKind;

/**
 * A call that was tried, to the letter.
 *
 * @param sent request line, headers and body
 * @param status of the answer; 0 for none
 * @param answered status line, headers and body; "" for none
 * @param cut the body was longer than what is shown
 * @param failure why there is no answer; null where there is one
 * @param millis until there was an answer, or none
 */
public record CallbackTrial(
        CallbackKind kind,
        String sent,
        int status,
        String answered,
        boolean cut,
        CallbackFailure failure,
        long millis) {

    /** Received: a status of success. */
    public boolean isTaken() {
        return status / 100 == 2;
    }
}
