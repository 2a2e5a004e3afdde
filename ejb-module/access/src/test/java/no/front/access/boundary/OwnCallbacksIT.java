package no.front.access.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.front.access.entity.AccessChange;
import no.front.access.entity.AccessError;
import no.front.access.entity.CallbackFailure;
import no.front.access.entity.CallbackKind;
import no.front.access.entity.Membership;
import no.front.kernel.ErrorCode;
import no.front.platform.entity.Actor;
import no.front.platform.entity.CustomerRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OwnCallbacksIT {

    private static final String THERE = "https://kunde.example/status";

    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private String body;
    private HttpServer receiver;
    private PortalHouse portal;
    private AccessHouse house;
    private long customer;
    private long account;

    @BeforeEach
    void start() throws Exception {
        portal = new PortalHouse();
        house = portal.house;
        customer = portal.customer("Fjellvik Radio AS");
        account = house.unit.call(() -> portal.account(customer).id());
        act(portal.member(customer, "maja", CustomerRole.ORGANISATION_ADMINISTRATOR));
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        receiver.createContext("/inn", exchange -> {
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
            body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            byte[] answer = "takk \u0001 <script>".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(202, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        receiver.start();
        house.parts.callBackToLoopback(true);
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
    }

    private String here() {
        return "http://127.0.0.1:" + receiver.getAddress().getPort() + "/inn";
    }

    private void act(long membership) {
        house.actor.become(house.unit.call(() -> {
            Membership member = house.parts.customerUsers.findFresh(membership).orElseThrow();
            return Actor.customerUser(member.user().id(), member.name(), member.seat(), AccessHouse.ADDRESS);
        }));
    }

    private Optional<CallbackSecret> lead(CallbackKind kind, String url) {
        return house.unit.call(() -> portal.callbacks.lead(account, kind, url));
    }

    private OwnCallback row(CallbackKind kind) {
        return house.unit.call(() -> portal.callbacks.of(account)).get(kind.ordinal());
    }

    private ErrorCode refused(Consumer<OwnCallbacks> act) {
        return house.refusedInside(() -> act.accept(portal.callbacks));
    }

    @Test
    @DisplayName(
            "ACC-5 an address is set for each kind; its secret is shown once, encrypted here, and stays with another address")
    void set() {
        assertFalse(row(CallbackKind.STATUS).isSet());
        String secret = lead(CallbackKind.STATUS, THERE).orElseThrow().secret();
        assertEquals(THERE, row(CallbackKind.STATUS).url());
        assertFalse(row(CallbackKind.INBOUND).isSet());
        String kept = house.unit.value("SELECT secret FROM gateway_callback");
        assertFalse(kept.contains(secret));
        assertEquals(Optional.empty(), lead(CallbackKind.STATUS, "https://kunde.example/annet"));
        assertEquals(kept, house.unit.value("SELECT secret FROM gateway_callback"));
        int lines = house.logged.size();
        assertEquals(Optional.empty(), lead(CallbackKind.STATUS, "https://KUNDE.example/annet"));
        assertEquals(lines, house.logged.size(), "nothing has changed");
        assertNotEquals(
                secret,
                house.unit
                        .call(() -> portal.callbacks.renewSecret(account, CallbackKind.STATUS))
                        .secret());
        house.unit.run(() -> portal.callbacks.remove(account, CallbackKind.STATUS));
        assertFalse(row(CallbackKind.STATUS).isSet());
        assertEquals(
                List.of(
                        AccessChange.CALLBACK_SET,
                        AccessChange.CALLBACK_SET,
                        AccessChange.CALLBACK_SECRET_RENEWED,
                        AccessChange.CALLBACK_REMOVED),
                house.logged.stream()
                        .map(AccessHouse.Logged::action)
                        .filter(action -> action.name().startsWith("CALLBACK"))
                        .toList());
        assertFalse(house.logged.toString().contains(secret));
        assertTrue(house.parts.told.contains("UNLED https://kunde.example/annet maja@kunde.example"));
        assertEquals(AccessError.CALLBACK_MISSING, refused(all -> all.remove(account, CallbackKind.STATUS)));
        assertEquals(AccessError.CALLBACK_MISSING, refused(all -> all.renewSecret(account, CallbackKind.STATUS)));
    }

    @Test
    @DisplayName("ACC-5 an inner address is refused when it is set, this machine outside of the demo")
    void inner() {
        assertEquals(
                AccessError.CALLBACK_INTERNAL,
                refused(all -> all.lead(account, CallbackKind.STATUS, "https://169.254.169.254/latest")));
        house.parts.callBackToLoopback(false);
        assertEquals(AccessError.CALLBACK_INTERNAL, refused(all -> all.lead(account, CallbackKind.STATUS, here())));
        assertEquals(
                AccessError.CALLBACK_NOT_HTTPS,
                refused(all -> all.lead(account, CallbackKind.STATUS, "http://kunde.example/")));
    }

    @Test
    @DisplayName("ACC-5 a try shows what was sent and answered to the letter; the receiver can check who sent it")
    void tried() throws Exception {
        String secret = lead(CallbackKind.STATUS, here()).orElseThrow().secret();
        CallbackTrial trial = portal.callbacks.test(account, CallbackKind.STATUS);
        assertEquals(202, trial.status());
        assertTrue(trial.isTaken());
        assertNull(trial.failure());
        assertTrue(trial.answered().contains("takk \ufffd <script>"), trial.answered());
        assertTrue(trial.sent().endsWith("\r\n\r\n" + body), trial.sent());
        assertTrue(body.startsWith("{\"event\":\"status\",\"test\":true,"), body);
        headers.forEach((name, value) -> assertTrue(
                trial.sent()
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains((name + ": " + value).toLowerCase(java.util.Locale.ROOT)),
                name));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String signed = headers.get("Front-Id") + "\n" + headers.get("Front-Time") + "\n" + body;
        assertEquals(
                HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8))),
                headers.get("Front-Signature"));
        assertFalse(trial.sent().contains(secret));
        receiver.stop(0);
        CallbackTrial down = portal.callbacks.test(account, CallbackKind.STATUS);
        assertEquals(CallbackFailure.NO_CONNECTION, down.failure());
        assertFalse(down.isTaken());
    }

    @Test
    @DisplayName("ACC-5 an account has twenty tries an hour, of whatever kind")
    void tries() {
        lead(CallbackKind.STATUS, here());
        assertEquals(
                AccessError.CALLBACK_MISSING,
                AccessHouse.refusal(() -> portal.callbacks.test(account, CallbackKind.INBOUND)));
        for (int i = 0; i < OwnCallbacks.TRIES_PER_HOUR; i++) {
            portal.callbacks.test(account, CallbackKind.STATUS);
        }
        assertEquals(
                AccessError.CALLBACK_TRIES,
                AccessHouse.refusal(() -> portal.callbacks.test(account, CallbackKind.STATUS)));
        house.pass(Duration.ofMinutes(61));
        assertTrue(portal.callbacks.test(account, CallbackKind.STATUS).isTaken());
    }

    @Test
    @DisplayName("ACC-10 callbacks of another organisation, and of an account not given, answer like unknown ones")
    void foreign() {
        lead(CallbackKind.STATUS, THERE);
        long stranger =
                portal.member(portal.customer("Fjordvik Reiser AS"), "ola", CustomerRole.ORGANISATION_ADMINISTRATOR);
        long colleague = portal.member(customer, "anna", CustomerRole.ACCOUNT_ADMINISTRATOR);
        house.unit.run(() ->
                house.parts.customerUsers.findFresh(colleague).orElseThrow().giveAccounts(Set.of()));
        for (long who : new long[] {stranger, colleague}) {
            act(who);
            for (long any : new long[] {account, 999_999_999_999L}) {
                for (Consumer<OwnCallbacks> act : List.<Consumer<OwnCallbacks>>of(
                        all -> all.of(any),
                        all -> all.lead(any, CallbackKind.STATUS, THERE),
                        all -> all.renewSecret(any, CallbackKind.STATUS),
                        all -> all.remove(any, CallbackKind.STATUS))) {
                    assertEquals(AccessError.ACCOUNT_NOT_FOUND, refused(act));
                }
                assertEquals(
                        AccessError.ACCOUNT_NOT_FOUND,
                        AccessHouse.refusal(() -> portal.callbacks.test(any, CallbackKind.STATUS)));
            }
        }
    }
}
