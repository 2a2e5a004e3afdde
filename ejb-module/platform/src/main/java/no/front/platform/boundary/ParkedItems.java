package no.front.platform.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.platform.control.Causes;
import no.front.platform.control.JobSearchStore;
import no.front.platform.control.ParkedStore;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;
import no.front.platform.entity.ParkedItem;
import no.front.platform.entity.ParkedStatus;
import no.front.platform.entity.PlatformChange;

/** What jobs could not do, and another try. */
@Stateless
public class ParkedItems {

    @Inject
    ParkedStore store;

    @Inject
    JobSearchStore search;

    @Inject
    @Any
    Instance<ParkedItemRetry> retries;

    @Inject
    OwnTransaction transaction;

    @Inject
    RealClock clock;

    @Inject
    ChangeLog changeLog;

    /** What waits for somebody, newest first. @param job "" for all */
    @Allowed(Function.JOB_READ)
    public Page<ParkedRow> waiting(String job, PageRequest request) {
        Page<ParkedItem> found = search.parked(job, request);
        return new Page<>(found.rows().stream().map(ParkedRow::of).toList(), found.total(), found.capped(), request);
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.JOB_READ)
    public ParkedRow get(long id) {
        return store.find(id).map(ParkedRow::of).orElseThrow(() -> new BusinessRuleViolation(PlatformError.NOT_FOUND));
    }

    /**
     * Tries the item again through the job that parked it.
     *
     * @return whether it succeeded; if not, the item shows the new reason
     * @throws BusinessRuleViolation NOT_FOUND, NOT_PARKED, NO_SINGLE_RETRY
     */
    @Allowed(Function.PARKED_RETRY)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean retry(long id) {
        Optional<Causes> failure = attempt(id);
        failure.ifPresent(why -> transaction.run(() -> {
            ParkedItem item = parked(id);
            item.park(why.key(), why.arguments(), clock.now());
            log(item, "failed");
        }));
        return failure.isEmpty();
    }

    private Optional<Causes> attempt(long id) {
        ParkedItemRetry retry = retryOf(transaction.call(() -> parked(id)));
        try {
            transaction.run(() -> {
                ParkedItem item = parked(id);
                retry.retry(item);
                item.resolve(clock.now());
                log(item, "resolved");
            });
            return Optional.empty();
        } catch (RuntimeException failure) {
            return Optional.of(Causes.of(failure, "retry of parked item " + id));
        }
    }

    private ParkedItem parked(long id) {
        ParkedItem item = store.lock(id).orElseThrow(() -> new BusinessRuleViolation(PlatformError.NOT_FOUND));
        if (item.status() != ParkedStatus.PARKED) {
            throw new BusinessRuleViolation(PlatformError.NOT_PARKED);
        }
        return item;
    }

    private ParkedItemRetry retryOf(ParkedItem item) {
        return retries.stream()
                .filter(retry -> retry.job().equals(item.job()))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(PlatformError.NO_SINGLE_RETRY, item.job()));
    }

    private void log(ParkedItem item, String outcome) {
        changeLog.record(
                PlatformChange.PARKED_ITEM_RETRIED, item, Changes.none().field("outcome", null, outcome));
    }
}
