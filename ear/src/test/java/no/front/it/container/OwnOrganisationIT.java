package no.front.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.inject.Inject;
import java.util.Set;
import no.front.contract.boundary.OwnParticulars;
import no.front.customer.boundary.Contacts;
import no.front.customer.boundary.Customers;
import no.front.customer.boundary.OwnOrganisation;
import no.front.customer.boundary.OwnOrganisationView;
import no.front.customer.boundary.Particulars;
import no.front.customer.entity.ContactRole;
import no.front.customer.entity.CustomerError;
import no.front.customer.entity.DataSource;
import no.front.customer.entity.RegisterField;
import no.front.customer.entity.RelationKind;
import no.front.customer.entity.ReturnedMail;
import no.front.kernel.EmailAddress;
import no.front.kernel.PostalAddress;
import no.front.platform.boundary.PlatformError;
import no.front.platform.entity.Actor;
import no.front.platform.entity.CustomerRole;
import no.front.platform.entity.Role;
import no.front.platform.entity.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an organisation keeps right of itself, by the rights and the transactions of the container. */
class OwnOrganisationIT extends InContainer {

    private static final PostalAddress NEW = PostalAddress.of("Havnegata 2", "5003", "Bergen");

    @Inject
    Customers customers;

    @Inject
    Contacts contacts;

    @Inject
    OwnOrganisation organisation;

    @Inject
    OwnParticulars particulars;

    private long own;
    private long othersContact;

    @BeforeEach
    void twoOrganisations() {
        actAs(Role.SALES);
        own = customers.register(Samples.organisation("Vår egen AS"), Set.of(RelationKind.CUSTOMER), null, "", null);
        long other =
                customers.register(Samples.organisation("En annen AS"), Set.of(RelationKind.CUSTOMER), null, "", null);
        contacts.register(
                own, Samples.person("Kari Egen", "kari@egen.example", null, ContactRole.CONTRACT), DataSource.STAFF);
        othersContact = contacts.register(
                other, Samples.person("Ola Annen", "ola@annen.example", null, ContactRole.CONTRACT), DataSource.STAFF);
    }

    private void actAs(CustomerRole role) {
        currentActor.become(Actor.customerUser(7, "Kunde Kundesen", Seat.of(own, role, Set.of()), ADDRESS));
    }

    private static Particulars said(PostalAddress visiting) {
        return new Particulars(visiting, null, EmailAddress.of("faktura@egen.example"), null, null, "egen.example");
    }

    @Test
    @DisplayName(
            "CUS-6, ACC-8 the customer changes its address: mail that came back is settled, and sales see who did it")
    void moved() throws Exception {
        customers.markReturned(own, customers.get(own).version(), ReturnedMail.Which.VISITING_ADDRESS, "Ukjent", true);
        actAs(CustomerRole.ORGANISATION_ADMINISTRATOR);
        OwnOrganisationView before = organisation.view();
        assertEquals(ReturnedMail.Which.VISITING_ADDRESS, before.returned());
        particulars.change(before.version(), said(NEW));

        OwnOrganisationView after = organisation.view();
        assertEquals(NEW, after.details().visitingAddress());
        assertEquals("Vår egen AS", after.details().name());
        assertNull(after.returned());
        assertEquals(
                PlatformError.CHANGED_MEANWHILE.name(), refusal(() -> particulars.change(before.version(), said(NEW))));
        assertEquals(
                CustomerError.ADDRESS_NEEDED.name(), refusal(() -> particulars.change(after.version(), said(null))));
        assertEquals(
                "CUSTOMER_CHANGED Kunde Kundesen",
                Sql.asApplication()
                        .value(
                                "SELECT GROUP_CONCAT(action, ' ', actor_name ORDER BY id) FROM change_entry"
                                        + " WHERE customer_id = ? AND actor_name = 'Kunde Kundesen'",
                                own));
    }

    @Test
    @DisplayName("CUS-2 contacts are added, changed and ended; the last contract contact stays")
    void people() {
        actAs(CustomerRole.ORGANISATION_ADMINISTRATOR);
        OwnOrganisationView.Contact kari = organisation.view().contacts().getFirst();
        assertEquals(
                CustomerError.LAST_CONTRACT_CONTACT.name(),
                refusal(() -> organisation.endContact(kari.id(), kari.version())));
        assertEquals(
                CustomerError.LAST_CONTRACT_CONTACT.name(),
                refusal(() -> organisation.changeContact(
                        kari.id(),
                        kari.version(),
                        Samples.person("Kari Egen", "kari@egen.example", null, ContactRole.ACCOUNTING))));
        organisation.addContact(Samples.person("Per Egen", "per@egen.example", "98000444", ContactRole.CONTRACT));
        organisation.endContact(kari.id(), kari.version());
        assertEquals(1, organisation.view().contacts().size());
        assertEquals(CustomerError.NOT_FOUND.name(), refusal(() -> organisation.endContact(kari.id(), kari.version())));
    }

    @Test
    @DisplayName("ACC-1, ACC-10 nobody else of the organisation, and nobody of another one, changes anything of it")
    void others() {
        for (CustomerRole role : CustomerRole.values()) {
            if (role != CustomerRole.ORGANISATION_ADMINISTRATOR) {
                actAs(role);
                String code = PlatformError.NOT_ALLOWED.name();
                assertEquals(code, refusal(organisation::view));
                assertEquals(code, refusal(() -> particulars.change(1, said(NEW))));
                assertEquals(code, refusal(() -> organisation.adopt(1, RegisterField.PHONE)));
                assertEquals(code, refusal(organisation::refresh));
                assertEquals(code, refusal(() -> organisation.endContact(1, 1)));
            }
        }
        actAs(CustomerRole.ORGANISATION_ADMINISTRATOR);
        for (long id : new long[] {othersContact, 999_999_999_999L}) {
            assertEquals(CustomerError.NOT_FOUND.name(), refusal(() -> organisation.endContact(id, 1)));
            assertEquals(
                    CustomerError.NOT_FOUND.name(),
                    refusal(() -> organisation.changeContact(
                            id, 1, Samples.person("A", "a@a.example", null, ContactRole.CONTRACT))));
        }
    }
}
