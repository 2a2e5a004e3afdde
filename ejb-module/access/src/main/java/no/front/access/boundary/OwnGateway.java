package no.front.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import no.front.access.control.CustomerUserStore;
import no.front.access.control.FreshCredential;
import no.front.access.control.GatewayMails;
import no.front.access.control.GatewayStore;
import no.front.access.control.GatewayTelling;
import no.front.access.entity.AccessChange;
import no.front.access.entity.AccessError;
import no.front.access.entity.AllowedAddress;
import no.front.access.entity.ApiCredential;
import no.front.access.entity.CredentialKind;
import no.front.access.entity.CredentialStatus;
import no.front.access.entity.KeyOverlap;
import no.front.contract.entity.Account;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.NetworkAddress;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.ChangeHistory;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.ChangeRow;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.ForCustomers;
import no.front.platform.boundary.Reading;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.Changes;
import no.front.platform.entity.CustomerFunction;

/**
 * A customer's administrators decide how the own accounts are reached (ACC-5): credentials, each shown once, and the
 * addresses they open from. Account administrators do so for the accounts they were given; any other account or credential
 * answers like an unknown one (ACC-10). Each change holds from the next call on, and is told to the account's administrators.
 */
@Stateless
@ForCustomers(CustomerFunction.GATEWAY_EDIT)
public class OwnGateway {

    static final int MOST_CREDENTIALS = 20;
    static final int MOST_ADDRESSES = 50;
    private static final int MOST_LINES = 50;
    private static final Duration ENDED_SHOWN = Duration.ofDays(90);

    @Inject
    GatewayStore gateway;

    @Inject
    CustomerUserStore users;

    @Inject
    GatewayTelling telling;

    @Inject
    ChangeLog changeLog;

    @Inject
    ChangeHistory changes;

    @Inject
    CurrentActor currentActor;

    @Inject
    RealClock clock;

    /** Those that the user looks after, by number. */
    @Reading
    public List<OwnGatewayAccount> accounts() {
        return users.openAccountsOf(currentActor.get().organisationId()).stream()
                .filter(account -> currentActor.get().maySeeAccount(account.id()))
                .map(this::row)
                .toList();
    }

    private OwnGatewayAccount row(Account account) {
        Instant now = clock.now();
        long keys = gateway.credentialsOf(account.id()).stream()
                .filter(one -> one.statusAt(now) != CredentialStatus.ENDED)
                .count();
        return new OwnGatewayAccount(account.id(), account.number(), account.name(), keys);
    }

    /** @throws BusinessRuleViolation ACCOUNT_NOT_FOUND, also for another organisation's and one not given */
    @Reading
    public OwnGatewayView view(long accountId) {
        Account account = account(accountId);
        Instant now = clock.now();
        List<AllowedAddress> addresses = gateway.addressesOf(accountId);
        List<OwnCredential> credentials = gateway.credentialsOf(accountId).stream()
                .filter(one -> one.endsAt()
                        .filter(end -> end.isBefore(now.minus(ENDED_SHOWN)))
                        .isEmpty())
                .map(one -> OwnCredential.of(one, addresses, now))
                .sorted(Comparator.comparing(one -> !one.isOpen()))
                .toList();
        return new OwnGatewayView(
                row(account),
                credentials,
                addresses.stream().filter(AllowedAddress::isOfAccount).toList(),
                currentActor.get().address());
    }

    /** @throws BusinessRuleViolation CREDENTIAL_NOT_FOUND, also for another organisation's and of an account not given */
    @Reading
    public OwnCredential get(long credentialId) {
        ApiCredential credential = credential(credentialId);
        return OwnCredential.of(credential, gateway.addressesOf(credential.accountId()), clock.now());
    }

    /** What was done about it, newest first. @throws BusinessRuleViolation CREDENTIAL_NOT_FOUND */
    @Reading
    public List<ChangeRow> history(long credentialId) {
        ApiCredential credential = credential(credentialId);
        return changes.ofSubject(
                        credential.subjectType(), credential.subjectId(), new PageRequest(1, MOST_LINES, "", true))
                .rows();
    }

