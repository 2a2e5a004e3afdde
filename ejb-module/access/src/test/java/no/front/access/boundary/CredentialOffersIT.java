package no.front.access.boundary;

import static no.front.access.boundary.AccessHouse.refusal;
import static no.front.access.boundary.AccessHouse.together;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import no.front.access.control.ConfirmedOrderParts;
import no.front.access.entity.AccessError;
import no.front.contract.entity.ProductKind;
import no.front.kernel.ErrorCode;
import no.front.kernel.Language;
import no.front.platform.boundary.RandomSecret;
import no.front.platform.entity.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CredentialOffersIT {

    private PortalHouse portal;
    private AccessHouse house;
    private long customer;

    @BeforeEach
    void start() {
        portal = new PortalHouse();
        house = portal.house;
        customer = portal.customer("Oppslag AS");
        house.actor.become(Actor.nobody(AccessHouse.ADDRESS));
    }

    private String offered() {
        house.unit.run(() -> house.parts.invitations.credentials(
                portal.account(customer), PortalHouse.person("tekla"), Language.BOKMAL));
        return portal.sent();
    }

    private String code(String token) {
        house.unit.run(() -> portal.offers.sendCode(token));
        return portal.sent();
    }

    @Test
    @DisplayName(
            "CON-5 by link and code the technical contact sees the credentials once; only a hash of the secret stays")
    void once() {
        String token = offered();
        OfferView view = house.unit.call(() -> portal.offers.open(token)).orElseThrow();
        assertEquals("Oppslag AS", view.organisation());
        assertFalse(view.codeSent());
        assertEquals(AccessError.CODE_INVALID, refusal(() -> portal.offers.take(token, "123456")));
        String code = code(token);
        assertTrue(
                house.unit.call(() -> portal.offers.open(token)).orElseThrow().codeSent());
        NewCredential made = portal.offers.take(token, code);
        assertEquals(
                RandomSecret.hash(made.secret()),
                house.unit.value("SELECT secret_hash FROM api_credential WHERE key_id = '" + made.key() + "'"));
        assertFalse(made.toString().contains(made.secret()), "ACC-7");
        house.logged.forEach(line -> assertFalse(line.everything().contains(made.secret())));
        assertEquals(AccessError.LINK_INVALID, refusal(() -> portal.offers.take(token, code)));
        assertTrue(house.unit.call(() -> portal.offers.open(token)).isEmpty());
    }

    @Test
    @DisplayName("CON-5 two take the credentials at once: they are made once")
    void twice() throws Exception {
        String token = offered();
        String code = code(token);
        Runnable take = () -> portal.offers.take(token, code);
        List<ErrorCode> results = together(take, take);
        assertEquals(Set.of(AccessHouse.Done.DONE, AccessError.LINK_INVALID), Set.copyOf(results), results.toString());
        assertEquals("1", house.unit.value("SELECT COUNT(*) FROM api_credential"));
    }

    @Test
    @DisplayName("CON-5 staff renew an offer or take it back; expired, old and forged links answer alike")
    void dead() {
        String old = offered();
        long id = Long.parseLong(house.unit.value("SELECT MAX(id) FROM credential_offer"));
        house.unit.run(() -> portal.offers.renew(id));
        String renewed = portal.sent();
        for (String token : new String[] {old, "forged", null}) {
            assertTrue(house.unit.call(() -> portal.offers.open(token)).isEmpty());
            assertEquals(AccessError.LINK_INVALID, house.refusedInside(() -> portal.offers.sendCode(token)));
        }
        assertTrue(house.unit.call(() -> portal.offers.open(renewed)).isPresent());
        house.pass(Duration.ofDays(7));
        assertTrue(house.unit.call(() -> portal.offers.of(customer)).getFirst().isExpired());
        house.unit.run(() -> portal.offers.renew(id));
        house.unit.run(() -> portal.offers.withdraw(id, "Feil person"));
        String withdrawn = portal.sent();
        assertEquals(AccessError.LINK_INVALID, refusal(() -> portal.offers.take(withdrawn, "123456")));
        assertEquals(AccessError.STATUS_CHANGED, house.refusedInside(() -> portal.offers.withdraw(id, "x")));
        assertEquals(AccessError.STATUS_CHANGED, house.refusedInside(() -> portal.offers.renew(id)));
    }

    @Test
    @DisplayName("An invitation's link opens no credentials, and theirs no invitation")
    void kinds() {
        String offer = offered();
        String invitation = portal.invite(customer, "maja");
        assertTrue(house.unit.call(() -> portal.offers.open(invitation)).isEmpty());
        assertTrue(house.unit.call(() -> portal.invitations.open(offer, "")).isEmpty());
        assertTrue(house.unit.call(() -> portal.links.open(invitation)).isEmpty());
        assertTrue(house.unit.call(() -> house.links.open(invitation)).isEmpty(), "nor any of the staff's");
    }

    private List<String> confirm(String... products) {
        house.parts.sent.clear();
        house.unit.run(() -> ConfirmedOrderParts.invite(
                house.parts,
                portal.order(customer, products),
                List.of(portal.account(customer)),
                ProductKind.NUMBER_LOOKUP));
        return List.copyOf(house.parts.sent);
    }

    @Test
    @DisplayName("CON-5 SMS: the administrator is invited, the orderer told; lookup: credentials instead; both: both")
    void confirmed() {
        List<String> sms = confirm("SMS_WEB");
        assertEquals(2, sms.size());
        assertTrue(house.unit
                .call(() -> portal.invitations.open(sms.getFirst(), ""))
                .isPresent());
        assertEquals("orderer@kunde.example told of Test Administrator", sms.getLast());
        assertEquals("0", house.unit.value("SELECT COUNT(*) FROM credential_offer"));

        List<String> lookup = confirm("NUMBER_LOOKUP");
        assertEquals(1, lookup.size());
        assertEquals(
                "Test Technical",
                house.unit
                        .call(() -> portal.offers.open(lookup.getFirst()))
                        .orElseThrow()
                        .name());

        customer = portal.customer("Begge AS");
        List<String> both = confirm("SMS_GATEWAY", "NUMBER_LOOKUP");
        assertEquals(3, both.size());
        assertEquals("1", house.unit.value("SELECT COUNT(*) FROM membership WHERE customer_id = " + customer));
        assertEquals("1", house.unit.value("SELECT COUNT(*) FROM credential_offer WHERE customer_id = " + customer));
    }
}
