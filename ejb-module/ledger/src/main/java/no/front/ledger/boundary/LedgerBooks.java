package no.front.ledger.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.ledger.control.LedgerListStore;
import no.front.ledger.control.LedgerStore;
import no.front.ledger.entity.LedgerAccount;
import no.front.ledger.entity.LedgerChange;
import no.front.ledger.entity.LedgerError;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.ListSheet;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;

/** The books as staff read them: accounts, postings, vouchers, open items. */
@Stateless
@Allowed(no.front.platform.entity.Function.LEDGER_READ)
public class LedgerBooks {

    private static final int AT_ONCE = 5_000;

    @Inject
    LedgerStore store;

    @Inject
    LedgerListStore lists;

    @Inject
    BusinessClock clock;

    @Inject
    ChangeLog changeLog;

    /** All accounts, by number. @param on up to and with this day; null for today */
    public TrialBalance balance(LocalDate on) {
        LocalDate day = on == null ? clock.today() : on;
        Map<LedgerAccount, LedgerListStore.Sums> sums = lists.sums(day);
        LedgerListStore.Sums none = new LedgerListStore.Sums(BigDecimal.ZERO, BigDecimal.ZERO, 0);
        return new TrialBalance(
                day,
                Arrays.stream(LedgerAccount.values())
                        .map(account -> balance(account, sums.getOrDefault(account, none)))
                        .toList());
    }

    private static AccountBalance balance(LedgerAccount account, LedgerListStore.Sums sums) {
        return new AccountBalance(account, Money.ofSum(sums.debit()), Money.ofSum(sums.credit()), sums.postings());
    }

    /** Sorts: {@code amount}, {@code day} (also for unknown ones). */
    public Page<PostingRow> postings(PostingFilter filter, PageRequest request) {
        return mapped(lists.postings(filter, request), PostingRow::of);
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public VoucherView voucher(long id) {
        return store.findVoucher(id)
                .map(VoucherView::of)
                .orElseThrow(() -> new BusinessRuleViolation(LedgerError.NOT_FOUND));
    }

    /** Sorts: {@code opened}, {@code amount}, {@code remaining}, {@code due} (also for unknown ones). */
    public Page<OpenItemRow> items(OpenItemFilter filter, PageRequest request) {
        LocalDate today = clock.today();
        return mapped(lists.items(filter, today, request), item -> OpenItemRow.of(item, today));
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public OpenItemView item(long id) {
        return store.findItem(id)
                .map(item -> OpenItemView.of(item, clock.today()))
                .orElseThrow(() -> new BusinessRuleViolation(LedgerError.NOT_FOUND));
    }

    /** The list as a file; that somebody took it along stands in the log. @param out left open */
    public void exportItems(OpenItemFilter filter, PageRequest order, ListSheet<OpenItemRow> sheet, OutputStream out) {
        export("open-items", sheet, out, number -> items(filter, page(number, order))
                .rows());
    }

    /** The list as a file; that somebody took it along stands in the log. @param out left open */
    public void exportPostings(PostingFilter filter, PageRequest order, ListSheet<PostingRow> sheet, OutputStream out) {
        export("postings", sheet, out, number -> postings(filter, page(number, order))
                .rows());
    }

    private static PageRequest page(int number, PageRequest order) {
        return new PageRequest(number, AT_ONCE, order.sort(), order.descending());
    }

    private <T> void export(String list, ListSheet<T> sheet, OutputStream out, Function<Integer, List<T>> pages) {
        int[] number = {0};
        long rows = sheet.write(out, last -> pages.apply(++number[0]));
        changeLog.record(
                LedgerChange.LEDGER_EXPORTED,
                new Exported(list),
                Changes.none().field("rows", null, rows).field("format", null, sheet.format()));
    }

    private static <A, B> Page<B> mapped(Page<A> page, Function<A, B> row) {
        return Page.of(page.rows().stream().map(row).toList(), page.total(), page.request());
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
