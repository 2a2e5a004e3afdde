package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import no.front.contract.entity.ChargeBasis;
import no.front.contract.entity.ChargeStatus;
import no.front.contract.entity.ContractCharge;
import no.front.kernel.Money;

/** One-off charges. */
@Dependent
public class ChargeStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(ContractCharge charge) {
        em.persist(charge);
        em.flush();
    }

    public void add(ChargeBasis basis) {
        em.persist(basis);
        em.flush();
    }

    /** Why the contract's charges may be invoiced, where it takes a reason. */
    public List<ChargeBasis> basesOf(long contractId) {
        return em.createQuery(
                        "SELECT b FROM ChargeBasis b JOIN FETCH b.charge"
                                + " WHERE b.charge.account.contract.id = :contract ORDER BY b.id DESC",
                        ChargeBasis.class)
                .setParameter("contract", contractId)
                .getResultList();
    }

    public Optional<ContractCharge> from(String source) {
        return em.createQuery("SELECT c FROM ContractCharge c WHERE c.source = :source", ContractCharge.class)
                .setParameter("source", source)
                .getResultStream()
                .findFirst();
    }

    public Optional<ContractCharge> find(long id) {
        return Optional.ofNullable(em.find(ContractCharge.class, id));
    }

    public Optional<ContractCharge> findLocked(long id) {
        return Optional.ofNullable(em.find(ContractCharge.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Newest first. */
    public List<ContractCharge> ofContract(long contractId, int most) {
        return em.createQuery(
                        "SELECT c FROM ContractCharge c JOIN FETCH c.account LEFT JOIN FETCH c.product"
                                + " WHERE c.account.contract.id = :contract ORDER BY c.id DESC",
                        ContractCharge.class)
                .setParameter("contract", contractId)
                .setMaxResults(most)
                .getResultList();
    }

    /** What waits for an invoice. */
    public Money pendingOf(long accountId) {
        return em.createQuery(
                        "SELECT c FROM ContractCharge c WHERE c.account.id = :account AND c.status = :pending",
                        ContractCharge.class)
                .setParameter("account", accountId)
                .setParameter("pending", ChargeStatus.PENDING)
                .getResultStream()
                .map(ContractCharge::amount)
                .collect(Money.summing());
    }
}
