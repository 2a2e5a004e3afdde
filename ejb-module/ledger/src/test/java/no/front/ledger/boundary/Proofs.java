package no.front.ledger.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.ErrorCode;
import no.front.platform.boundary.JobProgress;
import no.front.platform.entity.ChangeSubject;

/** Remembers what a job would have parked. */
final class Proofs implements JobProgress {

    final List<ErrorCode> failures = new ArrayList<>();

    @Override
    public void expect(long items) {}

    @Override
    public boolean item(ChangeSubject subject, Runnable work) {
        try {
            work.run();
            return true;
        } catch (BusinessRuleViolation e) {
            failures.add(e.code());
            return false;
        }
    }

    @Override
    public long step(String count, LongSupplier work) {
        return work.getAsLong();
    }

    @Override
    public void count(String name, long more) {}

    @Override
    public void checkpoint() {}
}
