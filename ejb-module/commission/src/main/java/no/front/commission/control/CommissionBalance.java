package no.front.commission.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.front.commission.entity.CommissionError;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.ledger.boundary.LedgerBooks;
import no.front.ledger.boundary.TrialBalance;
import no.front.ledger.entity.LedgerAccount;
import no.front.platform.boundary.DailyJob;
import no.front.platform.boundary.JobProgress;
import no.front.platform.boundary.ParkedItemRetry;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.ParkedItem;

/**
 * BIL-10 for commission: proves every night that the books say what transactions, settlements and holds say. What fails is
 * parked, and stands on the start page until it holds.
 */
@ApplicationScoped
public class CommissionBalance implements DailyJob, ParkedItemRetry {

    @Inject
    CommissionCheckStore store;

    @Inject
    LedgerBooks books;

    /** What is proven: an account, and what it is the sum of. */
    private enum Proof implements ChangeSubject {
        /** Earned and not settled. */
        PENDING(LedgerAccount.COMMISSION_PENDING),
        /** The other side of it. */
        STREX(LedgerAccount.STREX_PENDING),
        /** Settled, on no note yet. */
        SETTLED(LedgerAccount.COMMISSION_SETTLED),
        WITHHELD(LedgerAccount.COMMISSION_WITHHELD),
        /** What Strex owes by its settlements. */
        OWED_BY_STREX(LedgerAccount.STREX_RECEIVABLE);

        private final LedgerAccount account;

        Proof(LedgerAccount account) {
            this.account = account;
        }

        @Override
        public String subjectType() {
            return "CommissionProof";
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
        return "commission-balance";
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
        TrialBalance balance = books.balance(null);
        Money expected =
                switch (proof) {
                    case PENDING -> store.pending().negate();
                    case STREX -> store.pending();
                    case SETTLED -> store.settled().negate();
                    case OWED_BY_STREX -> store.owedByStrex();
                    case WITHHELD ->
                        store.withheld()
                                .minus(store.released())
                                .plus(booked(balance, LedgerAccount.COMMISSION_FORFEITED))
                                .negate();
                };
        Money difference = booked(balance, proof.account).minus(expected);
        if (!difference.isZero()) {
            throw new BusinessRuleViolation(
                    CommissionError.ACCOUNT_UNLIKE_COMMISSION, proof.account.number(), difference);
        }
    }

    private static Money booked(TrialBalance balance, LedgerAccount account) {
        return balance.accounts().stream()
                .filter(row -> row.account() == account)
                .map(row -> row.debit().minus(row.credit()))
                .collect(Money.summing());
    }
}