    /**
     * A new one, the one time its secret is shown. Asked for twice, as by reloading the page, it is made once.
     *
     * @throws BusinessRuleViolation ACCOUNT_NOT_FOUND, NAME_MISSING, NAME_TOO_LONG, CREDENTIAL_NAMED, CREDENTIALS_TOO_MANY
     */
    public NewKey make(long accountId, CredentialKind kind, String name) {
        Account account = gateway.lock(account(accountId));
        FreshCredential fresh = FreshCredential.of(kind);
        ApiCredential credential =
                new ApiCredential(account, kind, name, fresh.keyId(), fresh.hash(), me(), clock.now());
        List<ApiCredential> open = openOf(accountId);
        if (open.stream().anyMatch(one -> one.name().equalsIgnoreCase(credential.name()))) {
            throw new BusinessRuleViolation(AccessError.CREDENTIAL_NAMED, credential.name());
        }
        checkRoom(open);
        gateway.add(credential);
        changeLog.record(AccessChange.API_KEY_MADE, credential, named(account, credential));
        telling.tell(account, GatewayMails.Turn.MADE, credential.name());
        return new NewKey(kind, credential.name(), fresh.keyId(), fresh.secret());
    }

    private List<ApiCredential> openOf(long accountId) {
        Instant now = clock.now();
        return gateway.credentialsOf(accountId).stream()
                .filter(one -> one.statusAt(now) != CredentialStatus.ENDED)
                .toList();
    }

    private static void checkRoom(List<ApiCredential> open) {
        if (open.size() >= MOST_CREDENTIALS) {
            throw new BusinessRuleViolation(AccessError.CREDENTIALS_TOO_MANY, MOST_CREDENTIALS);
        }
    }

    private static Changes named(Account account, ApiCredential credential) {
        return Changes.none()
                .field("name", null, credential.name())
                .field("gatewayAccount", null, account.number())
                .field("apiKey", null, credential.keyId());
    }

    /**
     * Another one of the same name and with the same addresses takes its place; the old one opens for as long yet.
     *
     * @throws BusinessRuleViolation CREDENTIAL_NOT_FOUND, STATUS_CHANGED when another one took its place already, or it has
     *     ended; CREDENTIALS_TOO_MANY
     */
    public NewKey rotate(long credentialId, KeyOverlap overlap) {
        ApiCredential found = credential(credentialId);
        Account account = gateway.lock(account(found.accountId()));
        ApiCredential old = gateway.fresh(found);
        FreshCredential fresh = FreshCredential.of(old.kind());
        List<ApiCredential> open = openOf(account.id());
        ApiCredential next = old.succeed(account, fresh.keyId(), fresh.hash(), overlap, me(), clock.now());
        if (overlap != KeyOverlap.NONE) {
            checkRoom(open);
        }
        gateway.add(next);
        gateway.addressesOf(account.id()).stream()
                .filter(one -> one.isOf(old.id()))
                .forEach(one -> gateway.add(new AllowedAddress(
                        account, next, one.network(), one.note(), one.allowedBy(), one.allowedAt())));
        changeLog.record(
                AccessChange.API_KEY_ROTATED,
                old,
                Changes.none()
                        .field("apiKey", old.keyId(), next.keyId())
                        .field("opensUntil", null, old.endsAt().orElse(null)));
        changeLog.record(AccessChange.API_KEY_MADE, next, named(account, next));
        telling.tell(account, GatewayMails.Turn.ROTATED, old.name());
        return new NewKey(next.kind(), next.name(), fresh.keyId(), fresh.secret());
    }

    /** From the next call on it opens no more. @throws BusinessRuleViolation CREDENTIAL_NOT_FOUND, STATUS_CHANGED */
    public void revoke(long credentialId) {
        ApiCredential found = credential(credentialId);
        Account account = gateway.lock(account(found.accountId()));
        ApiCredential credential = gateway.fresh(found);
        if (credential.statusAt(clock.now()) == CredentialStatus.ENDED) {
            throw new BusinessRuleViolation(AccessError.STATUS_CHANGED);
        }
        credential.revoke(clock.now());
        changeLog.record(
                AccessChange.API_KEY_REVOKED, credential, Changes.none().field("name", credential.name(), null));
        telling.tell(account, GatewayMails.Turn.REVOKED, credential.name());
    }

