package no.front.commission.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import no.front.commission.entity.NoteChange;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.ListSheet;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/** The list of commission notes as a file; that somebody took it along stands in the log. */
@Stateless
@Allowed(Function.COMMISSION_READ)
public class NoteExports {

    private static final int AT_ONCE = 1_000;

    @Inject
    IssuedNotes notes;

    @Inject
    ChangeLog changeLog;

    /**
     * @param order sort and direction; its page is not used
     * @param out left open
     */
    public void notes(NoteFilter filter, PageRequest order, ListSheet<NoteRow> sheet, OutputStream out) {
        int[] number = {0};
        long rows = sheet.write(
                out, last -> notes.page(filter, new PageRequest(++number[0], AT_ONCE, order.sort(), order.descending()))
                        .rows());
        changeLog.record(
                NoteChange.COMMISSION_NOTES_EXPORTED,
                new Exported(),
                Changes.none().field("rows", null, rows).field("format", null, sheet.format()));
    }

    private record Exported() implements ChangeSubject {
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
            return "commission-notes";
        }
    }
}
