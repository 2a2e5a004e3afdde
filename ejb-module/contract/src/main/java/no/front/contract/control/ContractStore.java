package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.front.contract.entity.Account;
import no.front.contract.entity.BreachNotice;
import no.front.contract.entity.BusinessTransfer;
import no.front.contract.entity.Contract;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.ContractStatus;
import no.front.contract.entity.ContractTransfer;
import no.front.contract.entity.ForceMajeure;
import no.front.contract.entity.Subscription;
import no.front.contract.entity.Suspension;
import no.front.contract.entity.UnsentMail;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.entity.Actor;

/**
 * Contracts with what belongs to them. Whoever changes one locks it first, by whatever part of it: of two at once, the
 * second sees what the first did.
 */
@Dependent
public class ContractStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(Contract contract) {
        em.persist(contract);
    }

    public void add(BreachNotice notice) {
        em.persist(notice);
    }

    public void add(ForceMajeure event) {
        em.persist(event);
    }

    public void add(ContractTransfer transfer) {
        em.persist(transfer);
    }

    public void add(BusinessTransfer transfer) {
        em.persist(transfer);
    }

    public void add(UnsentMail mail) {
        em.persist(mail);
    }

    /** So that new rows have their ids and lost races show now. */
    public void flush() {
        em.flush();
    }

    /** @throws BusinessRuleViolation NOT_FOUND, also for another organisation's user (ACC-10) */
    public Contract get(long id, Actor actor) {
        return Optional.ofNullable(em.find(Contract.class, id))
                .filter(contract -> actor.maySeeOrganisation(contract.organisationId()))
                .orElseThrow(ContractStore::notFound);
    }

    /** Locked until the transaction ends. @throws BusinessRuleViolation NOT_FOUND */
    public Contract locked(long id) {
        Contract contract = em.find(Contract.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (contract == null) {
            throw notFound();
        }
        em.refresh(contract);
        return contract;
    }

    /** To look at. @throws BusinessRuleViolation NOT_FOUND */
    public Account account(long id) {
        return Optional.ofNullable(em.find(Account.class, id)).orElseThrow(ContractStore::notFound);
    }

    /** To look at. @throws BusinessRuleViolation NOT_FOUND */
    public Subscription subscription(long id) {
        return Optional.ofNullable(em.find(Subscription.class, id)).orElseThrow(ContractStore::notFound);
    }

    /** Its contract is locked. @throws BusinessRuleViolation NOT_FOUND */
    public Account lockedAccount(long id) {
        long contract = contractOf("SELECT a.contract.id FROM Account a WHERE a.id = :id", id);
        return locked(contract).accounts().stream()
                .filter(account -> account.id() == id)
                .findFirst()
                .orElseThrow(ContractStore::notFound);
    }

    /** Its contract is locked. @throws BusinessRuleViolation NOT_FOUND */
    public Subscription lockedSubscription(long id) {
        long contract = contractOf("SELECT s.account.contract.id FROM Subscription s WHERE s.id = :id", id);
        return locked(contract).accounts().stream()
                .flatMap(account -> account.subscriptions().stream())
                .filter(subscription -> subscription.id() == id)
                .findFirst()
                .orElseThrow(ContractStore::notFound);
    }

    /** Its contract is locked. @throws BusinessRuleViolation NOT_FOUND */
    public Suspension lockedSuspension(long id) {
        long contract = contractOf("SELECT s.contract.id FROM Suspension s WHERE s.id = :id", id);
        return locked(contract).suspensions().stream()
                .filter(suspension -> suspension.id() == id)
                .findFirst()
                .orElseThrow(ContractStore::notFound);
    }

    private long contractOf(String query, long id) {
        return em.createQuery(query, Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(ContractStore::notFound);
    }

    private static BusinessRuleViolation notFound() {
        return new BusinessRuleViolation(ContractError.NOT_FOUND);
    }

    /** Its contract is locked. @throws BusinessRuleViolation NOT_FOUND */
    public BreachNotice lockedBreach(long id) {
        BreachNotice notice =
                Optional.ofNullable(em.find(BreachNotice.class, id)).orElseThrow(ContractStore::notFound);
        locked(notice.contract().id());
        em.refresh(notice);
        return notice;
    }

    /** Its contract is locked. @throws BusinessRuleViolation NOT_FOUND */
    public ForceMajeure lockedForceMajeure(long id) {
        ForceMajeure event =
                Optional.ofNullable(em.find(ForceMajeure.class, id)).orElseThrow(ContractStore::notFound);
        locked(event.contract().id());
        em.refresh(event);
        return event;
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public UnsentMail lockedUnsent(long id) {
        return Optional.ofNullable(em.find(UnsentMail.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(ContractStore::notFound);
    }

    /** Newest first. */
    public List<Contract> ofCustomer(long customerId) {
        return em.createQuery("SELECT c FROM Contract c WHERE c.customer.id = :id ORDER BY c.id DESC", Contract.class)
                .setParameter("id", customerId)
                .getResultList();
    }

    /** Newest first. */
    public List<BreachNotice> breachesOf(long contractId) {
        return of(BreachNotice.class, contractId);
    }

    /** Newest first. */
    public List<ForceMajeure> forceMajeuresOf(long contractId) {
        return of(ForceMajeure.class, contractId);
    }

    /** Newest first. */
    public List<ContractTransfer> transfersOf(long contractId) {
        return of(ContractTransfer.class, contractId);
    }

    /** Newest first. */
    public List<UnsentMail> unsentOf(long contractId) {
        return of(UnsentMail.class, contractId);
    }

    private <T> List<T> of(Class<T> type, long contractId) {
        return em.createQuery(
                        "SELECT x FROM " + type.getSimpleName() + " x WHERE x.contract.id = :id ORDER BY x.id DESC",
                        type)
                .setParameter("id", contractId)
                .getResultList();
    }

    /** Newest first. */
    public List<BusinessTransfer> businessTransfers() {
        return em.createQuery("SELECT t FROM BusinessTransfer t ORDER BY t.id DESC", BusinessTransfer.class)
                .getResultList();
    }

    public List<Long> running() {
        return em.createQuery("SELECT c.id FROM Contract c WHERE c.status IN :running ORDER BY c.id", Long.class)
                .setParameter("running", List.of(ContractStatus.ACTIVE, ContractStatus.UNDER_NOTICE))
                .getResultList();
    }

    /** Under notice, and their last day was before that day. */
    public List<Long> overBefore(LocalDate day) {
        return em.createQuery(
                        "SELECT c.id FROM Contract c WHERE c.status = :status AND c.lastDay < :day ORDER BY c.lastDay, c.id",
                        Long.class)
                .setParameter("status", ContractStatus.UNDER_NOTICE)
                .setParameter("day", day)
                .getResultList();
    }
}
