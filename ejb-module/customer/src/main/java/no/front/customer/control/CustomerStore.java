package no.front.customer.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.front.customer.entity.ContactPerson;
import no.front.customer.entity.Customer;
import no.front.customer.entity.CustomerError;
import no.front.customer.entity.RegisterLookup;
import no.front.customer.entity.StaffMember;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.OrganisationNumber;
import no.front.platform.boundary.PlatformError;
import no.front.platform.entity.Actor;

/** Organisations and their people, one at a time. */
@Dependent
public class CustomerStore extends SqlStore {

    /** The one who was quicker, where a number is registered already (CUS-3). */
    public record Holder(long id, String name) {}

    public void add(Customer customer) {
        em.persist(customer);
    }

    public void add(ContactPerson contact) {
        em.persist(contact);
    }

    public void add(RegisterLookup lookup) {
        em.persist(lookup);
    }

    /** Sends what is pending, so that a number taken meanwhile shows now. */
    public void flush() {
        em.flush();
    }

    /** @throws BusinessRuleViolation NOT_FOUND, also for another organisation's user (ACC-10) */
    public Customer get(long id, Actor actor) {
        return Optional.ofNullable(em.find(Customer.class, id))
                .filter(customer -> actor.maySeeOrganisation(customer.id()))
                .orElseThrow(() -> new BusinessRuleViolation(CustomerError.NOT_FOUND));
    }

    /**
     * For a change.
     *
     * @param version edition that the page was opened with
     * @throws BusinessRuleViolation NOT_FOUND; CHANGED_MEANWHILE when somebody else saved since
     */
    public Customer get(long id, int version, Actor actor) {
        Customer customer = get(id, actor);
        refuseOtherEdition(customer.version(), version);
        return customer;
    }

    /** Somebody else is kept waiting until this transaction ends: for members of groups and the like. */
    public void lock(Customer customer) {
        em.lock(customer, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @throws BusinessRuleViolation NOT_FOUND, also for another organisation's user (ACC-10) */
    public ContactPerson getContact(long id, Actor actor) {
        return Optional.ofNullable(em.find(ContactPerson.class, id))
                .filter(contact -> actor.maySeeOrganisation(contact.customer().id()))
                .orElseThrow(() -> new BusinessRuleViolation(CustomerError.NOT_FOUND));
    }

    /** @throws BusinessRuleViolation NOT_FOUND, CHANGED_MEANWHILE */
    public ContactPerson getContact(long id, int version, Actor actor) {
        ContactPerson contact = getContact(id, actor);
        refuseOtherEdition(contact.version(), version);
        return contact;
    }

    static void refuseOtherEdition(int stored, int seen) {
        if (stored != seen) {
            throw new BusinessRuleViolation(PlatformError.CHANGED_MEANWHILE);
        }
    }

    public Optional<Holder> holderOf(OrganisationNumber number) {
        return em.createQuery(
                        "SELECT c.id, c.organisation.name FROM Customer c WHERE c.organisation.organisationNumber = :number",
                        Object[].class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(row -> new Holder((Long) row[0], (String) row[1]));
    }

    /** Contacts of an organisation, present ones first, by name. */
    public List<ContactPerson> contactsOf(long customerId) {
        return em.createQuery(
                        "SELECT p FROM ContactPerson p WHERE p.customer.id = :customer"
                                + " ORDER BY CASE WHEN p.endedOn IS NULL THEN 0 ELSE 1 END, p.name, p.id",
                        ContactPerson.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    public Optional<ContactPerson> contactWith(long customerId, String emailKey) {
        return em.createQuery(
                        "SELECT p FROM ContactPerson p WHERE p.customer.id = :customer AND p.emailKey = :email",
                        ContactPerson.class)
                .setParameter("customer", customerId)
                .setParameter("email", emailKey)
                .getResultStream()
                .findFirst();
    }

    /** Look-ups of an organisation, newest first. */
    public List<RegisterLookup> lookupsOf(long customerId, int most) {
        return em.createQuery(
                        "SELECT l FROM RegisterLookup l WHERE l.customerId = :customer ORDER BY l.at DESC, l.id DESC",
                        RegisterLookup.class)
                .setParameter("customer", customerId)
                .setMaxResults(most)
                .getResultList();
    }

    /** Names of those there are. */
    public Map<Long, String> names(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("SELECT c.id, c.organisation.name FROM Customer c WHERE c.id IN :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** Those that there are. */
    public List<Customer> all(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("SELECT c FROM Customer c WHERE c.id IN :ids", Customer.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Everybody who is a responsible seller somewhere, by name. */
    public List<StaffMember> sellers() {
        return rows(
                new Conditions(),
                "SELECT seller_id, MAX(seller_name) AS name FROM customer WHERE seller_id IS NOT NULL"
                        + " GROUP BY seller_id ORDER BY name",
                row -> new StaffMember(row.number(), row.text()));
    }
}
