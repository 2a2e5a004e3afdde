package no.front.access.boundary;

import static no.front.access.boundary.AccessHouse.PASSWORD;
import static no.front.access.boundary.AccessHouse.refusal;
import static no.front.access.boundary.AccessHouse.together;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import no.front.access.control.Totp;
import no.front.access.entity.AccessChange;
import no.front.access.entity.AccessError;
import no.front.access.entity.Authenticator;
import no.front.access.entity.Membership;
import no.front.access.entity.UserStatus;
import no.front.contract.entity.Person;
import no.front.kernel.EmailAddress;
import no.front.kernel.ErrorCode;
import no.front.kernel.Msisdn;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Actor;
import no.front.platform.entity.CustomerRole;
import no.front.platform.entity.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OwnUsersIT {

    private static final long UNKNOWN = 999_999_999_999L;

    private PortalHouse portal;
    private AccessHouse house;
    private long customer;
    private long other;
    private long account;
    private long second;
    private long maja;

    @BeforeEach
    void start() {
        portal = new PortalHouse();
        house = portal.house;
        customer = portal.customer("Fjellvik Radio AS");
        other = portal.customer("Fjordvik Reiser AS");
        account = house.unit.call(() -> portal.account(customer).id());
        second = account + 5_000_000;
        house.unit.sql(
                "INSERT INTO account (id, version, number, name, contract_id, status, opened_on) SELECT " + second
                        + ", 1, '" + second + "', 'Annen', contract_id, 'ACTIVE', '2026-02-01' FROM account WHERE id = "
                        + account);
        maja = portal.member(customer, "maja", CustomerRole.ORGANISATION_ADMINISTRATOR);
        house.actor.become(actor(maja));
    }

    /** As the web filter knows the member at this moment. */
    private Actor actor(long membership) {
        return house.unit.call(() -> {
            Membership member = house.parts.customerUsers.findFresh(membership).orElseThrow();
            return Actor.customerUser(member.user().id(), member.name(), member.seat(), AccessHouse.ADDRESS);
        });
    }

    private long member(String mailbox, CustomerRole role, Long... accounts) {
        long id = portal.member(customer, mailbox, role);
        house.unit.run(
                () -> house.parts.customerUsers.findFresh(id).orElseThrow().giveAccounts(Set.of(accounts)));
        return id;
    }

    private ErrorCode refused(Consumer<OwnUsers> act) {
        return house.refusedInside(() -> act.accept(portal.ownUsers));
    }

    private OwnUserRow row(long id) {
        return house.unit.call(() -> portal.ownUsers.get(id));
    }

    private static Person person(String mailbox) {
        return new Person("Ola Nordmann", "", EmailAddress.of(mailbox + "@kunde.example"), Msisdn.of("98000444"));
    }

    private long invite(String mailbox) {
        return house.unit.call(() -> portal.ownUsers.invite(person(mailbox), CustomerRole.ORDINARY, Set.of(account)));
    }

    private static ErrorCode in(Runnable work) {
        return refusal(work);
    }

    @Test
    @DisplayName(
            "ACC-1 who is invited sets a password, proves the number, and sits there with the role and accounts given")
    void invited() {
        long id = invite("ola");
        assertTrue(row(id).isInvited());
        String token = portal.sent();
        String step = house.unit.call(() -> portal.invitations.choosePassword(token, PASSWORD));
        CustomerSignIn in = portal.invitations.accept(token, step, portal.sent(), "test");
        assertEquals(
                Seat.of(customer, CustomerRole.ORDINARY, Set.of(account)),
                portal.knows(in).seat());
        house.actor.become(actor(maja));
        assertTrue(row(id).isActive());
        assertEquals(
                AccessError.ALREADY_MEMBER,
                refused(users -> users.invite(person("Ola"), CustomerRole.ACCOUNTING, Set.of())));
    }

    @Test
    @DisplayName("ACC-1, ACC-10 who is a user of another organisation is invited without any hint of it, and comes in")
    void knownElsewhere() {
        portal.member(other, "kari", CustomerRole.ORGANISATION_ADMINISTRATOR);
        portal.signIn("kari", PASSWORD);
        house.actor.become(actor(maja));
        house.logged.clear();
        long fresh = invite("ny");
        long known = invite("kari");
        OwnUserRow one = row(fresh);
        OwnUserRow same = row(known);
        assertEquals(
                one.toString().replaceAll("id=\\d+|email=[^,]+", ""),
                same.toString().replaceAll("id=\\d+|email=[^,]+", ""));
        assertEquals(
                List.of(AccessChange.USER_INVITED, AccessChange.USER_INVITED),
                house.logged.stream().map(AccessHouse.Logged::action).toList());
        assertFalse(house.logged.toString().contains("98000301"), house.logged.toString());
        assertEquals("kari@kunde.example joined", portal.sent());

        CustomerSignIn in = portal.signIn("kari", PASSWORD);
        assertTrue(portal.knows(in).isStanding());
        house.unit.run(() -> portal.sessions.enter(in.key(), customer));
        assertEquals(
                Seat.of(customer, CustomerRole.ORDINARY, Set.of(account)),
                portal.knows(in).seat());
        house.actor.become(actor(maja));
        assertEquals("Test Kari", row(known).name());
        assertTrue(row(known).isActive());
    }

    @Test
    @DisplayName(
            "ACC-3, ACC-10 whoever invites a user of another organisation neither sees nor takes that user's authenticator app")
    void noAppOfInvited() {
        portal.member(other, "kari", CustomerRole.ORGANISATION_ADMINISTRATOR);
        CustomerSignIn kari = portal.signIn("kari", PASSWORD);
        portal.actAs(kari);
        portal.authenticator.offer(PASSWORD);
        Authenticator app = house.unit.call(
                () -> house.parts.authenticators.all(kari.userId()).getFirst());
        byte[] secret = house.parts.secrets.decrypt(kari.userId(), app.secret());
        portal.authenticator.confirm(Totp.code(secret, Totp.step(house.now), Totp.DIGITS));
        house.actor.become(actor(maja));
        invite("kari");
        assertEquals(
                List.of("maja@kunde.example"),
                house.unit.call(portal.security::view).users().stream()
                        .map(SecurityRow::email)
                        .toList());
        assertEquals(AccessError.USER_NOT_FOUND, house.refusedInside(() -> portal.security.resetApp(kari.userId())));
        assertTrue(house.unit
                .call(() -> house.parts.authenticators.confirmed(kari.userId()))
                .isPresent());
    }

    @Test
    @DisplayName(
            "ACC-3 an invitation runs out after seven days for users of other organisations as well, and is sent again")
    void runsOut() {
        portal.member(other, "kari", CustomerRole.ORGANISATION_ADMINISTRATOR);
        long known = invite("kari");
        house.pass(Duration.ofDays(7));
        assertTrue(row(known).expired());
        CustomerSignIn in = portal.signIn("kari", PASSWORD);
        assertEquals(other, portal.knows(in).seat().organisationId());
        assertEquals(
                AccessError.ORGANISATION_NOT_FOUND,
                house.refusedInside(() -> portal.sessions.enter(in.key(), customer)));
        house.actor.become(actor(maja));
        house.unit.run(() -> portal.ownUsers.resend(known));
        assertFalse(row(known).expired());
        assertNull(house.refusedInside(() -> portal.sessions.enter(in.key(), customer)));
        house.actor.become(actor(maja));
        assertEquals(AccessError.STATUS_CHANGED, refused(users -> users.resend(known)));
        assertEquals(AccessError.STATUS_CHANGED, refused(users -> users.revoke(known)));
    }

    @Test
    @DisplayName(
            "ACC-1 an invitation taken back is dead; who belonged nowhere else is gone, others stay what they were")
    void revoked() {
        portal.member(other, "kari", CustomerRole.ORGANISATION_ADMINISTRATOR);
        long fresh = invite("ny");
        String token = portal.sent();
        long known = invite("kari");
        house.unit.run(() -> portal.ownUsers.revoke(fresh));
        house.unit.run(() -> portal.ownUsers.revoke(known));
        assertTrue(house.unit.call(() -> portal.invitations.open(token, "")).isEmpty());
        assertEquals(AccessError.USER_NOT_FOUND, refused(users -> users.get(known)));
        assertEquals(other, portal.knows(portal.signIn("kari", PASSWORD)).seat().organisationId());
        house.actor.become(actor(maja));
        assertNotNull(row(invite("ny")));
    }

    @Test
    @DisplayName("ACC-10 another organisation's user answers like an unknown one, whatever is asked")
    void otherOrganisation() {
        long foreign = portal.member(other, "kari", CustomerRole.ORDINARY);
        for (long id : new long[] {foreign, UNKNOWN}) {
            for (LongConsumer call : List.<LongConsumer>of(
                    portal.ownUsers::get,
                    portal.ownUsers::history,
                    portal.ownUsers::resend,
                    portal.ownUsers::revoke,
                    one -> portal.ownUsers.change(one, 1, CustomerRole.ACCOUNTING, Set.of()),
                    portal.ownUsers::lock,
                    portal.ownUsers::unlock,
                    portal.ownUsers::delete)) {
                assertEquals(AccessError.USER_NOT_FOUND, house.refusedInside(() -> call.accept(id)));
            }
        }
        long others = house.unit.call(() -> portal.account(other).id());
        assertEquals(
                AccessError.ACCOUNT_NOT_FOUND,
                refused(users -> users.invite(person("ny"), CustomerRole.ORDINARY, Set.of(others))));
        assertEquals(1, house.unit.call(() -> portal.ownUsers.all()).size());
    }

    @Test
    @DisplayName(
            "ACC-1, ACC-10 an account administrator sees and changes only users all of whose accounts are the own ones")
    void accountAdministrator() {
        long lars = member("lars", CustomerRole.ACCOUNT_ADMINISTRATOR, account);
        long mine = member("mine", CustomerRole.ORDINARY, account);
        long both = member("both", CustomerRole.ORDINARY, account, second);
        house.actor.become(actor(lars));
        assertEquals(
                Set.of(lars, mine),
                Set.copyOf(house.unit.call(() -> portal.ownUsers.all()).stream()
                        .map(OwnUserRow::id)
                        .toList()));
        for (long hidden : new long[] {both, maja}) {
            assertEquals(AccessError.USER_NOT_FOUND, refused(users -> users.get(hidden)));
            assertEquals(AccessError.USER_NOT_FOUND, refused(users -> users.lock(hidden)));
            assertEquals(AccessError.USER_NOT_FOUND, refused(users -> users.delete(hidden)));
        }
        assertEquals(
                List.of(account),
                house.unit.call(() -> portal.ownUsers.accounts()).stream()
                        .map(OwnAccountChoice::id)
                        .toList());
        assertEquals(
                AccessError.ACCOUNT_NOT_FOUND,
                refused(users -> users.invite(person("ny"), CustomerRole.ORDINARY, Set.of(second))));
        assertEquals(
                AccessError.ROLE_TOO_HIGH,
                refused(users ->
                        users.change(mine, row(mine).version(), CustomerRole.ORGANISATION_ADMINISTRATOR, Set.of())));
    }

    @Test
    @DisplayName(
            "ACC-1 a role change is in force at the next request of a session that was open already; the user is told")
    void roleChange() {
        long ola = member("ola", CustomerRole.ORDINARY, account);
        CustomerSignIn in = portal.signIn("ola", PASSWORD);
        house.actor.become(actor(maja));
        int version = row(ola).version();
        house.unit.run(() -> portal.ownUsers.change(ola, version, CustomerRole.ACCOUNTING, Set.of()));
        assertEquals(Set.of(CustomerRole.ACCOUNTING), portal.knows(in).seat().roles());
        assertEquals(Set.of(), portal.knows(in).seat().accounts());
        assertTrue(house.parts.sent.contains("ola@kunde.example ROLE"));
        assertEquals(
                AccessError.STATUS_CHANGED,
                refused(users -> users.change(ola, version, CustomerRole.ORDINARY, Set.of(account))));
    }

    @Test
    @DisplayName("ACC-1 who is locked is out at the next request and stays out, of this organisation only")
    void locked() {
        long ola = member("ola", CustomerRole.ORDINARY, account);
        long kari = member("kari", CustomerRole.ORDINARY, account);
        portal.member(other, "kari", CustomerRole.ACCOUNTING);
        CustomerSignIn olas = portal.signIn("ola", PASSWORD);
        CustomerSignIn karis = portal.signIn("kari", PASSWORD);
        house.unit.run(() -> portal.sessions.enter(karis.key(), other));
        house.actor.become(actor(maja));
        house.unit.run(() -> portal.ownUsers.lock(ola));
        house.unit.run(() -> portal.ownUsers.lock(kari));
        assertEquals(UserStatus.LOCKED, row(ola).status());
        assertNull(portal.knows(olas));
        assertEquals(AccessError.SIGN_IN_WRONG, in(() -> portal.signIn("ola", PASSWORD)));
        assertEquals(other, portal.knows(karis).seat().organisationId());
        assertEquals(
                AccessError.ORGANISATION_NOT_FOUND,
                house.refusedInside(() -> portal.sessions.enter(karis.key(), customer)));
        house.pass(Duration.ofSeconds(61));
        house.actor.become(actor(maja));
        house.unit.run(() -> portal.ownUsers.unlock(ola));
        assertNotNull(portal.signIn("ola", PASSWORD));
    }

    @Test
    @DisplayName("ACC-1 who is deleted is out at the next request, and may be invited again")
    void deleted() {
        long ola = member("ola", CustomerRole.ORDINARY, account);
        CustomerSignIn in = portal.signIn("ola", PASSWORD);
        house.actor.become(actor(maja));
        house.unit.run(() -> portal.ownUsers.delete(ola));
        assertNull(portal.knows(in));
        assertEquals(AccessError.USER_NOT_FOUND, refused(users -> users.get(ola)));
        assertTrue(house.parts.sent.contains("ola@kunde.example REMOVED"));
        assertTrue(row(invite("ola")).isInvited());
    }

    @Test
    @DisplayName("ACC-1 the last organisation administrator who can sign in stays; nobody does it to oneself")
    void last() {
        long anna = member("anna", CustomerRole.ORGANISATION_ADMINISTRATOR);
        assertEquals(AccessError.NOT_ONESELF, refused(users -> users.delete(maja)));
        assertEquals(AccessError.NOT_ONESELF, refused(users -> users.lock(maja)));
        Actor annas = actor(anna);
        house.unit.run(() -> portal.ownUsers.lock(anna));
        house.actor.become(annas);
        assertEquals(AccessError.USER_NOT_FOUND, refused(users -> users.delete(maja)), "locked a moment ago");
        house.actor.become(actor(maja));
        invite("kommer");
        assertEquals(
                AccessError.LAST_ORGANISATION_ADMINISTRATOR,
                house.refusedInside(() -> portal.users.lock(maja, "Front")),
                "a locked or invited one doesn't count");
    }

    @Test
    @DisplayName(
            "ACC-1 two administrators who remove each other at the same moment: one remains, however often it is tried")
    void eachOther() throws Exception {
        for (int round = 0; round < 5; round++) {
            long anna = member("anna" + round, CustomerRole.ORGANISATION_ADMINISTRATOR);
            OwnUsers majas = asked(actor(maja));
            OwnUsers annas = asked(actor(anna));
            long first = maja;
            List<ErrorCode> results = together(
                    () -> house.unit.run(() -> majas.delete(anna)), () -> house.unit.run(() -> annas.delete(first)));
            assertEquals(
                    Set.of(AccessHouse.Done.DONE, AccessError.USER_NOT_FOUND), Set.copyOf(results), results.toString());
            assertEquals("1", house.unit.value("SELECT COUNT(*) FROM membership WHERE customer_id = " + customer));
            maja = Long.parseLong(house.unit.value("SELECT id FROM membership WHERE customer_id = " + customer));
        }
    }

    /** The boundary as another request has it. */
    private OwnUsers asked(Actor actor) {
        OwnUsers own = new OwnUsers();
        own.users = portal.ownUsers.users;
        own.sessions = portal.ownUsers.sessions;
        own.invitations = portal.ownUsers.invitations;
        own.links = portal.ownUsers.links;
        own.authenticators = portal.ownUsers.authenticators;
        own.limit = portal.ownUsers.limit;
        own.mails = portal.ownUsers.mails;
        own.changeLog = portal.ownUsers.changeLog;
        own.clock = portal.ownUsers.clock;
        own.currentActor = new CurrentActor();
        own.currentActor.become(actor);
        return own;
    }
}
