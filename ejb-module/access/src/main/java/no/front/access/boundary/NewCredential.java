package no.front.access.boundary;

/**
 * API credentials as they are shown, this once.
 *
 * @param account number of the account they open
 */
public record NewCredential(String account, String key, String secret) {

    /** Without the secret. */
    @Override
    public String toString() {
        return "credential " + key;
    }
}
