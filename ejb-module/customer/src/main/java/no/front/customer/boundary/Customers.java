package no.front.customer.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.front.customer.control.CustomerListStore;
import no.front.customer.control.CustomerStore;
import no.front.customer.control.CustomerStore.Holder;
import no.front.customer.control.SearchStore;
import no.front.customer.control.SimilarStore;
import no.front.customer.entity.ContractReadiness;
import no.front.customer.entity.Customer;
import no.front.customer.entity.CustomerChange;
import no.front.customer.entity.CustomerDetails;
import no.front.customer.entity.CustomerError;
import no.front.customer.entity.DataSource;
import no.front.customer.entity.RegisterField;
import no.front.customer.entity.RelationKind;
import no.front.customer.entity.ReturnedMail;
import no.front.customer.entity.StaffMember;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Internal;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/**
 * Organisations: registering, finding, changing (CUS-1, CUS-3, CUS-4, CUS-6). Whatever takes an id refuses with NOT_FOUND
 * where there is none for this actor (ACC-10); whatever takes the version that the page was opened with refuses with
 * CHANGED_MEANWHILE where somebody else saved since. Every change stands in the change log (ACC-8).
 */
@Stateless
@Allowed(Function.CUSTOMER_EDIT)
public class Customers {

    @Inject
    CustomerStore store;

    @Inject
    CustomerListStore lists;

    @Inject
    SearchStore search;

    @Inject
    SimilarStore similar;

    @Inject
    OwnTransaction ownTransaction;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /**
     * Registers an organisation (CUS-3).
     *
     * @param seller null for nobody
     * @param reading what the register said when it was asked before; null where it was not. Fields that are as the
     *     register says follow it from now on, the others count as overridden (CUS-4)
     * @return its id
     * @throws BusinessRuleViolation ALREADY_REGISTERED with number, id and name of the existing one, also when both were
     *     registered in the same moment; NAME_MISSING, KIND_MISSING, BRANCH_NUMBER, TOO_LONG
     */
    public long register(
            CustomerDetails details,
            Collection<RelationKind> kinds,
            StaffMember seller,
            String notes,
            RegisterReading reading) {
        refuseTaken(details.organisationNumber());
        String by = currentActor.get().name();
        Customer customer = first(details, kinds, reading, DataSource.STAFF, by);
        customer.assignTo(seller);
        customer.writeNotes(notes);
        add(customer, customer.registered().field("seller", null, seller).field("notes", null, notes));
        return customer.id();
    }

    /**
     * The organisation of an order on the web: a prospect where nobody has the number yet (CUS-3). One that is registered
     * stays exactly as it is, since anybody can fill in a form.
     *
     * @param reading what the register said to the orderer; null where it did not answer
     * @param by name of the orderer
     * @throws BusinessRuleViolation ALREADY_REGISTERED when another order registers it in the same moment: ask again in a
     *     new transaction; NAME_MISSING, BRANCH_NUMBER, TOO_LONG
     */
    @Internal
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Customer ofWebOrder(CustomerDetails details, RegisterReading reading, String by) {
        Optional<Holder> holder = store.holderOf(details.organisationNumber());
        if (holder.isPresent()) {
            return store.get(holder.get().id(), currentActor.get());
        }
        Customer customer = first(details, Set.of(RelationKind.PROSPECT), reading, DataSource.WEB_FORM, by);
        add(customer, customer.registered());
        return customer;
    }

    private void add(Customer customer, Changes changes) {
        store.add(customer);
        flush(customer);
        search.index(customer);
        changeLog.record(CustomerChange.CUSTOMER_REGISTERED, customer, changes);
    }

    private Customer first(
            CustomerDetails details,
            Collection<RelationKind> kinds,
            RegisterReading reading,
            DataSource source,
            String by) {
        Instant now = clock.now();
        RegisterAnswer answer = reading == null ? null : reading.answer();
        if (answer instanceof RegisterAnswer.BranchOf branch && branch.number().equals(details.organisationNumber())) {
            throw new BusinessRuleViolation(CustomerError.BRANCH_NUMBER, branch.owner() == null ? "" : branch.owner());
        }
        if (answer instanceof RegisterAnswer.Found found && found.number().equals(details.organisationNumber())) {
            CustomerDetails registered = CustomerDetails.of(found.extract());
            Customer customer = Customer.register(registered, kinds, DataSource.REGISTER, now, by);
            customer.refresh(found.extract(), reading.at(), reading.source());
            customer.change(details, source, now, by);
            return customer;
        }
        Customer customer = Customer.register(details, kinds, source, now, by);
        if (answer instanceof RegisterAnswer.Deleted deleted && deleted.number().equals(details.organisationNumber())) {
            customer.foundDeleted(deleted.on());
        }
        return customer;
    }

    private void refuseTaken(OrganisationNumber number) {
        if (number != null) {
            store.holderOf(number).ifPresent(holder -> refuse(number, holder));
        }
    }

    private static void refuse(OrganisationNumber number, Holder holder) {
        throw new BusinessRuleViolation(CustomerError.ALREADY_REGISTERED, number, holder.id(), holder.name());
    }

    /** The database decides who of two in the same moment was first; the other is told who. */
    private void flush(Customer customer) {
        try {
            store.flush();
        } catch (PersistenceException e) {
            Optional<OrganisationNumber> number = customer.organisationNumber();
            Optional<Holder> holder = number.flatMap(taken -> ownTransaction.call(() -> store.holderOf(taken)));
            // its own number stands there too when something else went wrong
            holder.filter(first -> first.id() != customer.id()).ifPresent(first -> refuse(number.get(), first));
            throw e;
        }
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.CUSTOMER_READ)
    public Customer get(long id) {
        return store.get(id, currentActor.get()).whole();
    }