    /**
     * The account's credentials open from there, and no longer from everywhere.
     *
     * @throws BusinessRuleViolation ACCOUNT_NOT_FOUND, NETWORK_ALL, NETWORK_TAKEN, NETWORKS_TOO_MANY, NOTE_TOO_LONG
     */
    public void allow(long accountId, NetworkAddress network, String note) {
        allow(gateway.lock(account(accountId)), null, network, note);
    }

    /**
     * This one opens from there, whatever the account allows.
     *
     * @throws BusinessRuleViolation CREDENTIAL_NOT_FOUND, NETWORK_ALL, NETWORK_TAKEN, NETWORKS_TOO_MANY, NOTE_TOO_LONG
     */
    public void allowFor(long credentialId, NetworkAddress network, String note) {
        ApiCredential credential = credential(credentialId);
        allow(gateway.lock(account(credential.accountId())), credential, network, note);
    }

    private void allow(Account account, ApiCredential credential, NetworkAddress network, String note) {
        AllowedAddress address = new AllowedAddress(account, credential, network, note, me(), clock.now());
        List<AllowedAddress> beside = gateway.addressesOf(account.id()).stream()
                .filter(one -> one.credentialId().equals(address.credentialId()))
                .toList();
        beside.stream()
                .map(AllowedAddress::network)
                .filter(one -> one.prefix() <= network.prefix() && one.contains(network.base()))
                .findFirst()
                .ifPresent(holding -> {
                    throw new BusinessRuleViolation(AccessError.NETWORK_TAKEN, holding.toString());
                });
        if (beside.size() >= MOST_ADDRESSES) {
            throw new BusinessRuleViolation(AccessError.NETWORKS_TOO_MANY, MOST_ADDRESSES);
        }
        gateway.add(address);
        record(AccessChange.ADDRESS_ALLOWED, account, credential, null, network);
        telling.tell(account, GatewayMails.Turn.ALLOWED, network.toString());
    }

    /** @throws BusinessRuleViolation NETWORK_NOT_FOUND, also for another organisation's and of an account not given */
    public void forbid(long addressId) {
        AllowedAddress address = gateway.address(addressId)
                .filter(one -> isOwn(one.organisationId(), one.accountId()))
                .orElseThrow(() -> new BusinessRuleViolation(AccessError.NETWORK_NOT_FOUND));
        Account account = gateway.lock(account(address.accountId()));
        ApiCredential credential = address.credentialId().isPresent()
                ? credential(address.credentialId().getAsLong())
                : null;
        gateway.remove(address);
        record(AccessChange.ADDRESS_FORBIDDEN, account, credential, address.network(), null);
        telling.tell(account, GatewayMails.Turn.FORBIDDEN, address.network().toString());
    }

    private void record(
            AccessChange change,
            Account account,
            ApiCredential credential,
            NetworkAddress before,
            NetworkAddress after) {
        Changes network = Changes.none().field("network", before, after);
        changeLog.record(change, credential == null ? account : credential, network);
    }

    private ApiCredential credential(long id) {
        return gateway.credential(id)
                .filter(one -> isOwn(one.organisationId(), one.accountId()))
                .orElseThrow(() -> new BusinessRuleViolation(AccessError.CREDENTIAL_NOT_FOUND));
    }

    private Account account(long id) {
        return gateway.account(id)
                .filter(one -> one.isOpen() && isOwn(one.organisationId(), one.id()))
                .orElseThrow(() -> new BusinessRuleViolation(AccessError.ACCOUNT_NOT_FOUND));
    }

    private boolean isOwn(long organisation, long account) {
        return organisation == currentActor.get().organisationId()
                && currentActor.get().maySeeAccount(account);
    }

    private String me() {
        return currentActor.get().name();
    }
}
