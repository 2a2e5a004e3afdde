package no.front.it.container;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import no.front.customer.entity.Channel;
import no.front.customer.entity.CommunicationDetails;
import no.front.customer.entity.ContactDetails;
import no.front.customer.entity.ContactRole;
import no.front.customer.entity.CustomerDetails;
import no.front.customer.entity.Direction;
import no.front.customer.entity.InvoiceDelivery;
import no.front.customer.entity.OrganisationForm;
import no.front.kernel.EmailAddress;
import no.front.kernel.Language;
import no.front.kernel.Msisdn;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.PostalAddress;

/** Invented organisations, people and conversations; no number is given twice, and none is known to the register. */
final class Samples {

    private static final AtomicInteger LAST = new AtomicInteger(31_990_000);

    private Samples() {}

    static OrganisationNumber freshNumber() {
        while (true) {
            int first = LAST.incrementAndGet();
            for (int check = 0; check < 10; check++) {
                String digits = first + "" + check;
                if (OrganisationNumber.fits(digits)) {
                    return OrganisationNumber.of(digits);
                }
            }
        }
    }

    static CustomerDetails organisation(String name) {
        return organisation(freshNumber(), name);
    }

    static CustomerDetails organisation(OrganisationNumber number, String name) {
        return new CustomerDetails(
                number,
                name,
                OrganisationForm.AS,
                PostalAddress.of("Strandgata 14", "5013", "Bergen"),
                null,
                null,
                InvoiceDelivery.EHF,
                EmailAddress.of("post@fjord.example"),
                Msisdn.of("22 86 55 00"),
                null,
                Language.BOKMAL,
                true);
    }

    /** The same organisation by another name. */
    static CustomerDetails renamed(CustomerDetails details, String name) {
        return new CustomerDetails(
                details.organisationNumber(),
                name,
                details.form(),
                details.visitingAddress(),
                details.invoiceAddress(),
                details.invoiceEmail(),
                details.invoiceDelivery(),
                details.email(),
                details.phone(),
                details.web(),
                details.language(),
                details.vatRegistered());
    }

    /** The same organisation in another street. */
    static CustomerDetails moved(CustomerDetails details, PostalAddress visiting) {
        return new CustomerDetails(
                details.organisationNumber(),
                details.name(),
                details.form(),
                visiting,
                details.invoiceAddress(),
                details.invoiceEmail(),
                details.invoiceDelivery(),
                details.email(),
                details.phone(),
                details.web(),
                details.language(),
                details.vatRegistered());
    }

    static ContactDetails person(String name, String email, String mobile, ContactRole... roles) {
        return new ContactDetails(
                name,
                null,
                email == null ? null : EmailAddress.of(email),
                mobile == null ? null : Msisdn.of(mobile),
                null,
                Set.of(roles));
    }

    static CommunicationDetails call(Instant at, String note, LocalDate followUpOn) {
        return new CommunicationDetails(Direction.IN, Channel.PHONE, at, null, note, followUpOn, null, false);
    }
}
