package no.front.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import no.front.access.control.GatewayStore;
import no.front.access.entity.AllowedAddress;
import no.front.access.entity.ApiCredential;
import no.front.contract.entity.Account;
import no.front.customer.entity.Customer;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Open;
import no.front.platform.boundary.RandomSecret;
import no.front.platform.boundary.RealClock;

/**
 * A customer's system calls the API (ACC-5): let in by a credential that hasn't ended, of an account that is open, from an
 * address that is allowed. Last use is kept to the minute, so that most calls only read.
 */
@Stateless
public class GatewayCalls {

    @Inject
    GatewayStore gateway;

    @Inject
    CurrentActor currentActor;

    @Inject
    BusinessClock businessClock;

    @Inject
    RealClock clock;

    /** Refuses by its answer, not by throwing: that a call was refused is kept. */
    @Open("a customer's system proves itself by its credential")
    public GatewayEntry enter(String keyId, String secret) {
        Instant now = clock.now();
        String hash = RandomSecret.hash(secret);
        ApiCredential credential = gateway.credentialOfKey(keyId)
                .filter(found -> found.opensBy(hash, now))
                .orElse(null);
        if (credential == null) {
            return GatewayEntry.unknown();
        }
        Account account = gateway.account(credential.accountId()).orElseThrow();
        if (!account.isOpen()) {
            return GatewayEntry.unknown();
        }
        String address = currentActor.get().address();
        List<AllowedAddress> addresses = gateway.addressesOf(account.id());
        if (!AllowedAddress.isOpen(credential.id(), address, addresses)) {
            if (credential.isRefusalNews(now)) {
                gateway.refused(credential, address, now);
            }
            return GatewayEntry.elsewhere();
        }
        if (credential.isUseNews(now)) {
            gateway.used(credential, address, now);
        }
        return GatewayEntry.admitted(account(credential, account, address, addresses));
    }

    private GatewayEntry.GatewayAccount account(
            ApiCredential credential, Account account, String address, List<AllowedAddress> addresses) {
        Customer customer = account.contract().customer();
        return new GatewayEntry.GatewayAccount(
                customer.name(),
                customer.organisationNumber().orElse(null),
                account.id(),
                account.number(),
                account.name(),
                account.contract().openSuspensions().stream().anyMatch(one -> one.covers(account)),
                account.subscriptionsOn(businessClock.today()).stream()
                        .map(one -> one.product().code())
                        .sorted()
                        .toList(),
                credential.keyId(),
                credential.name(),
                credential.kind(),
                credential.endsAt().orElse(null),
                address,
                AllowedAddress.holdingFor(credential.id(), addresses).stream()
                        .map(AllowedAddress::network)
                        .toList());
    }
}
