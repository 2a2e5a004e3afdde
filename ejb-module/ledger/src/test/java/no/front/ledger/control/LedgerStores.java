package no.front.ledger.control;

import jakarta.persistence.EntityManager;

/** The stores of this component on an entity manager of a test. */
public final class LedgerStores {

    public final LedgerStore ledger = new LedgerStore();
    public final LedgerCheckStore checks = new LedgerCheckStore();

    public LedgerStores(EntityManager em) {
        ledger.em = em;
        checks.em = em;
    }

    public LedgerBalance balance() {
        LedgerBalance job = new LedgerBalance();
        job.store = checks;
        return job;
    }
}
