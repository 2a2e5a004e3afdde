package no.front.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Set;
import no.front.customer.boundary.AdministratorDisclosures;
import no.front.customer.boundary.AdministratorDisclosures.Disclosure;
import no.front.customer.boundary.Bond;
import no.front.customer.boundary.Contacts;
import no.front.customer.boundary.CustomerLinks;
import no.front.customer.boundary.Customers;
import no.front.customer.entity.ContactRole;
import no.front.customer.entity.CustomerChange;
import no.front.customer.entity.CustomerError;
import no.front.customer.entity.DataSource;
import no.front.customer.entity.GroupKind;
import no.front.customer.entity.RelationKind;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.ChangeHistory;
import no.front.platform.boundary.ChangeRow;
import no.front.platform.entity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DisclosureIT extends InContainer {

    @Inject
    Customers customers;

    @Inject
    Contacts contacts;

    @Inject
    CustomerLinks links;

    @Inject
    AdministratorDisclosures disclosures;

    @Inject
    ChangeHistory history;

    private long asked;
    private long asking;

    @BeforeEach
    void organisations() {
        actAs(Role.SALES);
        asked = register("Spurt AS");
        asking = register("Spørrende AS");
        contacts.register(
                asked,
                Samples.person("Ada Admin", "ada@spurt.example", "400 00 214", ContactRole.ADMINISTRATOR),
                DataSource.CUSTOMER);
    }

    private long register(String name) {
        return customers.register(Samples.organisation(name), Set.of(RelationKind.CUSTOMER), null, "", null);
    }

    private Disclosure ask() {
        return disclosures.disclose(asked, asking, "Per Spørsmål", "Skal bestille for konsernet");
    }

    @Test
    @DisplayName("CUS-8, CUS-11 the administrator is told within a group, and the telling stands in the log")
    void withinGroup() {
        assertEquals(CustomerError.DISCLOSURE_NOT_LINKED.name(), refusal(this::ask));

        long group = links.create(GroupKind.GROUP, "Konsernet " + asked, asked, true);
        links.join(group, asking, false);
        Disclosure told = ask();

        assertEquals(Bond.SAME_GROUP, told.bond());
        assertEquals("Ada Admin", told.administrators().getFirst().name());
        ChangeRow line = history.ofCustomer(asked, PageRequest.first()).rows().getFirst();
        assertEquals(CustomerChange.ADMINISTRATOR_DISCLOSED.name(), line.action());
        assertEquals("Skal bestille for konsernet", line.reason());
        assertTrue(line.values().stream().anyMatch(value -> value.after().equals("Per Spørsmål")));

        links.leave(group, asking);
        assertEquals(CustomerError.DISCLOSURE_NOT_LINKED.name(), refusal(this::ask));
    }

    @Test
    @DisplayName("CUS-8 within a chain and the same company too; without a name and a reason nothing is told")
    void withinChain() {
        long chain = links.create(GroupKind.CHAIN, "Kjeden " + asked, asked, false);
        links.join(chain, asking, false);
        assertEquals(Bond.SAME_CHAIN, ask().bond());
        assertEquals(
                Bond.SAME_COMPANY,
                disclosures
                        .disclose(asked, asked, "Per Ansatt", "Har glemt hvem")
                        .bond());
        assertEquals(
                CustomerError.DISCLOSURE_WHO_AND_WHY.name(),
                refusal(() -> disclosures.disclose(asked, asked, "", "Har glemt hvem")));
    }

    @Test
    @DisplayName("CUS-11 an organisation is in one group only, but in several chains")
    void oneGroup() {
        links.create(GroupKind.GROUP, "Første konsern " + asked, asked, true);
        assertEquals(
                CustomerError.IN_ANOTHER_GROUP.name(),
                refusal(() -> links.create(GroupKind.GROUP, "Andre konsern " + asked, asked, true)));
        links.create(GroupKind.CHAIN, "Første kjede " + asked, asked, false);
        links.create(GroupKind.CHAIN, "Andre kjede " + asked, asked, false);
        assertEquals(3, links.of(asked).size());
    }
}
