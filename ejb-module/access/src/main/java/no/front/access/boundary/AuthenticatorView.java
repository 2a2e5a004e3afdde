package no.front.access.boundary;

import java.time.Instant;

/**
 * The own second step (ACC-3).
 *
 * @param since when the app was set up; null without one
 * @param codesLeft recovery codes not used yet
 * @param address what an app reads from the QR code while one is being set up; "" else
 * @param secret the same to type, in groups of four
 * @param demanded an own organisation asks for a code
 */
public record AuthenticatorView(Instant since, int codesLeft, String address, String secret, boolean demanded) {

    public boolean hasApp() {
        return since != null;
    }

    public boolean isOffered() {
        return !address.isEmpty();
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "authenticator since " + since;
    }
}
