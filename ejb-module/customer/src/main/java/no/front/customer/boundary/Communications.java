package no.front.customer.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.front.customer.control.CommunicationRetention;
import no.front.customer.control.CommunicationStore;
import no.front.customer.control.CustomerStore;
import no.front.customer.entity.Communication;
import no.front.customer.entity.CommunicationDetails;
import no.front.customer.entity.ContactPerson;
import no.front.customer.entity.Customer;
import no.front.customer.entity.CustomerChange;
import no.front.customer.entity.StaffMember;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/** The communication log and its follow-ups (CUS-5). Ids and versions as in {@link Customers}. */
@Stateless
@Allowed(Function.COMMUNICATION_LOG)
public class Communications {

    private static final int SHOWN = 200;

    @Inject
    CommunicationStore store;

    @Inject
    CustomerStore customers;

    @Inject
    BusinessSettings settings;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /**
     * Logs that somebody was in touch, in the name of who does it.
     *
     * @return its id
     * @throws BusinessRuleViolation NOTE_MISSING, TOO_LONG, IN_THE_FUTURE, FOLLOW_UP_TOO_EARLY, CONTACT_OF_ANOTHER,
     *     NOT_FOUND
     */
    public long log(long customerId, CommunicationDetails details) {
        Customer customer = customers.get(customerId, currentActor.get());
        Communication communication =
                Communication.log(customer, contact(details), details, StaffMember.of(currentActor.get()), clock.now());
        store.add(communication);
        changeLog.record(
                CustomerChange.COMMUNICATION_LOGGED,
                communication,
                Changes.none()
                        .field("channel", null, details.channel())
                        .field("direction", null, details.direction())
                        .field("followUpOn", null, details.followUpOn()));
        return communication.id();
    }

    /** Corrects an entry; refuses as {@link #log}. */
    public void change(long id, int version, CommunicationDetails details) {
        Communication communication = store.get(id, version, currentActor.get());
        Changes changes = communication.change(contact(details), details, clock.now());
        if (!changes.isEmpty()) {
            changeLog.record(CustomerChange.COMMUNICATION_CHANGED, communication, changes);
        }
    }

    /** @throws BusinessRuleViolation NO_OPEN_FOLLOW_UP */
    public void followUpDone(long id, int version) {
        Communication communication = store.get(id, version, currentActor.get());
        changeLog.record(CustomerChange.FOLLOW_UP_DONE, communication, communication.followUpDone(clock.now()));
    }

    /** @throws BusinessRuleViolation NO_OPEN_FOLLOW_UP, FOLLOW_UP_TOO_EARLY */
    public void moveFollowUp(long id, int version, LocalDate to) {
        Communication communication = store.get(id, version, currentActor.get());
        changeLog.record(CustomerChange.FOLLOW_UP_MOVED, communication, communication.moveFollowUp(to));
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.CUSTOMER_READ)
    public Communication get(long id) {
        Communication communication = store.get(id, currentActor.get());
        // shown with its organisation and person, which are read before the transaction ends
        communication.customer().name();
        communication.contact().ifPresent(ContactPerson::name);
        return communication;
    }

    /** Newest first. */
    @Allowed(Function.CUSTOMER_READ)
    public Page<CommunicationRow> page(CommunicationFilter filter, PageRequest request) {
        return store.page(filter, request);
    }

    /** My open follow-ups of today and before, oldest first; 200 at most. */
    @Allowed(Function.CUSTOMER_READ)
    public List<CommunicationRow> myFollowUpsToday() {
        return store.followUps(currentActor.get().id(), clock.today(), SHOWN);
    }

    /** Open follow-ups up to a day, oldest first; 200 at most. @param staffId whose; null for everybody's */
    @Allowed(Function.CUSTOMER_READ)
    public List<CommunicationRow> followUps(Long staffId, LocalDate upTo) {
        return store.followUps(staffId, upTo, SHOWN);
    }

    /** The next open follow-up of an organisation. @throws BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.CUSTOMER_READ)
    public Optional<CommunicationRow> nextFollowUp(long customerId) {
        return store.nextFollowUp(customers.get(customerId, currentActor.get()).id());
    }

    /** How many entries the next nightly deletion would delete (CUS-5). */
    @Allowed(Function.RETENTION_PREVIEW)
    public long expiredToday() {
        return store.countExpired(retention(settings), clock.today());
    }

    static CommunicationRetention retention(BusinessSettings settings) {
        return new CommunicationRetention(
                settings.number(CustomerSetting.COMMUNICATION_MONTHS),
                settings.number(CustomerSetting.DOCUMENTATION_MONTHS));
    }

    private ContactPerson contact(CommunicationDetails details) {
        return details.contactId() == null ? null : customers.getContact(details.contactId(), currentActor.get());
    }
}
