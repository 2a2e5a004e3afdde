package no.front.billing.boundary;

import java.util.List;
import no.front.billing.entity.DocumentDispatch;
import no.front.customer.entity.Customer;
import no.front.ledger.entity.Subject;
import no.front.platform.entity.StoredDocument;

/**
 * Documents of components above that go by post as invoices do (BIL-5): they are printed in the same batches. All calls are made in
 * the caller's transaction.
 */
public interface LetterSource {

    /** How many wait and can be printed. */
    long waiting();

    /** Those, longest waiting first, locked; those that were stopped before come last. */
    List<Letter> waitingLocked(int most);

    /** Those of a batch, in the order of printing. */
    List<Letter> ofBatch(long batchId);

    /**
     * A letter.
     *
     * @param subject what it is, which pages lead to
     * @param label as people cite it, the same in every language
     * @param address where it goes
     * @param pdf what is printed
     */
    record Letter(
            DocumentDispatch way,
            Subject subject,
            String label,
            Customer customer,
            String address,
            StoredDocument pdf) {}
}
