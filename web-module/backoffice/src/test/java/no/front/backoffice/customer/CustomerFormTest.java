package no.front.backoffice.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import no.front.customer.entity.CustomerDetails;
import no.front.customer.entity.InvoiceDelivery;
import no.front.customer.entity.OrganisationForm;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.CountryCode;
import no.front.kernel.EmailAddress;
import no.front.kernel.KernelError;
import no.front.kernel.Language;
import no.front.kernel.Msisdn;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.PostalAddress;
import no.front.web.form.AddressForm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The form about an organisation")
class CustomerFormTest {

    @Test
    @DisplayName(
            "CUS-4 opening and saving the form unchanged gives back every field as it was, so nothing counts as overridden")
    void roundTrip() {
        CustomerDetails details = new CustomerDetails(
                OrganisationNumber.of("974760673"),
                "Nordbris Helse AS",
                OrganisationForm.AS,
                PostalAddress.of(List.of("c/o Hansen", "Sjøgata 14"), "6002", "Ålesund", CountryCode.NORWAY),
                PostalAddress.of(List.of("Hafenstrasse 1"), "20457", "Hamburg", CountryCode.of("DE")),
                EmailAddress.of("faktura@nordbris.example"),
                InvoiceDelivery.EMAIL,
                EmailAddress.of("post@nordbris.example"),
                Msisdn.of("22 86 55 00"),
                "https://nordbris.example",
                Language.ENGLISH,
                true);
        assertEquals(details, CustomerForm.of(details).details());
    }

    @Test
    @DisplayName("An address of which nothing is written is no address, whatever the country says")
    void blankAddress() {
        AddressForm address = new AddressForm();
        address.setLines(" \n ");
        address.setCountry("SE");
        assertEquals(0, address.address().stream().count());
        CustomerForm form = new CustomerForm();
        form.setName("X");
        assertNull(form.details().visitingAddress());
    }

    @Test
    @DisplayName("A half-written address is refused")
    void halfAddress() {
        AddressForm address = new AddressForm();
        address.setLines("Storgata 1");
        address.setPostcode("15");
        assertEquals(
                KernelError.ADDRESS_POSTCODE,
                assertThrows(BusinessRuleViolation.class, address::address).code());
    }

    @Test
    @DisplayName("Long texts are cut between words, never in the middle of a letter")
    void excerpt() {
        assertEquals("kort", Excerpt.of("kort"));
        assertEquals("", Excerpt.of(null));
        assertEquals("ord ".repeat(60).strip() + " …", Excerpt.of("ord ".repeat(100)));
        String emoji = "😀".repeat(300);
        assertEquals("😀".repeat(120) + " …", Excerpt.of(emoji), "240 units of text, two for each");
    }
}
