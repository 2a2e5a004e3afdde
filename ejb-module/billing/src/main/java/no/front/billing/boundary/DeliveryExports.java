package no.front.billing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import no.front.billing.control.DeliveryListStore;
import no.front.billing.entity.DeliveryChange;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.ListSheet;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/** The list of deliveries as a file; that somebody took it along stands in the log. */
@Stateless
@Allowed(Function.INVOICE_READ)
public class DeliveryExports {

    private static final int AT_ONCE = 2_000;

    @Inject
    DeliveryListStore lists;

    @Inject
    BusinessClock clock;

    @Inject
    ChangeLog changeLog;

    /**
     * @param order sort and direction; its page is not used
     * @param out left open
     */
    public void deliveries(DeliveryFilter filter, PageRequest order, ListSheet<DeliveryRow> sheet, OutputStream out) {
        int[] number = {0};
        long rows = sheet.write(out, last -> lists.page(
                        filter, clock.now(), new PageRequest(++number[0], AT_ONCE, order.sort(), order.descending()))
                .rows());
        changeLog.record(
                DeliveryChange.DELIVERIES_EXPORTED,
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
            return "deliveries";
        }
    }
}
