package no.front.access.boundary;

import no.front.kernel.Language;

/**
 * A sign-in of a customer's user that succeeded.
 *
 * @param key what the browser keeps to be known by; given out this once
 */
public record CustomerSignIn(String key, long userId, Language language) {

    /** Without the key. */
    @Override
    public String toString() {
        return "sign-in of " + userId;
    }
}
