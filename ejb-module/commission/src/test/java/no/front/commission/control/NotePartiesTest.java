package no.front.commission.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Set;
import no.front.customer.entity.Customer;
import no.front.customer.entity.CustomerDetails;
import no.front.customer.entity.DataSource;
import no.front.customer.entity.InvoiceDelivery;
import no.front.customer.entity.OrganisationForm;
import no.front.customer.entity.RegisterExtract;
import no.front.customer.entity.RegisterStanding;
import no.front.customer.entity.RelationKind;
import no.front.kernel.Language;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.PostalAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotePartiesTest {

    private static final Instant NOW = Instant.parse("2026-03-16T08:00:00Z");
    private static final OrganisationNumber NUMBER = OrganisationNumber.of("974760673");

    @ParameterizedTest(name = "CPA-7 {0}, in the register of businesses: {1}; says Foretaksregisteret: {2}")
    @CsvSource({
        "AS, true, true",
        "AS, , true",
        "AS, false, false",
        "ASA, true, true",
        "NUF, true, true",
        "NUF, false, false",
        "NUF, , false",
        "SA, true, false",
        "ENK, true, false",
        "STI, , false"
    })
    void foretaksregisteret(OrganisationForm form, Boolean registered, boolean says) {
        PostalAddress address = PostalAddress.of("Sjøgata 41", "8006", "Bodø");
        Customer customer = Customer.register(
                new CustomerDetails(
                        NUMBER,
                        "Nordlys Spill",
                        form,
                        address,
                        null,
                        null,
                        InvoiceDelivery.POST,
                        null,
                        null,
                        null,
                        Language.BOKMAL,
                        true),
                Set.of(RelationKind.CUSTOMER),
                DataSource.STAFF,
                NOW,
                "test");
        if (registered != null) {
            customer.refresh(
                    new RegisterExtract(
                            NUMBER,
                            "Nordlys Spill",
                            form,
                            address,
                            null,
                            true,
                            registered,
                            RegisterStanding.sound(),
                            null,
                            null,
                            null,
                            "",
                            0),
                    NOW,
                    "data.brreg.no");
        }
        assertEquals(says, NoteParties.isInBusinessRegister(customer));
    }
}
