package no.front.access.boundary;

import no.front.access.control.PasswordDoor;
import no.front.kernel.Language;

/**
 * A sign-in that succeeded.
 *
 * @param key what the browser keeps to be known by; given out this once
 * @param mustChangePassword the password was chosen by somebody else
 */
public record SignedIn(String key, long staffId, Language language, boolean mustChangePassword)
        implements PasswordDoor.Arrival {

    /** Without the key. */
    @Override
    public String toString() {
        return "sign-in of " + staffId;
    }
}
