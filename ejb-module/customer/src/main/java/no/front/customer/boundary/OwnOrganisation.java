package no.front.customer.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.front.customer.control.CustomerStore;
import no.front.customer.control.SearchStore;
import no.front.customer.entity.ContactDetails;
import no.front.customer.entity.ContactPerson;
import no.front.customer.entity.ContactRole;
import no.front.customer.entity.Customer;
import no.front.customer.entity.CustomerChange;
import no.front.customer.entity.CustomerDetails;
import no.front.customer.entity.CustomerError;
import no.front.customer.entity.DataSource;
import no.front.customer.entity.InvoiceDelivery;
import no.front.customer.entity.RegisterField;
import no.front.customer.entity.RegisterLookup;
import no.front.customer.entity.ReturnedMail;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.ForCustomers;
import no.front.platform.boundary.Reading;
import no.front.platform.entity.Actor;
import no.front.platform.entity.Changes;
import no.front.platform.entity.CustomerFunction;

/**
 * The organisation that the user is signed in to keeps its own addresses and contact persons right (CUS-2, CUS-4, CUS-6,
 * ACC-10). Staff see what was changed by whom in the change log and the timeline.
 */
@Stateless
@ForCustomers(CustomerFunction.ORGANISATION_EDIT)
public class OwnOrganisation {

    /** The register is not asked again sooner: what it said is still fresh (S). */
    private static final Duration FRESH = Duration.ofMinutes(5);

    @Inject
    CustomerStore store;

    @Inject
    SearchStore search;

    @Inject
    Contacts contacts;

    @Inject
    RegisterLookups lookups;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    @Reading
    public OwnOrganisationView view() {
        Customer customer = own();
        Optional<RegisterLookup> last = lastLookup();
        return new OwnOrganisationView(
                customer.version(),
                customer.details(),
                customer.comparisons(),
                last.map(RegisterLookup::outcome).orElse(null),
                last.map(RegisterLookup::at).orElse(null),
                customer.returnedMail().map(ReturnedMail::which).orElse(null),
                store.contactsOf(customer.id()).stream()
                        .filter(ContactPerson::isActive)
                        .map(OwnOrganisation::view)
                        .toList());
    }

    private static OwnOrganisationView.Contact view(ContactPerson person) {
        return new OwnOrganisationView.Contact(
                person.id(),
                person.version(),
                person.name(),
                person.title().orElse(null),
                person.email(),
                person.mobile().orElse(null),
                person.phone().orElse(null),
                person.roles());
    }

    /**
     * Mail that came back is settled by the right address.
     *
     * @param version as the form was opened with
     * @throws BusinessRuleViolation CHANGED_MEANWHILE, ADDRESS_NEEDED, INVOICE_EMAIL_NEEDED (CUS-1), TOO_LONG
     */
    public void change(int version, Particulars said) {
        Customer customer = store.get(currentActor.get().organisationId(), version, currentActor.get());
        if (said.visitingAddress() == null && said.invoiceAddress() == null) {
            throw new BusinessRuleViolation(CustomerError.ADDRESS_NEEDED);
        }
        if (said.invoiceEmail() == null && customer.invoiceDelivery() == InvoiceDelivery.EMAIL) {
            throw new BusinessRuleViolation(CustomerError.INVOICE_EMAIL_NEEDED);
        }
        CustomerDetails before = customer.details();
        Changes changes = customer.change(
                new CustomerDetails(
                        before.organisationNumber(),
                        before.name(),
                        before.form(),
                        said.visitingAddress(),
                        said.invoiceAddress(),
                        said.invoiceEmail(),
                        before.invoiceDelivery(),
                        said.email(),
                        said.phone(),
                        said.web(),
                        before.language(),
                        before.vatRegistered()),
                DataSource.CUSTOMER,
                clock.now(),
                currentActor.get().name());
        if (changes.isEmpty()) {
            return;
        }
        search.index(customer);
        changeLog.record(CustomerChange.CUSTOMER_CHANGED, customer, changes);
    }

    /** The register's value of one field instead of ours (CUS-4). @throws BusinessRuleViolation CHANGED_MEANWHILE, NOTHING_TO_ADOPT */
    public void adopt(int version, RegisterField field) {
        Customer customer = store.get(currentActor.get().organisationId(), version, currentActor.get());
        Changes changes = customer.adopt(field, clock.now(), currentActor.get().name());
        search.index(customer);
        changeLog.record(CustomerChange.CUSTOMER_REGISTER_ADOPTED, customer, field.name(), changes);
    }

    /** Asks the register, unless it was asked just now. @throws BusinessRuleViolation NUMBER_MISSING */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void refresh() {
        boolean fresh = lastLookup()
                .filter(last -> last.at().plus(FRESH).isAfter(clock.now()))
                .isPresent();
        if (!fresh) {
            lookups.refresh(currentActor.get().organisationId());
        }
    }

    /** @return id of the contact @throws BusinessRuleViolation as {@link Contacts#register} */
    public long addContact(ContactDetails details) {
        return contacts.register(currentActor.get().organisationId(), details, DataSource.CUSTOMER);
    }

    /** @throws BusinessRuleViolation NOT_FOUND, CHANGED_MEANWHILE, LAST_CONTRACT_CONTACT (CUS-1), and as {@link Contacts#register} */
    public void changeContact(long id, int version, ContactDetails details) {
        requireActive(id);
        contacts.change(id, version, details, DataSource.CUSTOMER);
        requireContractContact();
    }

    /** No longer a contact, from today. @throws BusinessRuleViolation NOT_FOUND, CHANGED_MEANWHILE, LAST_CONTRACT_CONTACT */
    public void endContact(long id, int version) {
        requireActive(id);
        contacts.end(id, version, "");
        requireContractContact();
    }

    /** One who is no contact any more answers like an unknown one. */
    private void requireActive(long id) {
        Actor user = currentActor.get();
        ContactPerson person = store.getContact(id, user);
        if (!person.isActive() || person.customer().id() != user.organisationId()) {
            throw new BusinessRuleViolation(CustomerError.NOT_FOUND);
        }
    }

    private void requireContractContact() {
        store.flush();
        List<ContactPerson> left = contacts.toTell(currentActor.get().organisationId(), ContactRole.CONTRACT);
        if (left.isEmpty()) {
            throw new BusinessRuleViolation(CustomerError.LAST_CONTRACT_CONTACT);
        }
    }

    private Customer own() {
        return store.get(currentActor.get().organisationId(), currentActor.get());
    }

    private Optional<RegisterLookup> lastLookup() {
        return store.lookupsOf(currentActor.get().organisationId(), 1).stream().findFirst();
    }
}
