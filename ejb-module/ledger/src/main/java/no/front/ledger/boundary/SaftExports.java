package no.front.ledger.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.front.kernel.BusinessRuleViolation;
import no.front.ledger.control.SaftFile;
import no.front.ledger.control.SaftStore;
import no.front.ledger.entity.LedgerAccount;
import no.front.ledger.entity.LedgerChange;
import no.front.ledger.entity.LedgerError;
import no.front.ledger.entity.VoucherKind;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Sellers;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/** The books as the tax authority reads them: SAF-T Financial (BIL-10). */
@Stateless
@Allowed(Function.LEDGER_READ)
public class SaftExports {

    @Inject
    SaftStore store;

    @Inject
    LedgerReports reports;

    @Inject
    LedgerParties parties;

    @Inject
    Sellers sellers;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor actor;

    @Inject
    ChangeLog changeLog;

    /**
     * Writes the file of some days; that somebody took it along stands in the log.
     *
     * @param out left open
     * @throws BusinessRuleViolation DAYS_REVERSED when the first day is after the last
     */
    public void write(LocalDate from, LocalDate to, OutputStream out) {
        if (from.isAfter(to)) {
            throw new BusinessRuleViolation(LedgerError.DAYS_REVERSED);
        }
        PeriodBalance balance = reports.balance(from, to);
        Map<LedgerAccount, Integer> numbers = balance.rows().stream()
                .collect(Collectors.toMap(
                        PeriodBalance.Row::account,
                        PeriodBalance.Row::number,
                        (one, other) -> one,
                        () -> new EnumMap<>(LedgerAccount.class)));
        SaftFile file = new SaftFile(out);
        file.header(sellers.current(), from, to, clock.today(), actor.get().name());
        List<SaftStore.CustomerBalance> customers = store.balances(from, to);
        Map<Long, LedgerParty> known = new TreeMap<>(parties.of(
                customers.stream().map(SaftStore.CustomerBalance::customerId).collect(Collectors.toSet())));
        file.masterFiles(balance, known.values(), customers, numbers::get);
        SaftStore.Totals totals = store.totals(from, to);
        file.entries(totals, () -> {
            for (VoucherKind kind : VoucherKind.values()) {
                journal(file, kind, from, to, numbers);
            }
        });
        file.finish();
        changeLog.record(
                LedgerChange.LEDGER_EXPORTED,
                new Exported(from, to),
                Changes.none().field("vouchers", null, totals.vouchers()).field("format", null, "SAF-T"));
    }

    private void journal(
            SaftFile file, VoucherKind kind, LocalDate from, LocalDate to, Map<LedgerAccount, Integer> numbers) {
        List<SaftStore.Line> begin = store.lines(kind, from, to, 0);
        if (begin.isEmpty()) {
            return;
        }
        file.journal(kind, kind.name(), () -> {
            List<SaftStore.Line> portion = begin;
            while (!portion.isEmpty()) {
                List<SaftStore.Line> voucher = new ArrayList<>();
                for (SaftStore.Line line : portion) {
                    if (!voucher.isEmpty() && voucher.getFirst().voucherId() != line.voucherId()) {
                        file.transaction(kind, voucher, numbers::get);
                        voucher.clear();
                    }
                    voucher.add(line);
                }
                file.transaction(kind, voucher, numbers::get);
                portion = store.lines(kind, from, to, portion.getLast().number());
            }
        });
    }

    private record Exported(LocalDate from, LocalDate to) implements ChangeSubject {
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
            return "SAF-T " + from + " – " + to;
        }
    }
}
