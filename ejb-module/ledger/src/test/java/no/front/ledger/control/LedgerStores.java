package no.front.ledger.control;

import jakarta.persistence.EntityManager;

/** The stores of this component on an entity manager of a test. */
public final class LedgerStores {

    public final LedgerStore ledger = new LedgerStore();
    public final LedgerCheckStore checks = new LedgerCheckStore();
    public final ClosingStore closings = new ClosingStore();
    public final ChartStore chart = new ChartStore();
    public final ReportStore reports = new ReportStore();
    public final SaftStore saft = new SaftStore();
    public final StatementStore statements = new StatementStore();

    public LedgerStores(EntityManager em) {
        ledger.em = em;
        checks.em = em;
        closings.em = em;
        chart.em = em;
        reports.em = em;
        saft.em = em;
        statements.em = em;
    }

    public ClosedPeriods periods() {
        ClosedPeriods periods = new ClosedPeriods();
        periods.store = closings;
        return periods;
    }

    public LedgerBalance balance() {
        LedgerBalance job = new LedgerBalance();
        job.store = checks;
        job.closings = closings;
        return job;
    }
}
