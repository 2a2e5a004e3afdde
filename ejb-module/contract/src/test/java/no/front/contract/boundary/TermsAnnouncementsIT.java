package no.front.contract.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.front.contract.control.TermsAnnouncementJob;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.ProductKind;
import no.front.contract.entity.TermsDraft;
import no.front.contract.entity.TermsKind;
import no.front.contract.entity.TermsText;
import no.front.contract.entity.TermsVersion;
import no.front.customer.boundary.Contacts;
import no.front.customer.boundary.Customers;
import no.front.customer.entity.Customer;
import no.front.customer.entity.ReturnedMail;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.PageRequest;
import no.front.platform.entity.Actor;
import no.front.platform.entity.CustomerRole;
import no.front.platform.entity.Seat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Customers with contracts are told of a new version, answer, and are followed up. */
class TermsAnnouncementsIT {

    private OrderHouse house;
    private TermsAnnouncements announcements;
    private long version;

    @BeforeEach
    void build() {
        house = new OrderHouse();
        announcements = house.get(TermsAnnouncements.class);
        house.run(() -> house.get(TermsDemo.class).fill());
        version = house.in(() -> house.get(TermsPublishing.class)
                .publish(
                        TermsKind.TERMS,
                        new TermsDraft(
                                "2027-1",
                                LocalDate.of(2027, 1, 1),
                                new TermsText("# Nytt\nTekst", "# New\nText"),
                                new TermsText("Punkt 3 er nytt", "Clause 3 is new"))));
    }

    @AfterEach
    void leave() {
        house.close();
    }

    private long customer(String number, String name) {
        long id = house.prospect(number, name);
        long order = house.approved(id, house.ordered(ProductKind.SMS_SERVICE, 1));
        house.run(() -> house.get(OrderConfirmations.class).confirm(order, house.version(order)));
        return id;
    }

    private void tellAll() {
        house.acting.set(Actor.job("terms-announcement"));
        house.get(TermsAnnouncementJob.class).run();
        house.acting.set(OrderHouse.SANDER);
    }

    private String rows(String what) {
        return house.unit.value("SELECT COUNT(*) FROM terms_notice WHERE " + what);
    }

    private static Actor user(long id, long customer) {
        return Actor.customerUser(
                id,
                "Tuva Rønnestad",
                Seat.of(customer, CustomerRole.ORGANISATION_ADMINISTRATOR, Set.of()),
                "192.0.2.7");
    }

    @Test
    @DisplayName(
            "CON-12 each customer is told once by mail with the PDF and at sign-in; a second run tells nobody again")
    void tells() {
        customer("987654325", "Nordlys Kurs AS");
        customer("123456785", "Fjellvik Radio AS");
        house.prospect("974760673", "Uten avtale AS");
        house.run(() -> announcements.announce(version));
        tellAll();
        tellAll();

        assertEquals("2", rows("channel = 'SIGN_IN' AND outcome = 'TOLD'"));
        assertEquals("2", rows("channel = 'MAIL' AND outcome = 'TOLD' AND outbox_id IS NOT NULL"));
        assertEquals(
                "2",
                house.unit.value("SELECT COUNT(*) FROM outbox_message m JOIN outbox_attachment a ON a.message_id = m.id"
                        + " WHERE m.purpose = 'TERMS_ANNOUNCEMENT' AND a.name = 'Vilkår 2027-1.pdf'"));
        String body = house.unit.value("SELECT body FROM outbox_message WHERE purpose = 'TERMS_ANNOUNCEMENT' LIMIT 1");
        assertTrue(body.contains("/terms?version=2027-1") && body.contains("Punkt 3 er nytt"), body);
        Announcement state = house.in(() -> announcements.of(version));
        assertEquals(2, state.told());
        assertEquals(2, state.customers());
        assertEquals(0, state.undelivered());
        assertTrue(state.finishedAt() != null);
    }

