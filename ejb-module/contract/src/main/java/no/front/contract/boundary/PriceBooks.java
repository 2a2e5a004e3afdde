package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import no.front.contract.control.PriceStore;
import no.front.contract.entity.PriceBook;
import no.front.contract.entity.PriceList;
import no.front.platform.boundary.Internal;

/** What customers pay, for rating and invoices: a book answers for any day and cuts a month into days of one price. */
@Stateless
@Internal
public class PriceBooks {

    @Inject
    PriceStore store;

    /** Whole: it can be asked when the transaction is over. */
    public PriceBook of(long customerId) {
        return new PriceBook(
                store.published().stream().map(PriceList::whole).toList(), store.agreementsWith(customerId));
    }
}
