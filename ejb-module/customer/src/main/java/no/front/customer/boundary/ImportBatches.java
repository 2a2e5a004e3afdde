package no.front.customer.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import no.front.customer.control.CustomerStore;
import no.front.customer.control.ImportStore;
import no.front.customer.control.ImportStore.Differing;
import no.front.customer.control.ImportUpdate;
import no.front.customer.control.ImportWritingStore;
import no.front.customer.control.ImportWritingStore.Batch;
import no.front.customer.control.SearchStore;
import no.front.customer.entity.ContactPerson;
import no.front.customer.entity.Customer;
import no.front.customer.entity.CustomerChange;
import no.front.customer.entity.CustomerImport;
import no.front.customer.entity.ImportStatus;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Internal;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.Actor;
import no.front.platform.entity.Changes;

/**
 * Writes confirmed imports, so many lines a transaction, each with the mark how far it came: whoever goes on after a crash
 * goes on exactly there.
 */
@Stateless
@Internal
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportBatches {

    static final int LINES = 2_000;

    @Inject
    ImportStore store;

    @Inject
    ImportWritingStore writing;

    @Inject
    CustomerStore customers;

    @Inject
    SearchStore search;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    RealClock realClock;

    @Inject
    CurrentActor currentActor;

    /** Writes the next lines. @return whether there are more */
    public boolean writeNext(long importId) {
        CustomerImport going = store.lock(importId);
        if (going.status() != ImportStatus.WRITING) {
            return false;
        }
        int after = going.writtenTo();
        Optional<Integer> stop = store.nextStop(importId, after, LINES);
        if (stop.isPresent()) {
            int upTo = stop.get();
            Actor actor = currentActor.get();
            writing.writeNew(new Batch(importId, after, upTo, going.fileName(), actor, clock.now(), realClock.now()));
            if (going.updatesExisting()) {
                store.differing(importId, after, upTo).forEach(this::update);
            }
        }
        going.wroteTo(stop.orElse(going.lastLine()), clock.now());
        return going.status() == ImportStatus.WRITING;
    }

    private void update(Differing line) {
        Actor actor = currentActor.get();
        Customer customer = customers.get(line.customerId(), actor);
        if (line.firstLine()) {
            Changes changes = ImportUpdate.update(customer, line.row(), clock.now(), actor.name());
            if (!changes.isEmpty()) {
                changeLog.record(CustomerChange.CUSTOMER_IMPORTED, customer, changes);
                search.index(customer);
            }
        }
        if (line.contactId() != null) {
            ContactPerson contact = customers.getContact(line.contactId(), actor);
            Changes changes = ImportUpdate.update(contact, line.row(), clock.now());
            if (!changes.isEmpty()) {
                changeLog.record(CustomerChange.CONTACT_IMPORTED, contact, changes);
                search.index(contact);
            }
        }
    }
}
