package no.front.billing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import no.front.billing.entity.ReminderChange;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.ListSheet;
import no.front.platform.boundary.SheetFormat;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/** The lists of late money as files; that somebody took one along stands in the log. */
@Stateless
@Allowed(Function.REMINDER_READ)
public class LateExports {

    private static final int AT_ONCE = 500;

    @Inject
    Reminders reminders;

    @Inject
    Receivables receivables;

    @Inject
    CollectionNotes notes;

    @Inject
    ChangeLog changeLog;

    /**
     * Whoever pays late.
     *
     * @param order sort and direction; its page is not used
     * @param out left open
     */
    public void overdue(OverdueFilter filter, PageRequest order, ListSheet<OverdueRow> sheet, OutputStream out) {
        int[] number = {0};
        log("overdue", sheet.format(), sheet.write(out, last -> reminders
                .overdue(filter, next(++number[0], order))
                .rows()));
    }

    /** What customers owe by age. As {@link #overdue}. */
    public void aging(OverdueFilter filter, PageRequest order, ListSheet<AgingRow> sheet, OutputStream out) {
        int[] number = {0};
        log("aging", sheet.format(), sheet.write(out, last -> receivables
                .page(filter, next(++number[0], order))
                .rows()));
    }

    /** Notes of fees and interest. As {@link #overdue}. */
    public void notes(
            CollectionNoteFilter filter, PageRequest order, ListSheet<CollectionNoteRow> sheet, OutputStream out) {
        int[] number = {0};
        log("collection-notes", sheet.format(), sheet.write(out, last -> notes.page(filter, next(++number[0], order))
                .rows()));
    }

    private static PageRequest next(int number, PageRequest order) {
        return new PageRequest(number, AT_ONCE, order.sort(), order.descending());
    }

    private void log(String list, SheetFormat format, long rows) {
        changeLog.record(
                ReminderChange.LATE_LIST_EXPORTED,
                new Exported(list),
                Changes.none().field("rows", null, rows).field("format", null, format));
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
