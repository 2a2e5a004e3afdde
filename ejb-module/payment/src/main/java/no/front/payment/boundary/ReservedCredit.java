package no.front.payment.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import no.front.kernel.Money;
import no.front.payment.control.PaymentStore;
import no.front.platform.boundary.Internal;

/** What refunds that are under way have spoken for. */
@Stateless
@Internal
public class ReservedCredit {

    @Inject
    PaymentStore store;

    /** Of a customer's credit. */
    public Money of(long itemId) {
        return store.reservedOfItem(itemId);
    }
}
