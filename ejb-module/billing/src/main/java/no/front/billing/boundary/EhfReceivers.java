package no.front.billing.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import no.front.billing.control.ChannelChoice;
import no.front.billing.control.ReceiverLookupStore;
import no.front.billing.control.Receivers;
import no.front.billing.entity.DeliveryError;
import no.front.billing.entity.InvoiceKind;
import no.front.billing.entity.ReceiverLookup;
import no.front.contract.boundary.Contracts;
import no.front.contract.entity.Contract;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.OrganisationNumber;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.entity.Function;

/** What is known of a customer as receiver of EHF, and which way its next invoice takes (BIL-5). */
@Stateless
@Allowed(Function.CONTRACT_READ)
public class EhfReceivers {

    @Inject
    ReceiverLookupStore store;

    @Inject
    Receivers receivers;

    @Inject
    Contracts contracts;

    @Inject
    OwnTransaction transaction;

    @Inject
    BusinessClock clock;

    /**
     * @param lookup last answer of the directory; empty when it was never asked
     * @param choice which way the next invoice takes as things stand
     * @param duty EHF is a duty towards the customer
     */
    public record Outlook(Optional<ReceiverLookup> lookup, ChannelChoice choice, boolean duty) {}

    /** @throws BusinessRuleViolation NOT_FOUND */
    public Outlook outlook(long contractId) {
        Contract contract = contracts.get(contractId);
        return new Outlook(
                contract.customer().organisationNumber().flatMap(store::of),
                receivers.choice(contract, InvoiceKind.INVOICE, clock.today()),
                receivers.isDuty(contract.customer(), clock.today()));
    }

    /**
     * Asks the directory now.
     *
     * @return whether it gave a usable answer
     * @throws BusinessRuleViolation NOT_FOUND, NO_NUMBER
     */
    @Allowed(Function.PAYMENT_TERMS_EDIT)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean ask(long contractId) {
        OrganisationNumber number = transaction.call(() -> contracts
                .get(contractId)
                .customer()
                .organisationNumber()
                .orElseThrow(() -> new BusinessRuleViolation(DeliveryError.NO_NUMBER)));
        return receivers.answers(number);
    }
}
