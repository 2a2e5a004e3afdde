package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.front.contract.entity.Account;
import no.front.contract.entity.AccountStatus;
import no.front.contract.entity.ContractStatus;
import no.front.contract.entity.InactivityProposal;
import no.front.contract.entity.InactivityStatus;
import no.front.kernel.Oslo;

/** Proposals to close accounts without activity. */
@Dependent
public class InactivityStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(InactivityProposal proposal) {
        em.persist(proposal);
    }

    public Optional<InactivityProposal> find(long id) {
        return Optional.ofNullable(em.find(InactivityProposal.class, id));
    }

    /** As the database has it now; its contract must be locked. */
    public InactivityProposal fresh(InactivityProposal proposal) {
        em.refresh(proposal);
        return proposal;
    }

    public Optional<Account> account(long id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    /** Open accounts of contracts that run and let Front close them, opened before that day, without open proposal. */
    public List<Account> candidates(LocalDate openedBefore) {
        return em.createQuery(
                        "SELECT a FROM Account a JOIN FETCH a.contract c WHERE a.status = :active AND a.openedOn < :day"
                                + " AND c.status = :running AND c.agreement.closesInactive = TRUE"
                                + " AND NOT EXISTS (SELECT p FROM InactivityProposal p WHERE p.openAccountId = a.id)"
                                + " ORDER BY a.id",
                        Account.class)
                .setParameter("active", AccountStatus.ACTIVE)
                .setParameter("running", ContractStatus.ACTIVE)
                .setParameter("day", openedBefore)
                .getResultList();
    }

    /** Open ones, the oldest first. */
    public List<InactivityProposal> open() {
        return em.createQuery(
                        "SELECT p FROM InactivityProposal p JOIN FETCH p.account WHERE p.openAccountId IS NOT NULL"
                                + " ORDER BY p.proposedOn, p.id",
                        InactivityProposal.class)
                .getResultList();
    }

    /** The day up to which staff decided last to keep an account; empty for never. */
    public Optional<LocalDate> keptOn(long accountId) {
        return em.createQuery(
                        "SELECT p FROM InactivityProposal p WHERE p.account.id = :account AND p.status = :kept"
                                + " ORDER BY p.id DESC",
                        InactivityProposal.class)
                .setParameter("account", accountId)
                .setParameter("kept", InactivityStatus.KEPT)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .flatMap(InactivityProposal::decidedAt)
                .map(Oslo::dayOf);
    }
}
