package no.front.platform.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;

/** Does something in a transaction of its own, whatever the caller's does: items of a job, claims, marks of progress. */
@Stateless
@Internal
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OwnTransaction {

    public void run(Runnable work) {
        work.run();
    }

    public <T> T call(Supplier<T> work) {
        return work.get();
    }
}
