package no.front.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import no.front.access.control.StaffStore;
import no.front.access.entity.AccessChange;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.ListSheet;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/** The list of staff as a file; that somebody took it along stands in the log. */
@Stateless
@Allowed(Function.STAFF_ADMIN)
public class StaffExports {

    /** Staff are few: all are read at once. */
    private static final int MOST = 10_000;

    @Inject
    StaffStore staff;

    @Inject
    ChangeLog changeLog;

    /**
     * @param order sort and direction; its page is not used
     * @param out left open
     */
    public void staff(StaffFilter filter, PageRequest order, ListSheet<StaffRow> sheet, OutputStream out) {
        PageRequest all = new PageRequest(1, MOST, order.sort(), order.descending());
        long rows = sheet.write(
                out,
                last -> last != null
                        ? List.of()
                        : staff.list(filter, all).rows().stream()
                                .map(StaffUsers::row)
                                .toList());
        changeLog.record(
                AccessChange.STAFF_EXPORTED,
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
            return "staff";
        }
    }
}
