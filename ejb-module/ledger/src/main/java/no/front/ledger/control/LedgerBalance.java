package no.front.ledger.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.ledger.entity.LedgerAccount;
import no.front.ledger.entity.LedgerError;
import no.front.ledger.entity.OpenItemKind;
import no.front.ledger.entity.PeriodClosing;
import no.front.ledger.entity.VoucherKind;
import no.front.platform.boundary.DailyJob;
import no.front.platform.boundary.JobProgress;
import no.front.platform.boundary.ParkedItemRetry;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.ParkedItem;

/**
 * BIL-10: proves every night that the books balance. Code and database make it impossible that they don't; this finds what
 * came by another way. Each proof that fails is parked with its reason, which is a task for staff until it holds again.
 */
@ApplicationScoped
public class LedgerBalance implements DailyJob, ParkedItemRetry {

    private static final int SHOWN = 5;

    @Inject
    LedgerCheckStore store;

    @Inject
    ClosingStore closings;

    /** What is proven. */
    private enum Proof implements ChangeSubject {
        VOUCHERS,
        SERIES,
        OPEN_ITEMS,
        ACCOUNTS,
        CLOSED_MONTHS;

        @Override
        public String subjectType() {
            return "LedgerProof";
        }

        @Override
        public long subjectId() {
            return ordinal() + 1L;
        }

        @Override
        public String subjectLabel() {
            return name();
        }
    }

    @Override
    public String name() {
        return "ledger-balance";
    }

    @Override
    public String job() {
        return name();
    }

    @Override
    public void run(LocalDate today, JobProgress progress) {
        progress.expect(Proof.values().length);
        for (Proof proof : Proof.values()) {
            progress.count(progress.item(proof, () -> prove(proof)) ? "holds" : "fails", 1);
        }
    }

    @Override
    public void retry(ParkedItem item) {
        prove(Proof.valueOf(item.subjectLabel()));
    }

    private void prove(Proof proof) {
        Optional<BusinessRuleViolation> failure =
                switch (proof) {
                    case VOUCHERS -> listed(store::unbalancedVouchers, LedgerError.VOUCHERS_UNBALANCED);
                    case SERIES -> gap();
                    case OPEN_ITEMS -> listed(store::itemsUnlikeEntries, LedgerError.ITEMS_UNLIKE_ENTRIES);
                    case ACCOUNTS -> difference();
                    case CLOSED_MONTHS -> changed();
                };
        failure.ifPresent(why -> {
            throw why;
        });
    }

    private static Optional<BusinessRuleViolation> listed(Supplier<List<String>> wrong, LedgerError error) {
        List<String> found = wrong.get();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new BusinessRuleViolation(
                        error,
                        found.size(),
                        String.join(", ", found.stream().limit(SHOWN).toList())));
    }

    private Optional<BusinessRuleViolation> gap() {
        for (VoucherKind kind : VoucherKind.values()) {
            long missing = store.missingNumbers(kind);
            if (missing != 0) {
                return Optional.of(new BusinessRuleViolation(LedgerError.SERIES_GAP, kind.series(), missing));
            }
        }
        return Optional.empty();
    }

    private Optional<BusinessRuleViolation> difference() {
        Map<LedgerAccount, List<OpenItemKind>> details = Arrays.stream(OpenItemKind.values())
                .filter(kind -> kind.account().isPresent())
                .collect(Collectors.groupingBy(kind -> kind.account().get(), TreeMap::new, Collectors.toList()));
        for (Map.Entry<LedgerAccount, List<OpenItemKind>> detail : details.entrySet()) {
            Money difference = store.differenceOf(detail.getKey(), detail.getValue());
            if (!difference.isZero()) {
                return Optional.of(new BusinessRuleViolation(
                        LedgerError.ACCOUNT_UNLIKE_ITEMS, detail.getKey().number(), difference));
            }
        }
        return Optional.empty();
    }

    /** Of months opened again and closed anew the last closing counts. */
    private Optional<BusinessRuleViolation> changed() {
        Optional<LocalDate> through = closings.closedThrough();
        Map<BillingMonth, PeriodClosing> last = new TreeMap<>();
        closings.history().stream()
                .filter(closing -> through.filter(
                                day -> !closing.month().lastDay().isAfter(day))
                        .isPresent())
                .forEach(closing -> last.putIfAbsent(closing.month(), closing));
        for (PeriodClosing closing : last.values()) {
            Money difference = closings.sums(closing.month()).debit().minus(closing.debit());
            if (!difference.isZero()) {
                return Optional.of(
                        new BusinessRuleViolation(LedgerError.CLOSED_MONTH_CHANGED, closing.month(), difference));
            }
        }
        return Optional.empty();
    }
}
