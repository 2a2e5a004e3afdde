package no.front.platform.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.platform.control.ChangeRetention;
import no.front.platform.control.ChangeStore;
import no.front.platform.entity.ChangeEntry;
import no.front.platform.entity.ChangeValue;
import no.front.platform.entity.Function;

/** Reads the change log (ACC-8), newest line first, each with its values. Three statements a page, however long the log. */
@Stateless
public class ChangeHistory {

    @Inject
    ChangeStore store;

    @Inject
    BusinessClock clock;

    /** Lines of the whole log. Counted up to a thousand; beyond that, narrow the filter. */
    @Allowed(Function.CHANGE_LOG_READ)
    public Page<ChangeRow> search(ChangeFilter filter, PageRequest request) {
        return read(filter, request);
    }

    /** Lines that belong to one customer. */
    @Allowed(Function.CUSTOMER_HISTORY_READ)
    public Page<ChangeRow> ofCustomer(long customer, PageRequest request) {
        return read(ChangeFilter.ofCustomer(customer), request);
    }

    /** Lines of one thing, for the boundary that shows it. @param type as {@code subjectType()} of what was changed */
    @Internal
    public Page<ChangeRow> ofSubject(String type, long id, PageRequest request) {
        return read(ChangeFilter.ofSubject(type, id), request);
    }

    /** Actions that occur in the log, for the filter. */
    @Allowed(Function.CHANGE_LOG_READ)
    public List<String> actions() {
        return store.actions();
    }

    /** How many sign-in and reading lines the next retention run would delete (ACC-8: 12 months). */
    @Allowed(Function.RETENTION_PREVIEW)
    public long expiring() {
        return store.countExpired(ChangeRetention.limit(clock.today()));
    }

    private Page<ChangeRow> read(ChangeFilter filter, PageRequest request) {
        Page<ChangeEntry> entries = store.search(filter, request);
        Map<Long, List<ChangeValue>> values = store.values(entries.rows()).stream()
                .collect(Collectors.groupingBy(value -> value.entry().id()));
        List<ChangeRow> rows = entries.rows().stream()
                .map(entry -> ChangeRow.of(entry, values.getOrDefault(entry.id(), List.of())))
                .toList();
        return new Page<>(rows, entries.total(), entries.capped(), request);
    }
}
