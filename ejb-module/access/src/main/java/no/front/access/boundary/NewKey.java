package no.front.access.boundary;

import no.front.access.entity.CredentialKind;

/**
 * A credential as it is shown, this once.
 *
 * @param keyId the user, where a system asks for user and password
 */
public record NewKey(CredentialKind kind, String name, String keyId, String secret) {

    /** The whole of it in one text, as it stands behind {@code Bearer}. */
    public String bearer() {
        return keyId + "." + secret;
    }

    public boolean isKey() {
        return kind == CredentialKind.KEY;
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "credential " + keyId;
    }
}
