package no.front.commission.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import no.front.commission.control.EarningStore;
import no.front.commission.control.PremiumReadStore;
import no.front.commission.control.PremiumServiceStore;
import no.front.commission.entity.PremiumChange;
import no.front.commission.entity.PremiumEarning;
import no.front.commission.entity.PremiumError;
import no.front.commission.entity.PremiumShare;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.ListSheet;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/** Single premium transactions and what they earned, by month (CPA-1, CPA-2). */
@Stateless
@Allowed(Function.PREMIUM_READ)
public class PremiumTransactions {

    private static final int AT_ONCE = 2_000;

    @Inject
    PremiumReadStore store;

    @Inject
    EarningStore earnings;

    @Inject
    PremiumServiceStore services;

    @Inject
    ChangeLog changeLog;

    /** Newest first; numbers masked. */
    @Allowed(Function.MESSAGE_READ)
    public Page<PremiumRow> page(PremiumQuestion question, PageRequest request) {
        return store.page(question, request);
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.MESSAGE_READ)
    public PremiumLife get(long id) {
        PremiumRow row = store.find(id).orElseThrow(() -> new BusinessRuleViolation(PremiumError.NOT_FOUND));
        PremiumShare share = services.share(row.shareId());
        return new PremiumLife(
                row, share.shares().of(row.price(), share.service().vatCode()), store.told(row.transactionId()));
    }

    /** What a month earned, by customer, service, price and operator. */
    public List<PremiumEarning> earnings(BillingMonth month) {
        return earnings.lines(month);
    }

    /** What a customer earned, newest month first. */
    public List<PremiumEarning> earningsOf(long customerId) {
        return earnings.ofCustomer(customerId);
    }

    /** Months in which something was earned, newest first. */
    public List<BillingMonth> months() {
        return store.months();
    }

    /** @param out left open */
    @Allowed(Function.MESSAGE_READ)
    public void export(PremiumQuestion question, ListSheet<PremiumRow> sheet, OutputStream out) {
        long rows = sheet.write(out, last -> store.after(question, last == null ? 0 : last.id(), AT_ONCE));
        changeLog.record(
                PremiumChange.PREMIUM_EXPORTED,
                new Exported(String.valueOf(question.month())),
                Changes.none().field("rows", null, rows).field("format", null, sheet.format()));
    }

    private record Exported(String subjectLabel) implements ChangeSubject {
        @Override
        public String subjectType() {
            return "Export";
        }

        @Override
        public long subjectId() {
            return 0;
        }
    }
}
