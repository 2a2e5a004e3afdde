package no.front.customer.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.front.customer.control.BusinessRegister;
import no.front.customer.control.CustomerStore;
import no.front.customer.control.CustomerStore.Holder;
import no.front.customer.control.SearchStore;
import no.front.customer.entity.Customer;
import no.front.customer.entity.CustomerChange;
import no.front.customer.entity.CustomerError;
import no.front.customer.entity.RegisterLookup;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.OrganisationNumber;
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
 * Asks the register of business entities and keeps what it said (CUS-4). The question goes out with no transaction open,
 * since the answer may take its time.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RegisterLookups {

    static final int SHOWN = 50;

    @Inject
    BusinessRegister register;

    @Inject
    CustomerStore store;

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

    /** Asks about a number before anything is registered. Refuses nothing: every outcome is an answer. */
    @Allowed(Function.CUSTOMER_EDIT)
    public RegisterReading lookUp(OrganisationNumber number) {
        return ask(number, null);
    }

    /**
     * Asks for somebody on the public pages, who may see of the reading what the register says and nothing of us; the caller
     * holds off floods.
     */
    @Internal
    public RegisterReading lookUpForOrder(OrganisationNumber number) {
        return ask(number, null);
    }

    /**
     * Asks again about a registered organisation and takes in what was said: fields that follow the register follow,
     * overridden ones stay (CUS-4). Without a usable answer nothing changes but the history of look-ups.
     *
     * @throws BusinessRuleViolation NOT_FOUND, NUMBER_MISSING
     */
    @Allowed(Function.CUSTOMER_EDIT)
    @ForCustomers(CustomerFunction.ORGANISATION_EDIT)
    public RegisterReading refresh(long customerId) {
        OrganisationNumber number = ownTransaction.call(() -> store.get(customerId, currentActor.get())
                .organisationNumber()
                .orElseThrow(() -> new BusinessRuleViolation(CustomerError.NUMBER_MISSING)));
        RegisterReading reading = ask(number, customerId);
        ownTransaction.run(() -> takeIn(reading, store.get(customerId, currentActor.get())));
        return reading;
    }

    private void takeIn(RegisterReading reading, Customer customer) {
        Changes changes =
                switch (reading.answer()) {
                    case RegisterAnswer.Found found ->
                        customer.refresh(found.extract(), reading.at(), reading.source());
                    case RegisterAnswer.Deleted deleted -> customer.foundDeleted(deleted.on());
                    case RegisterAnswer.Unknown unknown -> Changes.none();
                    case RegisterAnswer.BranchOf branch -> Changes.none();
                    case RegisterAnswer.Unavailable unavailable -> Changes.none();
                };
        if (!changes.isEmpty()) {
            changeLog.record(CustomerChange.CUSTOMER_REGISTER_REFRESHED, customer, changes);
            search.index(customer);
        }
    }

    /** The last look-ups of an organisation, newest first. @throws BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.CUSTOMER_READ)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<RegisterLookup> of(long customerId) {
        return store.lookupsOf(store.get(customerId, currentActor.get()).id(), SHOWN);
    }

    private RegisterReading ask(OrganisationNumber number, Long customerId) {
        RegisterAnswer answer = register.ask(number);
        Instant at = clock.now();
        String by = currentActor.get().name();
        return ownTransaction.call(() -> {
            store.add(new RegisterLookup(
                    customerId, number, at, by, answer.outcome(), answer.detail(), register.source()));
            Optional<Holder> holder = store.holderOf(number);
            return new RegisterReading(
                    answer,
                    at,
                    register.source(),
                    holder.map(Holder::id).orElse(null),
                    holder.map(Holder::name).orElse(null));
        });
    }
}
