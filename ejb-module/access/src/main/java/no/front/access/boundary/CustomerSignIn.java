package no.front.access.boundary;

import no.front.access.control.PasswordDoor;
import no.front.kernel.Language;

/**
 * A customer's user has shown the right password.
 *
 * @param key what the browser keeps, given out this once: to be known by, or while a code is waited for to show that code
 * @param waitsForCode nobody is signed in yet: {@link SignInCodes} goes on (ACC-3)
 */
public record CustomerSignIn(String key, long userId, Language language, boolean waitsForCode)
        implements PasswordDoor.Arrival {

    @Override
    public boolean isComplete() {
        return !waitsForCode;
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "sign-in of " + userId;
    }
}
