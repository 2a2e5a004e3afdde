package no.front.customer.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import no.front.customer.control.CustomerListStore;
import no.front.customer.control.CustomerStore;
import no.front.customer.control.SearchStore;
import no.front.customer.entity.ContactDetails;
import no.front.customer.entity.ContactPerson;
import no.front.customer.entity.ContactRole;
import no.front.customer.entity.Customer;
import no.front.customer.entity.CustomerChange;
import no.front.customer.entity.CustomerError;
import no.front.customer.entity.DataSource;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.EmailAddress;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.ForCustomers;
import no.front.platform.boundary.Internal;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.entity.Changes;
import no.front.platform.entity.CustomerFunction;
import no.front.platform.entity.Function;

/**
 * Contact persons (CUS-2). Ids and versions as in {@link Customers}. An organisation has one contact for each e-mail
 * address; one who has ended is reinstated instead of registered again.
 */
@Stateless
@Allowed(Function.CONTACT_EDIT)
public class Contacts {

    @Inject
    CustomerStore store;

    @Inject
    CustomerListStore lists;

    @Inject
    SearchStore search;

    @Inject
    OwnTransaction ownTransaction;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /**
     * @param source where the data come from, kept with today's date (CUS-2)
     * @return id of the contact
     * @throws BusinessRuleViolation CONTACT_EXISTS with e-mail, id and name of the existing one; CONTACT_NAME_MISSING,
     *     CONTACT_EMAIL_MISSING, CONTACT_ROLE_MISSING, CONTACT_MOBILE_MISSING, CONTACT_MOBILE_UNFIT, TOO_LONG
     */
    @Allowed(Function.CONTACT_EDIT)
    @ForCustomers(CustomerFunction.ORGANISATION_EDIT)
    public long register(long customerId, ContactDetails details, DataSource source) {
        Customer customer = store.get(customerId, currentActor.get());
        ContactPerson contact = ContactPerson.register(customer, details, source, clock.now());
        refuseTaken(customerId, details.email(), 0);
        store.add(contact);
        flush(customerId, contact);
        search.index(contact);
        changeLog.record(CustomerChange.CONTACT_REGISTERED, contact, contact.registered());
        return contact.id();
    }

    /** Refuses as {@link #register}. */
    @Allowed(Function.CONTACT_EDIT)
    @ForCustomers(CustomerFunction.ORGANISATION_EDIT)
    public void change(long id, int version, ContactDetails details, DataSource source) {
        ContactPerson contact = store.getContact(id, version, currentActor.get());
        if (details.email() != null
                && !details.email().key().equals(contact.email().key())) {
            refuseTaken(contact.customer().id(), details.email(), id);
        }
        Changes changes = contact.change(details, source, clock.now());
        flush(contact.customer().id(), contact);
        search.index(contact);
        if (!changes.isEmpty()) {
            changeLog.record(CustomerChange.CONTACT_CHANGED, contact, changes);
        }
    }

    /** No longer a contact, from today. @throws BusinessRuleViolation ALREADY_ENDED */
    @Allowed(Function.CONTACT_EDIT)
    @ForCustomers(CustomerFunction.ORGANISATION_EDIT)
    public void end(long id, int version, String reason) {
        ContactPerson contact = store.getContact(id, version, currentActor.get());
        Changes changes = contact.end(clock.today());
        search.index(contact);
        changeLog.record(CustomerChange.CONTACT_ENDED, contact, reason == null ? "" : reason.strip(), changes);
    }

    /** A contact again. @throws BusinessRuleViolation NOT_ENDED */
    public void reinstate(long id, int version) {
        ContactPerson contact = store.getContact(id, version, currentActor.get());
        Changes changes = contact.reinstate();
        search.index(contact);
        changeLog.record(CustomerChange.CONTACT_REINSTATED, contact, changes);
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.CUSTOMER_READ)
    public ContactPerson get(long id) {
        ContactPerson contact = store.getContact(id, currentActor.get());
        // shown with its organisation, which is read before the transaction ends
        contact.customer().name();
        return contact;
    }

    /** All of an organisation, present ones first, by name. @throws BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.CUSTOMER_READ)
    public List<ContactPerson> of(long customerId) {
        return store.contactsOf(store.get(customerId, currentActor.get()).id());
    }

    /** Those of this role who are present, by name: whom to tell of what concerns the organisation. */
    @Internal
    public List<ContactPerson> toTell(long customerId, ContactRole role) {
        return store.contactsOf(customerId).stream()
                .filter(person -> person.isActive() && person.is(role))
                .toList();
    }

    /** Of all organisations. Sorts: {@code name}, {@code email}, {@code created}. */
    @Allowed(Function.CUSTOMER_READ)
    public Page<ContactRow> page(ContactFilter filter, PageRequest request) {
        return lists.contacts(filter, request);
    }

    private void refuseTaken(long customerId, EmailAddress email, long except) {
        store.contactWith(customerId, email.key())
                .filter(existing -> existing.id() != except)
                .ifPresent(Contacts::refuse);
    }

    private static void refuse(ContactPerson existing) {
        throw new BusinessRuleViolation(CustomerError.CONTACT_EXISTS, existing.email(), existing.id(), existing.name());
    }

    private void flush(long customerId, ContactPerson contact) {
        try {
            store.flush();
        } catch (PersistenceException e) {
            Optional<ContactPerson> existing = ownTransaction.call(
                    () -> store.contactWith(customerId, contact.email().key()));
            existing.filter(first -> first.id() != contact.id()).ifPresent(Contacts::refuse);
            throw e;
        }
    }
}
