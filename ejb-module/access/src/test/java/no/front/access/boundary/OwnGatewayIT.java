package no.front.access.boundary;

import static no.front.access.boundary.AccessHouse.together;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import no.front.access.boundary.GatewayEntry.Outcome;
import no.front.access.entity.AccessChange;
import no.front.access.entity.AccessError;
import no.front.access.entity.AllowedAddress;
import no.front.access.entity.CredentialKind;
import no.front.access.entity.CredentialStatus;
import no.front.access.entity.KeyOverlap;
import no.front.access.entity.Membership;
import no.front.kernel.ErrorCode;
import no.front.kernel.NetworkAddress;
import no.front.platform.entity.Actor;
import no.front.platform.entity.CustomerRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnGatewayIT {

    private static final long UNKNOWN = 999_999_999_999L;
    private static final String CALLER = "198.51.100.7";

    private PortalHouse portal;
    private AccessHouse house;
    private long customer;
    private long account;
    private long second;

    @BeforeEach
    void start() {
        portal = new PortalHouse();
        house = portal.house;
        customer = portal.customer("Fjellvik Radio AS");
        account = house.unit.call(() -> portal.account(customer).id());
        second = account + 5_000_000;
        house.unit.sql(
                "INSERT INTO account (id, version, number, name, contract_id, status, opened_on) SELECT " + second
                        + ", 1, '" + second + "', 'Annen', contract_id, 'ACTIVE', '2026-02-01' FROM account WHERE id = "
                        + account);
        act(portal.member(customer, "maja", CustomerRole.ORGANISATION_ADMINISTRATOR));
    }

    private void act(long membership) {
        house.actor.become(house.unit.call(() -> {
            Membership member = house.parts.customerUsers.findFresh(membership).orElseThrow();
            return Actor.customerUser(member.user().id(), member.name(), member.seat(), AccessHouse.ADDRESS);
        }));
    }

    private long member(long organisation, String mailbox, CustomerRole role, Long... accounts) {
        long id = portal.member(organisation, mailbox, role);
        house.unit.run(
                () -> house.parts.customerUsers.findFresh(id).orElseThrow().giveAccounts(Set.of(accounts)));
        return id;
    }

    private NewKey make(String name) {
        return make(CredentialKind.KEY, name);
    }

    private NewKey make(CredentialKind kind, String name) {
        return house.unit.call(() -> portal.gateway.make(account, kind, name));
    }

    private ErrorCode refused(Consumer<OwnGateway> act) {
        return house.refusedInside(() -> act.accept(portal.gateway));
    }

    private void allow(String network) {
        house.unit.run(() -> portal.gateway.allow(account, NetworkAddress.of(network), "Kontoret"));
    }

    private OwnCredential row(String name) {
        return house.unit.call(() -> portal.gateway.view(account)).credentials().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** As the edge and the API do it for a call from there. */
    private GatewayEntry enter(NewKey key, String address) {
        return enter(key.keyId(), key.secret(), address);
    }

    private GatewayEntry enter(String id, String secret, String address) {
        Actor before = house.actor.get();
        house.actor.become(Actor.nobody(address));
        try {
            return house.unit.call(() -> portal.calls.enter(id, secret));
        } finally {
            house.actor.become(before);
        }
    }

    private Outcome outcome(NewKey key, String address) {
        return enter(key, address).outcome();
    }

    @Test
    @DisplayName("ACC-5 a key is shown once and kept as its hash; it opens its account and tells what holds for it")
    void made() {
        NewKey key = make("Nettbutikk");
        assertTrue(key.bearer().matches("fk_[0-9a-f]{16}\\.[\\w-]{43}"), "one text");
        assertFalse(key.toString().contains(key.secret()));
        assertEquals(
                "0",
                house.unit.value("SELECT COUNT(*) FROM api_credential WHERE secret_hash = '" + key.secret()
                        + "' OR name LIKE '%" + key.secret() + "%'"));
        GatewayEntry entry = enter(key, CALLER);
        assertEquals(Outcome.ADMITTED, entry.outcome());
        assertEquals("Fjellvik Radio AS", entry.account().organisation());
        assertEquals(account, entry.account().id());
        assertEquals("Nettbutikk", entry.account().keyName());
        assertEquals(CALLER, entry.account().address());
        assertEquals(List.of(), entry.account().allowed());
        assertNull(entry.account().expiresAt());
        assertEquals(AccessChange.API_KEY_MADE, house.logged.getLast().action());
        assertFalse(house.logged.toString().contains(key.secret()));
    }

    @Test
    @DisplayName("ACC-5 user and password, for systems that know nothing else, without signs that are mistaken")
    void password() {
        NewKey key = make(CredentialKind.PASSWORD, "Gammel kasse");
        assertTrue(key.keyId().matches("fu_[0-9a-f]{16}"), key.keyId());
        assertTrue(key.secret().matches("[2-9A-HJ-NP-Za-km-np-z]{24}"), "24 plain signs");
        assertEquals(Outcome.ADMITTED, outcome(key, CALLER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fk_", "fk_0123456789abcdef", "FK_", "' OR '1'='1", "blåbær", "fk_æøå", "%"})
    @DisplayName("ACC-5 an unknown key, whatever it is made of, and a wrong secret answer alike")
    void unknown(String id) {
        NewKey key = make("Nettbutikk");
        assertEquals(GatewayEntry.unknown(), enter(id, key.secret(), CALLER));
        assertEquals(GatewayEntry.unknown(), enter(key.keyId(), key.secret() + "x", CALLER));
        assertEquals(GatewayEntry.unknown(), enter(key.keyId(), "", CALLER));
        assertEquals(GatewayEntry.unknown(), enter(key.keyId(), "æ", CALLER));
    }

    @Test
    @DisplayName(
            "ACC-5 asked for twice under one name, as by reloading, a key is made once; a closed one frees its name")
    void once() throws Exception {
        make("Nettbutikk");
        assertEquals(
                AccessError.CREDENTIAL_NAMED,
                refused(gateway -> gateway.make(account, CredentialKind.KEY, " nettbutikk ")));
        assertEquals(AccessError.NAME_MISSING, refused(gateway -> gateway.make(account, CredentialKind.KEY, " ")));
        assertEquals(
                AccessError.NAME_TOO_LONG,
                refused(gateway -> gateway.make(account, CredentialKind.KEY, "x".repeat(101))));
        assertEquals(
                Set.of(AccessHouse.Done.DONE, AccessError.CREDENTIAL_NAMED),
                Set.copyOf(together(() -> make("Kasse"), () -> make("Kasse"))));
        long id = row("Nettbutikk").id();
        house.unit.run(() -> portal.gateway.revoke(id));
        make("Nettbutikk");
        assertEquals(
                3,
                house.unit
                        .call(() -> portal.gateway.view(account))
                        .credentials()
                        .size());
    }

    @Test
    @DisplayName("Twenty keys that open are the most of an account; ended ones don't count")
    void most() {
        for (int i = 0; i < OwnGateway.MOST_CREDENTIALS; i++) {
            make("Nøkkel " + i);
        }
        assertEquals(
                AccessError.CREDENTIALS_TOO_MANY,
                refused(gateway -> gateway.make(account, CredentialKind.KEY, "En til")));
        long id = row("Nøkkel 3").id();
        assertEquals(AccessError.CREDENTIALS_TOO_MANY, refused(gateway -> gateway.rotate(id, KeyOverlap.DAY)));
        house.unit.run(() -> portal.gateway.rotate(id, KeyOverlap.NONE));
        assertEquals(
                OwnGateway.MOST_CREDENTIALS,
                house.unit.call(() -> portal.gateway.view(account)).account().keys());
    }

    @Test
    @DisplayName("ACC-5 rotated with a week's overlap both open, and after it the old one doesn't; not rotated twice")
    void rotated() {
        NewKey old = make("Nettbutikk");
        long id = row("Nettbutikk").id();
        house.unit.run(() -> portal.gateway.allowFor(id, NetworkAddress.of(CALLER), ""));
        NewKey fresh = house.unit.call(() -> portal.gateway.rotate(id, KeyOverlap.WEEK));
        assertEquals("Nettbutikk", fresh.name());
        assertEquals(
                CredentialStatus.RETIRING,
                house.unit.call(() -> portal.gateway.get(id)).status());
        assertEquals(AccessError.STATUS_CHANGED, refused(gateway -> gateway.rotate(id, KeyOverlap.WEEK)));
        house.pass(Duration.ofDays(7).minusSeconds(1));
        assertEquals(Outcome.ADMITTED, outcome(old, CALLER));
        assertEquals(Outcome.ADMITTED, outcome(fresh, CALLER));
        assertEquals(Outcome.ELSEWHERE, outcome(fresh, "198.51.100.8"), "it took the addresses over");
        house.pass(Duration.ofSeconds(1));
        assertEquals(Outcome.UNKNOWN, outcome(old, CALLER));
        assertEquals(Outcome.ADMITTED, outcome(fresh, CALLER));
        assertEquals(
                CredentialStatus.ENDED,
                house.unit.call(() -> portal.gateway.get(id)).status());
        assertEquals(AccessError.STATUS_CHANGED, refused(gateway -> gateway.revoke(id)));
        assertFalse(row("Nettbutikk").id() == id, "the one that opens stands first");
        house.pass(Duration.ofDays(91));
        assertEquals(
                1,
                house.unit
                        .call(() -> portal.gateway.view(account))
                        .credentials()
                        .size());
    }

    @Test
    @DisplayName("ACC-5 rotated at once the old one opens no more; revoked within its overlap neither")
    void atOnce() {
        NewKey first = make("Nettbutikk");
        NewKey next =
                house.unit.call(() -> portal.gateway.rotate(row("Nettbutikk").id(), KeyOverlap.NONE));
        assertEquals(Outcome.UNKNOWN, outcome(first, CALLER));
        long id = row("Nettbutikk").id();
        house.unit.call(() -> portal.gateway.rotate(id, KeyOverlap.MONTH));
        assertEquals(Outcome.ADMITTED, outcome(next, CALLER));
        house.unit.run(() -> portal.gateway.revoke(id));
        assertEquals(Outcome.UNKNOWN, outcome(next, CALLER));
        assertEquals(house.now, house.unit.call(() -> portal.gateway.get(id)).endsAt());
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.0/24, 192.0.2.200, ADMITTED",
        "192.0.2.0/24, 192.0.3.1, ELSEWHERE",
        "192.0.2.0/24, ::ffff:192.0.2.9, ADMITTED",
        "2001:db8:12::/48, 2001:db8:12:9::1, ADMITTED",
        "2001:db8:12::/48, 2001:db8:13::1, ELSEWHERE",
        "2001:db8:12::/48, 192.0.2.1, ELSEWHERE",
        "192.0.2.7, unknown, ELSEWHERE"
    })
    @DisplayName("ACC-5 keys open from the allowed addresses only, IPv4 and IPv6; without any from everywhere")
    void addresses(String network, String caller, Outcome expected) {
        NewKey key = make("Nettbutikk");
        assertEquals(Outcome.ADMITTED, outcome(key, caller));
        allow(network);
        assertEquals(expected, outcome(key, caller));
        AllowedAddress one =
                house.unit.call(() -> portal.gateway.view(account)).addresses().getFirst();
        house.unit.run(() -> portal.gateway.forbid(one.id()));
        assertEquals(Outcome.ADMITTED, outcome(key, caller));
    }

    @Test
    @DisplayName("ACC-5 a key with addresses of its own goes by those instead of the account's")
    void ownAddresses() {
        NewKey shop = make("Butikk");
        NewKey office = make("Kontor");
        allow("192.0.2.0/24");
        long id = row("Butikk").id();
        house.unit.run(() -> portal.gateway.allowFor(id, NetworkAddress.of(CALLER), "Butikken"));
        assertEquals(Outcome.ADMITTED, outcome(shop, CALLER));
        assertEquals(Outcome.ELSEWHERE, outcome(shop, "192.0.2.9"));
        assertEquals(Outcome.ELSEWHERE, outcome(office, CALLER));
        assertEquals(Outcome.ADMITTED, outcome(office, "192.0.2.9"));
        assertEquals(
                List.of(NetworkAddress.of(CALLER)),
                enter(shop, CALLER).account().allowed());
        assertEquals(CALLER, row("Butikk").addresses().getFirst().network().toString());
        assertEquals(
                "192.0.2.0/24",
                house.unit
                        .call(() -> portal.gateway.view(account))
                        .addresses()
                        .getFirst()
                        .network()
                        .toString());
        assertEquals(
                AccessError.NETWORK_TAKEN,
                refused(gateway -> gateway.allow(account, NetworkAddress.of("192.0.2.128/25"), "")));
        assertEquals(
                AccessError.NETWORK_ALL,
                refused(gateway -> gateway.allow(account, NetworkAddress.of("0.0.0.0/0"), "")));
        assertEquals(
                AccessError.NOTE_TOO_LONG,
                refused(gateway -> gateway.allow(account, NetworkAddress.of("192.0.3.1"), "x".repeat(101))));
    }

    @Test
    @DisplayName("ACC-5, CON-8 last use and last refusal are known to the minute, and not every call writes")
    void lastUse() {
        NewKey key = make("Nettbutikk");
        assertNull(row("Nettbutikk").lastUsedAt());
        var first = house.now;
        outcome(key, CALLER);
        house.pass(Duration.ofSeconds(59));
        outcome(key, "198.51.100.8");
        assertEquals(first, row("Nettbutikk").lastUsedAt());
        assertEquals(CALLER, row("Nettbutikk").lastUsedFrom());
        house.pass(Duration.ofSeconds(1));
        outcome(key, "198.51.100.8");
        assertEquals(house.now, row("Nettbutikk").lastUsedAt());
        assertEquals("198.51.100.8", row("Nettbutikk").lastUsedFrom());
        allow("192.0.2.0/24");
        outcome(key, CALLER);
        assertEquals(CALLER, row("Nettbutikk").lastRefusedFrom());
        assertEquals("198.51.100.8", row("Nettbutikk").lastUsedFrom());
        assertEquals(
                Map.of(account, LocalDate.of(2026, 11, 22)),
                house.unit.call(() -> house.parts.apiCalls.lastActiveOn(List.of(account, second))));
    }

    @Test
    @DisplayName("ACC-5 a closed account opens by no key")
    void closed() {
        NewKey key = make("Nettbutikk");
        house.unit.sql("UPDATE account SET status = 'CLOSED', closed_on = '2026-11-21' WHERE id = " + account);
        assertEquals(GatewayEntry.unknown(), enter(key, CALLER));
        assertEquals(AccessError.ACCOUNT_NOT_FOUND, refused(gateway -> gateway.view(account)));
    }

    @Test
    @DisplayName("ACC-5 the administrators of the organisation and of the account are told, and nobody else")
    void told() {
        member(customer, "anna", CustomerRole.ACCOUNT_ADMINISTRATOR, account);
        member(customer, "berit", CustomerRole.ACCOUNT_ADMINISTRATOR, second);
        member(customer, "carl", CustomerRole.ORDINARY, account);
        make("Nettbutikk");
        assertEquals(
                List.of("MADE Nettbutikk anna@kunde.example", "MADE Nettbutikk maja@kunde.example"),
                house.parts.told.stream().sorted().toList());
        house.parts.told.clear();
        long id = row("Nettbutikk").id();
        house.unit.run(() -> portal.gateway.rotate(id, KeyOverlap.DAY));
        house.unit.run(() -> portal.gateway.revoke(id));
        allow("192.0.2.7");
        long address = house.unit
                .call(() -> portal.gateway.view(account))
                .addresses()
                .getFirst()
                .id();
        house.unit.run(() -> portal.gateway.forbid(address));
        assertEquals(
                List.of("ROTATED Nettbutikk", "REVOKED Nettbutikk", "ALLOWED 192.0.2.7", "FORBIDDEN 192.0.2.7"),
                house.parts.told.stream()
                        .filter(one -> one.endsWith("maja@kunde.example"))
                        .map(one -> one.replace(" maja@kunde.example", ""))
                        .toList());
        assertTrue(house.logged.stream()
                .map(AccessHouse.Logged::action)
                .toList()
                .containsAll(List.of(
                        AccessChange.API_KEY_MADE,
                        AccessChange.API_KEY_ROTATED,
                        AccessChange.API_KEY_REVOKED,
                        AccessChange.ADDRESS_ALLOWED,
                        AccessChange.ADDRESS_FORBIDDEN)));
    }

    @Test
    @DisplayName(
            "ACC-10 another organisation's account, key and address, and those of an account not given, are unknown")
    void foreign() {
        NewKey key = make("Nettbutikk");
        allow("198.51.100.0/24");
        long id = row("Nettbutikk").id();
        long address = house.unit
                .call(() -> portal.gateway.view(account))
                .addresses()
                .getFirst()
                .id();
        long other = portal.customer("Fjordvik Reiser AS");
        long stranger = member(other, "ola", CustomerRole.ORGANISATION_ADMINISTRATOR);
        long colleague = member(customer, "anna", CustomerRole.ACCOUNT_ADMINISTRATOR, second);
        for (long who : new long[] {stranger, colleague}) {
            act(who);
            assertTrue(house.unit.call(portal.gateway::accounts).stream().noneMatch(one -> one.id() == account));
            for (long any : new long[] {account, UNKNOWN}) {
                assertEquals(AccessError.ACCOUNT_NOT_FOUND, refused(gateway -> gateway.view(any)));
                assertEquals(
                        AccessError.ACCOUNT_NOT_FOUND, refused(gateway -> gateway.make(any, CredentialKind.KEY, "x")));
                assertEquals(
                        AccessError.ACCOUNT_NOT_FOUND,
                        refused(gateway -> gateway.allow(any, NetworkAddress.of("192.0.2.1"), "")));
            }
            for (long any : new long[] {id, UNKNOWN}) {
                for (Consumer<OwnGateway> act : List.<Consumer<OwnGateway>>of(
                        gateway -> gateway.get(any),
                        gateway -> gateway.history(any),
                        gateway -> gateway.rotate(any, KeyOverlap.DAY),
                        gateway -> gateway.revoke(any),
                        gateway -> gateway.allowFor(any, NetworkAddress.of("192.0.2.1"), ""))) {
                    assertEquals(AccessError.CREDENTIAL_NOT_FOUND, refused(act));
                }
            }
            for (long any : new long[] {address, UNKNOWN}) {
                assertEquals(AccessError.NETWORK_NOT_FOUND, refused(gateway -> gateway.forbid(any)));
            }
        }
        assertEquals(Outcome.ADMITTED, outcome(key, CALLER), "nothing has changed");
        assertEquals(
                List.of(second),
                house.unit.call(portal.gateway::accounts).stream()
                        .map(OwnGatewayAccount::id)
                        .toList());
    }
}
