package no.front.payment.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import no.front.kernel.Money;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.payment.control.PaymentListStore;
import no.front.payment.entity.PaymentChange;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.ListSheet;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/** Money in and out at the bank as staff read it (BIL-8). */
@Stateless
@Allowed(Function.PAYMENT_READ)
public class Payments {

    private static final int AT_ONCE = 5_000;

    @Inject
    PaymentListStore lists;

    @Inject
    ChangeLog changeLog;

    /** Sorts: {@code amount}, {@code payer}, {@code day} (also for unknown ones). */
    public Page<PaymentRow> page(PaymentFilter filter, PageRequest request) {
        return lists.page(filter, request);
    }

    /** Sum of the whole filter, money out taken off. */
    public Money sum(PaymentFilter filter) {
        return lists.sum(filter);
    }

    public PaymentWork work() {
        return lists.work();
    }

    /**
     * The list as a file; that somebody took it along stands in the log.
     *
     * @param order sort and direction; its page is not used
     * @param out left open
     */
    public void export(PaymentFilter filter, PageRequest order, ListSheet<PaymentRow> sheet, OutputStream out) {
        int[] number = {0};
        long rows = sheet.write(
                out, last -> page(filter, new PageRequest(++number[0], AT_ONCE, order.sort(), order.descending()))
                        .rows());
        changeLog.record(
                PaymentChange.PAYMENTS_EXPORTED,
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
            return "payments";
        }
    }
}