    /** Names for lists of lower components, which know customers by their ids only. */
    @Allowed(Function.CUSTOMER_READ)
    public Map<Long, String> names(Collection<Long> ids) {
        return store.names(ids);
    }

    /** Who has this number. */
    @Allowed(Function.CUSTOMER_READ)
    public Optional<Long> withNumber(OrganisationNumber number) {
        return store.holderOf(number)
                .map(Holder::id)
                .filter(id -> currentActor.get().maySeeOrganisation(id));
    }

    /** Sorts: {@code name}, {@code number}, {@code created}, {@code lastContact}. */
    @Allowed(Function.CUSTOMER_READ)
    public Page<CustomerRow> page(CustomerFilter filter, PageRequest request) {
        return lists.page(filter, request);
    }

    /** Organisations whose names are so alike that it may be the same one; a warning at registration, eight at most. */
    @Allowed(Function.CUSTOMER_READ)
    public List<CustomerRow> similarTo(String name) {
        return similar.to(name);
    }

    /** Everybody who is a responsible seller somewhere, by name. */
    @Allowed(Function.CUSTOMER_READ)
    public List<StaffMember> sellers() {
        return store.sellers();
    }

    /** What is missing before a contract (CUS-1). @throws BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.CUSTOMER_READ)
    public ContractReadiness readiness(long id) {
        Customer customer = store.get(id, currentActor.get());
        return ContractReadiness.of(customer, store.contactsOf(id));
    }

    /** @throws BusinessRuleViolation ALREADY_REGISTERED, NAME_MISSING, BRANCH_NUMBER, TOO_LONG */
    public void change(long id, int version, CustomerDetails details) {
        Customer customer = store.get(id, version, currentActor.get());
        OrganisationNumber number = details.organisationNumber();
        if (number != null && !customer.organisationNumber().equals(Optional.of(number))) {
            refuseTaken(number);
        }
        Changes changes = customer.change(
                details, DataSource.STAFF, clock.now(), currentActor.get().name());
        flush(customer);
        search.index(customer);
        log(CustomerChange.CUSTOMER_CHANGED, customer, "", changes);
    }

    /** Takes the register's value of one field for ours (CUS-4). @throws BusinessRuleViolation NOTHING_TO_ADOPT */
    public void adopt(long id, int version, RegisterField field) {
        Customer customer = store.get(id, version, currentActor.get());
        Changes changes = customer.adopt(field, clock.now(), currentActor.get().name());
        search.index(customer);
        changeLog.record(CustomerChange.CUSTOMER_REGISTER_ADOPTED, customer, field.name(), changes);
    }

    /** A prospect becomes a customer without re-typing (CUS-3). @throws BusinessRuleViolation NO_PROSPECT */
    public void becomeCustomer(long id, int version) {
        Customer customer = store.get(id, version, currentActor.get());
        log(CustomerChange.CUSTOMER_BECAME_CUSTOMER, customer, "", customer.becomeCustomer());
    }

    /** @throws BusinessRuleViolation KIND_MISSING */
    public void changeKinds(long id, int version, Collection<RelationKind> kinds) {
        Customer customer = store.get(id, version, currentActor.get());
        log(CustomerChange.CUSTOMER_KINDS_CHANGED, customer, "", customer.changeKinds(kinds));
    }

    /** @param seller null for nobody */
    public void assign(long id, int version, StaffMember seller) {
        Customer customer = store.get(id, version, currentActor.get());
        log(CustomerChange.CUSTOMER_SELLER_CHANGED, customer, "", customer.assignTo(seller));
    }

    /** @throws BusinessRuleViolation TOO_LONG */
    @Allowed({Function.CUSTOMER_EDIT, Function.COMMUNICATION_LOG})
    public void writeNotes(long id, int version, String notes) {
        Customer customer = store.get(id, version, currentActor.get());
        log(CustomerChange.CUSTOMER_NOTES_CHANGED, customer, "", customer.writeNotes(notes));
    }

    /** @throws BusinessRuleViolation ALREADY_ENDED */
    public void end(long id, int version, String reason) {
        Customer customer = store.get(id, version, currentActor.get());
        log(CustomerChange.CUSTOMER_ENDED, customer, reason, customer.end());
    }

    /** @throws BusinessRuleViolation NOT_ENDED */
    public void reopen(long id, int version, String reason) {
        Customer customer = store.get(id, version, currentActor.get());
        log(CustomerChange.CUSTOMER_REOPENED, customer, reason, customer.reopen());
    }

    /** Mail came back (CUS-6). @throws BusinessRuleViolation NO_SUCH_ADDRESS */
    public void markReturned(long id, int version, ReturnedMail.Which which, String note, boolean stopDelivery) {
        Customer customer = store.get(id, version, currentActor.get());
        Changes changes = customer.markReturned(
                which, note, stopDelivery, clock.now(), currentActor.get().name());
        log(CustomerChange.MAIL_RETURNED, customer, note, changes);
    }

    /** The address was right after all (CUS-6). @throws BusinessRuleViolation NO_RETURNED_MAIL */
    public void clearReturned(long id, int version) {
        Customer customer = store.get(id, version, currentActor.get());
        log(CustomerChange.MAIL_CORRECTED, customer, "", customer.clearReturned());
    }

    private void log(CustomerChange change, Customer customer, String reason, Changes changes) {
        if (!changes.isEmpty()) {
            changeLog.record(change, customer, reason == null ? "" : reason.strip(), changes);
        }
    }
}
