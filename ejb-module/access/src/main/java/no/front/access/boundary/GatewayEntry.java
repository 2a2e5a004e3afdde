package no.front.access.boundary;

import java.time.Instant;
import java.util.List;
import no.front.access.entity.CredentialKind;
import no.front.kernel.NetworkAddress;
import no.front.kernel.OrganisationNumber;

/**
 * What came of showing a credential.
 *
 * @param account null unless it was admitted
 */
public record GatewayEntry(Outcome outcome, GatewayAccount account) {

    public enum Outcome {
        /** No such credential, a wrong secret, one that has ended, a closed account: all alike. */
        UNKNOWN,
        /** The right secret from an address that isn't allowed. */
        ELSEWHERE,
        ADMITTED
    }

    /**
     * The account that a credential opens, as its bearer may know it.
     *
     * @param organisationNumber null for a person
     * @param suspended delivery is stopped for all of it (CON-15)
     * @param products codes of those that run today
     * @param expiresAt null while nothing has taken the credential's place
     * @param address where the call came from
     * @param allowed where the credential opens from; empty for everywhere
     */
    public record GatewayAccount(
            String organisation,
            OrganisationNumber organisationNumber,
            long id,
            String number,
            String name,
            boolean suspended,
            List<String> products,
            String keyId,
            String keyName,
            CredentialKind kind,
            Instant expiresAt,
            String address,
            List<NetworkAddress> allowed) {}

    static GatewayEntry unknown() {
        return new GatewayEntry(Outcome.UNKNOWN, null);
    }

    static GatewayEntry elsewhere() {
        return new GatewayEntry(Outcome.ELSEWHERE, null);
    }

    static GatewayEntry admitted(GatewayAccount account) {
        return new GatewayEntry(Outcome.ADMITTED, account);
    }
}