    @Test
    @DisplayName("CON-12 a version is announced once, a replaced one not at all; of two at once one does it")
    void once() throws Exception {
        List<Object> answers = house.atOnce(this::announce, this::announce);
        assertEquals(
                1,
                answers.stream().filter(BusinessRuleViolation.class::isInstance).count(),
                answers::toString);
        assertEquals(ContractError.TERMS_ANNOUNCED, refusal(() -> announcements.announce(version)));
        TermsVersion former = house.in(() -> house.get(TermsVersions.class).find(TermsKind.TERMS, "2025-1"))
                .orElseThrow();
        assertEquals(ContractError.TERMS_REPLACED, refusal(() -> announcements.announce(former.id())));
        assertEquals(ContractError.NOT_FOUND, refusal(() -> announcements.announce(1)));
    }

    private Object announce() {
        announcements.announce(version);
        return "done";
    }

    private ContractError refusal(Runnable work) {
        return (ContractError)
                assertThrows(BusinessRuleViolation.class, () -> house.run(work)).code();
    }

    @Test
    @DisplayName(
            "CUS-6, CON-12 with delivery stopped, without a contact, or with mail given up nobody is passed over: it waits for staff")
    void undelivered() {
        long stopped = customer("987654325", "Nordlys Kurs AS");
        long alone = customer("123456785", "Fjellvik Radio AS");
        long bounced = customer("974760673", "Brønnøy AS");
        house.run(() -> {
            Customer customer = house.get(Customers.class).get(stopped);
            house.get(Customers.class)
                    .markReturned(stopped, customer.version(), ReturnedMail.Which.VISITING_ADDRESS, "", true);
        });
        house.run(() -> house.get(Contacts.class).of(alone).forEach(contact -> house.get(Contacts.class)
                .end(contact.id(), contact.version(), "sluttet")));
        house.run(() -> announcements.announce(version));
        tellAll();
        house.unit.sql("UPDATE outbox_message SET status = 'GIVEN_UP' WHERE purpose = 'TERMS_ANNOUNCEMENT'"
                + " AND customer_id = " + bounced);

        List<NoticeRow> waiting = house.in(() -> announcements.notices(version, true, PageRequest.first()))
                .rows();
        assertEquals(
                EnumSet.of(NoticeState.DELIVERY_STOPPED, NoticeState.NO_CONTACT, NoticeState.FAILED),
                EnumSet.copyOf(waiting.stream().map(NoticeRow::state).toList()));
        assertEquals(3, house.in(announcements::undelivered));
        assertEquals(version, house.in(announcements::versionWithUndelivered).orElseThrow());
        assertEquals(
                6,
                house.in(() -> announcements.notices(version, false, PageRequest.first()))
                        .total());

        NoticeRow first = waiting.getFirst();
        house.run(() -> announcements.settleNotice(first.id(), "Ringte og fortalte det"));
        assertEquals(2, house.in(announcements::undelivered));
        assertEquals(ContractChange.TERMS_NOTICE_SETTLED, house.logged.getLast().action());
        assertEquals(ContractError.TERMS_SETTLED, refusal(() -> announcements.settleNotice(first.id(), "En gang til")));
        assertEquals(
                ContractError.TEXT_MISSING,
                refusal(() -> announcements.settleNotice(waiting.getLast().id(), "  ")));
    }

    @Test
    @DisplayName(
            "CON-12 users see announced versions at sign-in until they have answered; what the customer accepted with the order does not come back")
    void outstanding() {
        long customer = customer("987654325", "Nordlys Kurs AS");
        TermsAnswers answers = house.get(TermsAnswers.class);
        house.acting.set(user(501, customer));
        assertEquals(List.of(), house.in(answers::outstanding));
        house.acting.set(OrderHouse.SANDER);
        TermsVersion accepted = house.in(() -> house.get(TermsVersions.class).inForce(TermsKind.TERMS))
                .orElseThrow();
        house.run(() -> announcements.announce(version));
        house.run(() -> announcements.announce(accepted.id()));

        house.acting.set(user(501, customer));
        assertEquals(
                List.of("2027-1"),
                house.in(answers::outstanding).stream().map(TermsVersion::label).toList());
        house.run(() -> answers.read(version));
        assertEquals(List.of(), house.in(answers::outstanding));
        house.acting.set(user(502, customer));
        assertEquals(1, house.in(answers::outstanding).size());
    }

