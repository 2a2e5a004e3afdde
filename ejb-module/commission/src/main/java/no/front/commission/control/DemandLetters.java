package no.front.commission.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.front.billing.boundary.LetterSource;
import no.front.commission.entity.CommissionDemand;
import no.front.commission.entity.CommissionDemandDispatch;
import no.front.customer.entity.Customer;
import no.front.kernel.PostalAddress;

/** Demands for commission back that go by post, printed with invoices (BIL-5). */
@ApplicationScoped
public class DemandLetters implements LetterSource {

    @Inject
    DemandStore store;

    @Override
    public long waiting() {
        return store.letters();
    }

    @Override
    public List<Letter> waitingLocked(int most) {
        return store.lettersLocked(most).stream().map(DemandLetters::letter).toList();
    }

    @Override
    public List<Letter> ofBatch(long batchId) {
        return store.lettersOf(batchId).stream().map(DemandLetters::letter).toList();
    }

    private static Letter letter(CommissionDemandDispatch way) {
        CommissionDemand demand = way.demand();
        return new Letter(
                way,
                demand.subject(),
                demand.label(),
                demand.customer(),
                address(demand.customer()),
                demand.document());
    }

    /** On one line; "" where none is known. */
    public static String address(Customer customer) {
        return customer.invoiceAddress()
                .or(customer::visitingAddress)
                .map(PostalAddress::toString)
                .orElse("");
    }
}
