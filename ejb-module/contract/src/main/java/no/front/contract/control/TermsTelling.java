package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import no.front.contract.entity.TermsNotice;
import no.front.contract.entity.TermsVersion;
import no.front.customer.boundary.Contacts;
import no.front.customer.boundary.Customers;
import no.front.customer.entity.ContactPerson;
import no.front.customer.entity.ContactRole;
import no.front.customer.entity.Customer;
import no.front.customer.entity.ReturnedMail;
import no.front.kernel.Formats;
import no.front.kernel.Language;
import no.front.platform.boundary.Attachment;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.Outbox;
import no.front.platform.boundary.Wording;
import no.front.platform.entity.OutboxMessage.Draft;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells one customer about a version (CON-12): a mail with the PDF to each contract contact, and a note that the users see it
 * at sign-in. A customer whose delivery is stopped (CUS-6), or without a contact, gets no mail but a line that says so.
 */
@Dependent
public class TermsTelling {

    private static final String COMPONENT = "contract";
    private static final String PURPOSE = "TERMS_ANNOUNCEMENT";

    @Inject
    TermsStore versions;

    @Inject
    TermsNewsStore news;

    @Inject
    TermsPrinting printing;

    @Inject
    Customers customers;

    @Inject
    Contacts contacts;

    @Inject
    Outbox outbox;

    @Inject
    Wording wording;

    @Inject
    BusinessClock clock;

    @Inject
    @ConfigProperty(name = "front.public.url", defaultValue = "http://localhost:8080")
    String publicUrl;

    /** Nothing where the customer knows already. */
    public void tell(long versionId, long customerId) {
        if (news.isTold(versionId, customerId)) {
            return;
        }
        TermsVersion version = versions.find(versionId).orElseThrow();
        Customer customer = customers.get(customerId);
        Instant now = clock.now();
        news.add(TermsNotice.atSignIn(version, customer, now));
        if (customer.returnedMail().filter(ReturnedMail::stopsDelivery).isPresent()) {
            news.add(TermsNotice.notMailed(version, customer, TermsNotice.Outcome.DELIVERY_STOPPED, now));
            return;
        }
        List<ContactPerson> recipients = contacts.of(customerId).stream()
                .filter(contact -> contact.isActive() && contact.is(ContactRole.CONTRACT))
                .toList();
        if (recipients.isEmpty()) {
            news.add(TermsNotice.notMailed(version, customer, TermsNotice.Outcome.NO_CONTACT, now));
        }
        for (ContactPerson contact : recipients) {
            news.add(TermsNotice.mailed(version, contact, mail(version, customer, contact), now));
        }
    }

    private long mail(TermsVersion version, Customer customer, ContactPerson contact) {
        Language language = customer.language();
        String title = printing.title(version, language);
        String from = Formats.in(language).date(version.validFrom());
        String changes = version.changes(language);
        String body = wording.text(
                COMPONENT,
                language,
                "terms.announcement.body",
                contact.name(),
                customer.name(),
                wording.text(COMPONENT, language, "terms.the." + version.kind()),
                version.label(),
                from,
                changes.isEmpty() ? "" : wording.text(COMPONENT, language, "terms.announcement.changes", changes),
                publicUrl + "/" + address(version) + "?version=" + version.label());
        return outbox.mail(
                new Draft(
                        contact.email().toString(),
                        wording.text(COMPONENT, language, "terms.announcement.subject", title, from),
                        body,
                        language,
                        OptionalLong.of(customer.id()),
                        PURPOSE,
                        false),
                List.of(Attachment.of(printing.document(version, language))));
    }

    /** The page in the portal that shows the document. */
    private static String address(TermsVersion version) {
        return switch (version.kind()) {
            case TERMS -> "terms";
            case DATA_PROCESSING_AGREEMENT -> "data-processing-agreement";
            case PRIVACY_STATEMENT -> "privacy";
        };
    }
}