    @Test
    @DisplayName(
            "CON-12 an acknowledgement is recorded once with person, time and address; saying it again changes nothing")
    void acknowledged() throws Exception {
        long customer = customer("987654325", "Nordlys Kurs AS");
        house.run(() -> announcements.announce(version));
        TermsAnswers answers = house.get(TermsAnswers.class);
        house.acting.set(user(501, customer));
        house.run(() -> answers.read(version));
        house.run(() -> answers.read(version));
        assertEquals(
                "501 Tuva Rønnestad 192.0.2.7 2026-11-22 09:30:00.000000",
                house.unit.value("SELECT CONCAT_WS(' ', user_id, user_name, address, answered_at) FROM terms_answer"));
        assertEquals("1", house.unit.value("SELECT COUNT(*) FROM terms_answer"));
        assertEquals(ContractChange.TERMS_READ, house.logged.getLast().action());
        assertEquals(1, house.in(() -> announcements.of(version)).read());
    }

    @Test
    @DisplayName(
            "CON-12 a double click on \"I disagree\" opens one case; it ends nothing by itself; one of two who settle it at once does")
    void disagreed() throws Exception {
        long customer = customer("987654325", "Nordlys Kurs AS");
        house.run(() -> announcements.announce(version));
        TermsAnswers answers = house.get(TermsAnswers.class);
        Actor user = user(501, customer);
        List<Object> clicks =
                house.atOnce(() -> disagree(answers, user, "Punkt 3"), () -> disagree(answers, user, "Punkt 3 igjen"));
        assertEquals(List.of("done", "done"), clicks);
        assertEquals("1", house.unit.value("SELECT COUNT(*) FROM terms_answer WHERE kind = 'DISAGREED'"));
        assertEquals("ACTIVE", house.unit.value("SELECT status FROM contract"));

        house.acting.set(OrderHouse.SANDER);
        assertEquals(1, house.in(announcements::openDisagreements));
        DisagreementRow open = house.in(announcements::disagreements).getFirst();
        assertEquals("Nordlys Kurs AS", open.customer());
        assertTrue(open.isOpen());
        List<Object> settled = house.atOnce(() -> settle(open.id(), "Sander"), () -> settle(open.id(), "Ingrid"));
        assertEquals(
                1,
                settled.stream().filter(BusinessRuleViolation.class::isInstance).count(),
                settled::toString);
        assertFalse(house.in(announcements::disagreements).getFirst().isOpen());
        assertEquals(0, house.in(announcements::openDisagreements));
    }

    @Test
    @DisplayName("CON-12, ACC-10 a user of two customers answers for each by itself")
    void eachCustomer() {
        long one = customer("987654325", "Nordlys Kurs AS");
        long other = customer("123456785", "Fjellvik Radio AS");
        house.run(() -> announcements.announce(version));
        TermsAnswers answers = house.get(TermsAnswers.class);
        house.acting.set(user(501, one));
        house.run(() -> answers.disagree(version, "Punkt 3"));
        house.acting.set(user(501, other));
        assertEquals(1, house.in(answers::outstanding).size());
        house.run(() -> answers.disagree(version, "Punkt 3 her også"));
        assertEquals(2, house.in(announcements::openDisagreements));
    }

    private Object disagree(TermsAnswers answers, Actor user, String remark) {
        house.acting.set(user);
        answers.disagree(version, remark);
        return "done";
    }

    private Object settle(long id, String note) {
        announcements.settleDisagreement(id, note);
        return "done";
    }

    @Test
    @DisplayName("CON-12 nobody answers a version that was not announced")
    void notAnnounced() {
        long customer = customer("987654325", "Nordlys Kurs AS");
        house.acting.set(user(501, customer));
        TermsAnswers answers = house.get(TermsAnswers.class);
        assertEquals(ContractError.NOT_FOUND, refusal(() -> answers.read(version)));
        assertEquals(ContractError.NOT_FOUND, refusal(() -> answers.disagree(1, "")));
    }
}
