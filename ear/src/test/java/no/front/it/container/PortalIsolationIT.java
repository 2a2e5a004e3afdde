package no.front.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.front.billing.control.InvoiceIssuing;
import no.front.commission.boundary.PremiumImports;
import no.front.contract.entity.Account;
import no.front.it.container.CommissionPeople.Payee;
import no.front.it.http.PortalIsolation;
import no.front.platform.entity.Role;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Nobody sees or touches what is another's (ACC-10): every page, file and form of the portal, with every id in them, as asked
 * for by people whom it doesn't concern. First, inside the container, the customers come to be; the rest asks from outside.
 */
@TestMethodOrder(OrderAnnotation.class)
class PortalIsolationIT extends InContainer {

    @Inject
    InvoiceIssuing issuing;

    @Inject
    PremiumImports imports;

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** Outside there is nothing to inject. */
    @Override
    @BeforeEach
    void injectFields() {
        if (isInside()) {
            super.injectFields();
        }
    }

    private static boolean isInside() {
        try {
            return CDI.current() != null;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    @Test
    @Order(1)
    @DisplayName("ACC-10 two customers have something of every sort")
    void twoCustomers() throws Exception {
        TwoCustomers two = new TwoCustomers(clock.today());
        List<Payee> payees = new ArrayList<>();
        for (String name : TwoCustomers.NAMES) {
            Payee payee = two.make(name);
            payees.add(payee);
            long account = two.secondAccount(payee);
            actAs(Role.FINANCE);
            long invoice = together(() -> issuing.issue(two.invoice(payee, em.find(Account.class, account)))
                    .id());
            assertNotEquals(0, invoice);
        }
        actAs(Role.FINANCE);
        String messages = TwoCustomers.messages(payees, clock.now());
        imports.upload("Strex", "isolasjon.csv", new ByteArrayInputStream(messages.getBytes(StandardCharsets.UTF_8)));
        for (Payee payee : payees) {
            two.count(payee);
        }
    }

    @Test
    @Order(2)
    @RunAsClient
    @DisplayName("ACC-10 the test knows every id that a page or file of the portal takes, also of pages that are new")
    void everyIdIsKnown() throws Exception {
        assertEquals(List.of(), PortalIsolation.get().unknownIds());
    }

    @Test
    @Order(3)
    @RunAsClient
    @DisplayName("ACC-10 who owns a thing sees it, and an unknown one is not found")
    void owners() throws Exception {
        assertEquals(List.of(), PortalIsolation.get().notTheOwners());
    }

    @Test
    @Order(4)
    @RunAsClient
    @DisplayName(
            "ACC-10, ACC-1 every address with an id answers strangers, colleagues who may not, visitors and locked users like one with an unknown id")
    void everyAddress() throws Exception {
        assertEquals(List.of(), PortalIsolation.get().told());
    }

    @Test
    @Order(5)
    @RunAsClient
    @DisplayName(
            "ACC-10 every form, with another's ids in it or sent by another, answers like one with unknown ids and changes nothing")
    void everyForm() throws Exception {
        assertEquals(List.of(), PortalIsolation.get().changed());
    }
}
