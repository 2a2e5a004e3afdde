package no.front.access.boundary;

import static no.front.access.boundary.AccessHouse.PASSWORD;
import static no.front.access.boundary.AccessHouse.refusal;
import static no.front.access.boundary.AccessHouse.together;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import no.front.access.entity.AccessError;
import no.front.access.entity.AccessSetting;
import no.front.access.entity.UserStatus;
import no.front.kernel.ErrorCode;
import no.front.platform.entity.Actor;
import no.front.platform.entity.CustomerRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CustomerInvitationsIT {

    private PortalHouse portal;
    private AccessHouse house;
    private long customer;

    @BeforeEach
    void start() {
        portal = new PortalHouse();
        house = portal.house;
        customer = portal.customer("Fjellvik Radio AS");
        house.actor.become(Actor.nobody(AccessHouse.ADDRESS));
    }

    private String choose(String token) {
        return house.unit.call(() -> portal.invitations.choosePassword(token, PASSWORD));
    }

    private ErrorCode accept(String token, String step, String code) {
        return refusal(() -> portal.invitations.accept(token, step, code, "test"));
    }

    private static String not(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }

    @Test
    @DisplayName("CON-5 own password, then the code to the mobile, and the administrator is in")
    void invited() {
        String token = portal.invite(customer, "maja");
        InvitationView view =
                house.unit.call(() -> portal.invitations.open(token, "")).orElseThrow();
        assertEquals(List.of("Fjellvik Radio AS"), view.organisations());
        assertFalse(view.passwordChosen());
        assertFalse(view.maskedMobile().contains("98000301"), "ACC-6 the number is masked");
        String step = choose(token);
        String code = portal.sent();
        assertTrue(house.unit
                .call(() -> portal.invitations.open(token, step))
                .orElseThrow()
                .passwordChosen());
        assertEquals(AccessError.SIGN_IN_WRONG, refusal(() -> portal.signIn("maja", PASSWORD)), "not before the code");
        CustomerSignIn in =
                portal.invitations.accept(token, step, code.substring(0, 3) + " " + code.substring(3), "test");
        SignedInUser user = portal.knows(in);
        assertEquals(customer, user.seat().organisationId());
        assertEquals(
                Set.of(CustomerRole.ORGANISATION_ADMINISTRATOR), user.seat().roles());
        assertEquals("Fjellvik Radio AS", user.organisation());
        assertNotNull(portal.signIn("maja", PASSWORD));
        assertEquals(AccessError.LINK_INVALID, accept(token, step, code), "single use");
        assertTrue(house.unit.call(() -> portal.invitations.open(token, step)).isEmpty());
    }

    @Test
    @DisplayName("ACC-2, ACC-7 tokens, codes and passwords are stored as hashes only and never logged")
    void secrets() {
        String token = portal.invite(customer, "maja");
        String step = choose(token);
        String code = portal.sent();
        portal.invitations.accept(token, step, code, "test");
        assertEquals(
                "0",
                house.unit.value("SELECT COUNT(*) FROM access_link WHERE token_hash = '" + token + "' OR step_hash = '"
                        + step + "' OR chosen_password = '" + PASSWORD + "'"));
        assertEquals("0", house.unit.value("SELECT COUNT(*) FROM one_time_code WHERE code_hash = '" + code + "'"));
        house.logged.forEach(line -> List.of(token, step, PASSWORD)
                .forEach(secret -> assertFalse(line.everything().contains(secret), line.toString())));
    }

    @Test
    @DisplayName("CON-5 who only reads the mail can't have a password accepted by the code of another")
    void steps() {
        String token = portal.invite(customer, "maja");
        String victims = choose(token);
        String attackers = house.unit.call(() -> portal.invitations.choosePassword(token, "fem blå hvaler synger"));
        String code = portal.sent();
        assertEquals(AccessError.LINK_INVALID, accept(token, victims, code), "the first browser starts again");
        assertEquals(AccessError.LINK_INVALID, accept(token, "", code));
        assertEquals(AccessError.LINK_INVALID, accept(token, null, code));
        assertFalse(house.unit
                .call(() -> portal.invitations.open(token, victims))
                .orElseThrow()
                .passwordChosen());
        assertEquals(AccessError.CODE_WRONG, accept(token, attackers, not(code)));
    }

    @Test
    @DisplayName("CON-5 two use the same link at once: one comes in, the other learns that it is used")
    void twice() throws Exception {
        String token = portal.invite(customer, "maja");
        String step = choose(token);
        String code = portal.sent();
        Runnable accept = () -> portal.invitations.accept(token, step, code, "test");
        List<ErrorCode> results = together(accept, accept);
        assertEquals(Set.of(AccessHouse.Done.DONE, AccessError.LINK_INVALID), Set.copyOf(results), results.toString());
        assertEquals("1", house.unit.value("SELECT COUNT(*) FROM access_session WHERE holder_kind = 'CUSTOMER_USER'"));
    }

    @Test
    @DisplayName("ACC-3 after five wrong codes even the right one is dead; a new code helps")
    void tries() {
        String token = portal.invite(customer, "maja");
        String step = choose(token);
        String code = portal.sent();
        for (int i = 0; i < 4; i++) {
            assertEquals(AccessError.CODE_WRONG, accept(token, step, not(code)));
        }
        assertEquals(AccessError.CODE_INVALID, accept(token, step, not(code)));
        assertEquals(AccessError.CODE_INVALID, accept(token, step, code));
        house.unit.run(() -> portal.invitations.sendCode(token, step));
        assertNotNull(portal.invitations.accept(token, step, portal.sent(), "test"));
    }

    @Test
    @DisplayName("ACC-3 five codes to one number within an hour, whoever they are for; then nobody's phone rings")
    void numbers() {
        String one = portal.invite(customer, "maja");
        String two = portal.invite(customer, "mons");
        String step = choose(one);
        for (int i = 0; i < 3; i++) {
            house.unit.run(() -> portal.invitations.sendCode(one, step));
        }
        choose(two);
        assertEquals(AccessError.CODES_TOO_MANY, refusal(() -> choose(two)));
        house.pass(Duration.ofMinutes(61));
        assertNotEquals("", choose(two));
    }

    @Test
    @DisplayName("ACC-6 so many requests from one network address within an hour; another address is free")
    void addresses() {
        house.parts.settings.put(AccessSetting.REQUESTS_PER_ADDRESS, 2);
        String token = portal.invite(customer, "maja");
        choose(token);
        choose(token);
        assertEquals(AccessError.REQUESTS_TOO_MANY, refusal(() -> choose(token)));
        house.actor.become(Actor.nobody("198.51.100.9"));
        assertNotEquals("", choose(token));
    }

    @Test
    @DisplayName("CON-5 expired, renewed, revoked, forged and unknown invitations all answer alike")
    void dead() {
        String old = portal.invite(customer, "maja");
        long membership = Long.parseLong(house.unit.value("SELECT MAX(id) FROM membership"));
        house.unit.run(() -> portal.users.renew(membership));
        String renewed = portal.sent();
        for (String token : new String[] {old, "forged", "", null}) {
            assertTrue(house.unit.call(() -> portal.invitations.open(token, "")).isEmpty(), token);
            assertEquals(AccessError.LINK_INVALID, refusal(() -> choose(token)), token);
        }
        assertTrue(house.unit.call(() -> portal.invitations.open(renewed, "")).isPresent());
        house.unit.run(() -> portal.users.revoke(membership, "Feil adresse"));
        assertEquals(AccessError.LINK_INVALID, refusal(() -> choose(renewed)));
        assertEquals("0", house.unit.value("SELECT COUNT(*) FROM membership WHERE id = " + membership));
        String again = portal.invite(customer, "maja");
        house.pass(Duration.ofDays(7));
        assertEquals(AccessError.LINK_INVALID, refusal(() -> choose(again)));
        assertTrue(house.unit.call(() -> portal.users.of(customer)).getFirst().isExpired());
    }

    @Test
    @DisplayName("CON-5 who has a user already gets a membership and a mail, and keeps the password")
    void known() {
        portal.member(customer, "maja", CustomerRole.ORGANISATION_ADMINISTRATOR);
        long other = portal.customer("Nordlys Kurs AS");
        assertEquals("maja@kunde.example joined", portal.invite(other, "maja"));
        CustomerSignIn in = portal.signIn("maja", PASSWORD);
        assertTrue(portal.knows(in).isStanding(), "of two organisations one is chosen first");
        assertTrue(portal.knows(in).severalOrganisations());
        int before = house.parts.sent.size();
        house.unit.run(() ->
                portal.users.inviteAdministrator(other, PortalHouse.person("maja"), no.front.kernel.Language.BOKMAL));
        assertEquals(before, house.parts.sent.size(), "invited twice: nothing more is sent");
    }

    @Test
    @DisplayName("CON-5 two invite the same new person at once, to two organisations: one user, two memberships")
    void invitedTwice() throws Exception {
        long other = portal.customer("Nordlys Kurs AS");
        List<ErrorCode> results = together(
                () -> house.unit.run(() -> portal.users.inviteAdministrator(
                        customer, PortalHouse.person("maja"), no.front.kernel.Language.BOKMAL)),
                () -> house.unit.run(() -> portal.users.inviteAdministrator(
                        other, PortalHouse.person("maja"), no.front.kernel.Language.BOKMAL)));
        assertEquals(Set.of(AccessHouse.Done.DONE), Set.copyOf(results), results.toString());
        assertEquals("1", house.unit.value("SELECT COUNT(*) FROM customer_user"));
        assertEquals("2", house.unit.value("SELECT COUNT(*) FROM membership"));
    }

    @Test
    @DisplayName("An accepted invitation can't be renewed or revoked any more")
    void accepted() {
        long membership = portal.member(customer, "maja", CustomerRole.ORGANISATION_ADMINISTRATOR);
        assertEquals(AccessError.STATUS_CHANGED, house.refusedInside(() -> portal.users.renew(membership)));
        assertEquals(AccessError.STATUS_CHANGED, house.refusedInside(() -> portal.users.revoke(membership, "x")));
        assertEquals(
                UserStatus.ACTIVE,
                house.unit.call(() -> portal.users.get(membership)).status());
    }
}
