package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import no.front.contract.boundary.PriceChange;
import no.front.contract.entity.PriceAnnouncement;
import no.front.contract.entity.PriceNotice;
import no.front.customer.boundary.Contacts;
import no.front.customer.boundary.Customers;
import no.front.customer.entity.ContactPerson;
import no.front.customer.entity.ContactRole;
import no.front.customer.entity.Customer;
import no.front.kernel.Formats;
import no.front.kernel.Language;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.Outbox;
import no.front.platform.boundary.Wording;
import no.front.platform.entity.OutboxMessage.Draft;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells one customer of new prices (CON-11): a mail with its own amounts before and after to each contract contact, and a note
 * that its users see them at sign-in and that they stand on its invoices. Nothing for a customer whose prices stay. A customer
 * to whom nothing may be sent (CUS-6), or without a contact, gets no mail but a line that says so.
 */
@Dependent
public class PriceTelling {

    static final String PURPOSE = "PRICE_NOTICE";
    private static final String COMPONENT = "contract";

    @Inject
    PriceNoticeStore store;

    @Inject
    CustomerPriceChanges changes;

    @Inject
    PriceChangeText text;

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

    /** Nothing where the customer knows already, or pays what it paid. */
    public void tell(long announcementId, long customerId) {
        PriceAnnouncement announcement = store.announcement(announcementId).orElseThrow();
        if (store.isTold(announcementId, customerId)) {
            return;
        }
        List<PriceChange> own = changes.of(customerId, announcement.holdsFrom());
        if (own.isEmpty()) {
            return;
        }
        Customer customer = customers.get(customerId);
        Instant now = clock.now();
        store.add(PriceNotice.atSignIn(announcement, customer, now));
        store.add(PriceNotice.onInvoice(announcement, customer, now));
        List<ContactPerson> recipients = contacts.of(customerId).stream()
                .filter(contact -> contact.isActive() && contact.is(ContactRole.CONTRACT))
                .toList();
        if (recipients.isEmpty()) {
            store.add(PriceNotice.notMailed(announcement, customer, PriceNotice.Outcome.NO_CONTACT, now));
        }
        boolean stopped = false;
        for (ContactPerson contact : recipients) {
            if (customer.mayBeSentTo(contact.email().toString())) {
                store.add(PriceNotice.mailed(announcement, contact, mail(announcement, customer, contact, own), now));
            } else {
                stopped = true;
            }
        }
        if (stopped) {
            store.add(PriceNotice.notMailed(announcement, customer, PriceNotice.Outcome.DELIVERY_STOPPED, now));
        }
    }

    private long mail(PriceAnnouncement announcement, Customer customer, ContactPerson contact, List<PriceChange> own) {
        Language language = customer.language();
        String from = Formats.in(language).date(announcement.holdsFrom());
        String body = wording.text(
                COMPONENT,
                language,
                "prices.notice.body",
                contact.name(),
                customer.name(),
                from,
                text.lines(own, language),
                publicUrl + "/new-prices");
        return outbox.mail(new Draft(
                contact.email().toString(),
                wording.text(COMPONENT, language, "prices.notice.subject", from),
                body,
                language,
                OptionalLong.of(customer.id()),
                PURPOSE,
                false));
    }
}
