package no.front.platform.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.front.platform.control.ChangeStore;
import no.front.platform.control.OutboxStore;
import no.front.platform.entity.ChangeEntry;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.ChangeValue;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;
import no.front.platform.entity.PlatformChange;

/**
 * Change log and outbox as files, with the page's filter, newest first and to the end. Who may read the list may take it
 * along; that somebody did stands in the log, with what and how many.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PlatformExports {

    private static final int AT_ONCE = 2_000;

    @Inject
    ChangeStore changes;

    @Inject
    OutboxStore messages;

    @Inject
    OwnTransaction ownTransaction;

    @Inject
    ChangeLog changeLog;

    /** @param out left open */
    @Allowed(Function.CHANGE_LOG_READ)
    public void changes(ChangeFilter filter, ListSheet<ChangeRow> sheet, OutputStream out) {
        log("changes", sheet.format(), sheet.write(out, last -> ownTransaction.call(() -> after(filter, last))));
    }

    private List<ChangeRow> after(ChangeFilter filter, ChangeRow last) {
        List<ChangeEntry> entries = last == null
                ? changes.newest(filter, AT_ONCE)
                : changes.older(filter, last.realAt(), last.id(), AT_ONCE);
        Map<Long, List<ChangeValue>> values = changes.values(entries).stream()
                .collect(Collectors.groupingBy(value -> value.entry().id()));
        return entries.stream()
                .map(entry -> ChangeRow.of(entry, values.getOrDefault(entry.id(), List.of())))
                .toList();
    }

    /** Numbers are masked (ACC-9), and there is no content. @param out left open */
    @Allowed(Function.OUTBOX_READ)
    public void outbox(OutboxFilter filter, ListSheet<OutboxRow> sheet, OutputStream out) {
        log("outbox", sheet.format(), sheet.write(out, last -> ownTransaction.call(() -> after(filter, last))));
    }

    private List<OutboxRow> after(OutboxFilter filter, OutboxRow last) {
        return (last == null
                        ? messages.newest(filter, AT_ONCE)
                        : messages.older(filter, last.createdAt(), last.id(), AT_ONCE))
                .stream().map(message -> OutboxRow.of(message, false)).toList();
    }

    private void log(String list, SheetFormat format, long rows) {
        ownTransaction.run(() -> changeLog.record(
                PlatformChange.LIST_EXPORTED,
                new Exported(list),
                Changes.none().field("rows", null, rows).field("format", null, format)));
    }

    private record Exported(String list) implements ChangeSubject {
        @Override
        public String subjectType() {
            return "Export";
        }

        @Override
        public long subjectId() {
            return 0;
        }

        @Override
        public String subjectLabel() {
            return list;
        }
    }
}
