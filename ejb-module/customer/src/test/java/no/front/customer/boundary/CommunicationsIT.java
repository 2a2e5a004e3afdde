package no.front.customer.boundary;

import static no.front.customer.boundary.CustomerHouse.TODAY;
import static no.front.customer.boundary.CustomerHouse.details;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.front.customer.entity.Channel;
import no.front.customer.entity.CommunicationDetails;
import no.front.customer.entity.ContactDetails;
import no.front.customer.entity.ContactRole;
import no.front.customer.entity.CustomerChange;
import no.front.customer.entity.CustomerError;
import no.front.customer.entity.DataSource;
import no.front.customer.entity.Direction;
import no.front.customer.entity.GroupKind;
import no.front.customer.entity.RelationKind;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.EmailAddress;
import no.front.kernel.Msisdn;
import no.front.kernel.PageRequest;
import no.front.platform.entity.ChangeAction;
import no.front.test.TestPersistence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CommunicationsIT {

    private CustomerHouse house;
    private long customer;

    @BeforeEach
    void start() {
        house = new CustomerHouse(TestPersistence.fresh(), null);
        customer = register("314200152", "Fjordvik Reiser AS");
    }

    @AfterEach
    void stop() {
        house.close();
    }

    private long register(String number, String name) {
        return house.unit.call(
                () -> house.customers.register(details(number, name), Set.of(RelationKind.CUSTOMER), null, "", null));
    }

    private long log(int daysAgo, LocalDate followUp, boolean documentation) {
        return house.unit.call(() -> house.communications.log(
                customer,
                new CommunicationDetails(
                        Direction.IN,
                        Channel.PHONE,
                        house.now.minus(Duration.ofDays(daysAgo)),
                        null,
                        "Ringte",
                        followUp,
                        null,
                        documentation)));
    }

    private Object refusal(Runnable work) {
        return assertThrows(BusinessRuleViolation.class, () -> house.unit.run(work))
                .code();
    }

    @Test
    @DisplayName(
            "CUS-5 logged with direction, time, channel, person and note; my follow-ups of today and before wait for me")
    void followUps() {
        long overdue = log(20, TODAY.minusDays(3), false);
        long today = log(10, TODAY, false);
        log(5, TODAY.plusDays(4), false);
        String name = house.unit.call(() -> house.customers.get(customer)).name();
        assertEquals(name + " · PHONE " + TODAY.minusDays(5), house.lastLine().label());
        List<CommunicationRow> mine = house.unit.call(() -> house.communications.myFollowUpsToday());
        assertEquals(
                List.of(overdue, today), mine.stream().map(CommunicationRow::id).toList());
        assertEquals("Ingrid Solheim", mine.getFirst().staff());
        assertEquals(
                house.now.minus(Duration.ofDays(5)),
                house.unit
                        .call(() -> house.customers.get(customer))
                        .lastContactAt()
                        .orElseThrow());

        house.unit.run(
                () -> house.communications.followUpDone(overdue, mine.getFirst().version()));
        house.unit.run(
                () -> house.communications.moveFollowUp(today, mine.get(1).version(), TODAY.plusDays(1)));
        assertEquals(List.of(), house.unit.call(() -> house.communications.myFollowUpsToday()));
        assertEquals(CustomerError.NO_OPEN_FOLLOW_UP, refusal(() -> house.communications.followUpDone(overdue, 2)));
        assertEquals(3, house.unit.call(() -> house.communications
                .page(CommunicationFilter.of(customer), PageRequest.first())
                .total()));
    }

    @Test
    @DisplayName("CUS-5 the nightly deletion takes what the rule says, in batches, tells the counts, and nothing open")
    void deletion() {
        log(400, null, false);
        log(400, null, false);
        log(400, TODAY.minusDays(100), false);
        log(400, null, true);
        log(1300, null, true);
        log(300, null, false);
        assertEquals(3, house.unit.call(() -> house.communications.expiredToday()));
        assertEquals(2, house.unit.call(() -> house.erasure.deleteBatch(TODAY, 2)));
        assertEquals(1, house.unit.call(() -> house.erasure.deleteBatch(TODAY, 2)));
        assertEquals("3", house.unit.value("SELECT COUNT(*) FROM communication"));
        house.unit.run(() -> house.erasure.log(TODAY, 3));
        assertEquals("null>3", house.lastLine().field("deleted"));
    }

    @Test
    @DisplayName(
            "CUS-2 one contact for each e-mail address and organisation; who ended is reinstated, not registered again")
    void contacts() {
        ContactDetails kari = new ContactDetails(
                "Kari Nordbø",
                null,
                EmailAddress.of("kari@fjordvik.example"),
                Msisdn.of("98079008"),
                null,
                Set.of(ContactRole.CONTRACT));
        long id = house.unit.call(() -> house.contacts.register(customer, kari, DataSource.CUSTOMER));
        ContactDetails again = new ContactDetails(
                "K. Nordbø", null, EmailAddress.of("KARI@fjordvik.example"), null, null, Set.of(ContactRole.TECHNICAL));
        assertEquals(
                CustomerError.CONTACT_EXISTS,
                refusal(() -> house.contacts.register(customer, again, DataSource.STAFF)));
        house.unit.run(() -> house.contacts.end(id, 1, "Sluttet"));
        assertEquals(List.of(), house.unit.call(() -> house.search.find("98079008")));
        assertEquals(
                CustomerError.CONTACT_EXISTS,
                refusal(() -> house.contacts.register(customer, again, DataSource.STAFF)));
        house.unit.run(() -> house.contacts.reinstate(id, 2));
        assertEquals(1, house.unit.call(() -> house.search.find("98079008")).size());
        assertEquals(1, house.unit.call(() -> house.contacts
                .page(new ContactFilter("kari", ContactRole.CONTRACT, false), PageRequest.first())
                .total()));
    }

    @Test
    @DisplayName(
            "CUS-8, CUS-11 the administrator is told inside the group only, to somebody named and for a reason, and logged")
    void disclosure() {
        long sister = register("314200225", "Fjordvik Reisebyrå AS");
        long stranger = register("314200365", "Nordlys Tannhelse AS");
        house.unit.run(() -> house.contacts.register(
                customer,
                new ContactDetails(
                        "Per Vik",
                        null,
                        EmailAddress.of("per@fjordvik.example"),
                        Msisdn.of("98079008"),
                        null,
                        Set.of(ContactRole.ADMINISTRATOR)),
                DataSource.CUSTOMER));
        long group = house.unit.call(() -> house.links.create(GroupKind.GROUP, "Fjordvik", customer, true));
        house.unit.run(() -> house.links.join(group, sister, false));

        assertEquals(
                CustomerError.DISCLOSURE_NOT_LINKED,
                refusal(() -> house.disclosures.disclose(customer, stranger, "Ola Lie", "Ny bruker")));
        assertEquals(
                CustomerError.DISCLOSURE_WHO_AND_WHY,
                refusal(() -> house.disclosures.disclose(customer, sister, "Ola Lie", " ")));
        assertEquals(
                CustomerError.DISCLOSURE_NO_ADMINISTRATOR,
                refusal(() -> house.disclosures.disclose(sister, customer, "Ola Lie", "Ny bruker")));
        AdministratorDisclosures.Disclosure told =
                house.unit.call(() -> house.disclosures.disclose(customer, sister, "Ola Lie", "Ny bruker"));
        assertEquals(Bond.SAME_GROUP, told.bond());
        assertEquals("Per Vik", told.administrators().getFirst().name());
        assertEquals(CustomerChange.ADMINISTRATOR_DISCLOSED, house.lastLine().action());
        assertEquals("null>Ola Lie", house.lastLine().field("askedBy"));
        assertEquals("Ny bruker", house.lastLine().reason());
        assertEquals(ChangeAction.Retention.ACCESS, house.lastLine().action().retention());
    }

    @Test
    @DisplayName("CUS-11 an organisation is in one group and several chains; it joins once and can leave")
    void groups() {
        long first = house.unit.call(() -> house.links.create(GroupKind.GROUP, "Fjordvik", customer, true));
        assertEquals(
                CustomerError.GROUP_EXISTS,
                refusal(() -> house.links.create(GroupKind.GROUP, "fjordvik", customer, true)));
        assertEquals(
                CustomerError.IN_ANOTHER_GROUP,
                refusal(() -> house.links.create(GroupKind.GROUP, "Andre", customer, true)));
        assertEquals(CustomerError.ALREADY_MEMBER, refusal(() -> house.links.join(first, customer, false)));
        house.unit.run(() -> house.links.create(GroupKind.CHAIN, "Kjeden", customer, false));
        assertEquals(2, house.unit.call(() -> house.links.of(customer)).size());
        house.unit.run(() -> house.links.leave(first, customer));
        assertEquals(CustomerError.NOT_MEMBER, refusal(() -> house.links.leave(first, customer)));
        assertTrue(house.unit
                .call(() -> house.links.find("kjed"))
                .getFirst()
                .name()
                .equals("Kjeden"));
    }
}
