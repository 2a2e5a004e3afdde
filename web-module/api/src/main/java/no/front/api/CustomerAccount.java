package no.front.api;

import java.util.List;
import no.front.access.boundary.GatewayEntry.GatewayAccount;
import no.front.kernel.NetworkAddress;

/**
 * The account that a key opens, and what holds for it.
 *
 * @param organisationNumber absent for a person
 * @param id the account's
 * @param number the account's, as it stands on invoices
 * @param suspended delivery is stopped for now
 * @param products codes of those that run today
 * @param address where this call came from
 */
public record CustomerAccount(
        String organisation,
        String organisationNumber,
        String id,
        String number,
        String name,
        boolean suspended,
        List<String> products,
        Key key,
        String address) {

    /**
     * @param id what names it, without the secret
     * @param kind KEY or PASSWORD
     * @param expiresAt once it is being replaced: when it stops, 2026-10-31T23:30:00Z
     * @param allowedAddresses from which it opens; empty for everywhere
     */
    public record Key(String id, String name, String kind, String expiresAt, List<String> allowedAddresses) {}

    static CustomerAccount of(GatewayAccount account) {
        return new CustomerAccount(
                account.organisation(),
                account.organisationNumber() == null
                        ? null
                        : account.organisationNumber().toString(),
                Long.toString(account.id()),
                account.number(),
                account.name(),
                account.suspended(),
                account.products(),
                new Key(
                        account.keyId(),
                        account.keyName(),
                        account.kind().name(),
                        account.expiresAt() == null ? null : account.expiresAt().toString(),
                        account.allowed().stream().map(NetworkAddress::toString).toList()),
                account.address());
    }
}
