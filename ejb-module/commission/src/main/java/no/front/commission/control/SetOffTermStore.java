package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.front.commission.entity.SetOffTerm;
import no.front.contract.entity.Contract;

/** What contracts say about setting claims off against commission (CPA-8). */
@Dependent
public class SetOffTermStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(SetOffTerm term) {
        em.persist(term);
        em.flush();
    }

    /** All that was ever agreed, newest day first. */
    public List<SetOffTerm> ofContract(long contractId) {
        return em.createQuery(
                        "SELECT t FROM SetOffTerm t WHERE t.contract.id = :contract ORDER BY t.startsOn DESC, t.id DESC",
                        SetOffTerm.class)
                .setParameter("contract", contractId)
                .getResultList();
    }

    /** What holds on that day; empty under the terms. */
    public Optional<SetOffTerm> on(long contractId, LocalDate day) {
        return ofContract(contractId).stream()
                .filter(term -> !term.startsOn().isAfter(day))
                .findFirst();
    }

    /** What holds next, after that day; of several for one day the last that was agreed. */
    public Optional<SetOffTerm> after(long contractId, LocalDate day) {
        return ofContract(contractId).stream()
                .filter(term -> term.startsOn().isAfter(day))
                .min(Comparator.comparing(SetOffTerm::startsOn)
                        .thenComparing(Comparator.comparing(SetOffTerm::id).reversed()));
    }

    /** Contracts of the customer's premium services, oldest first. */
    public List<Contract> contracts(long customerId) {
        return em.createQuery(
                        "SELECT c FROM Contract c WHERE c.id IN (SELECT s.contractId FROM PremiumService s"
                                + " WHERE s.customer.id = :customer) ORDER BY c.id",
                        Contract.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    /** Customers of services whose contract did not let claims be set off on that day. @param services their ids */
    public Set<Long> refusing(Collection<Long> services, LocalDate day) {
        if (services.isEmpty()) {
            return Set.of();
        }
        List<?> ids = em.createNativeQuery("SELECT DISTINCT s.customer_id FROM premium_service s JOIN set_off_term t"
                        + " ON t.contract_id = s.contract_id WHERE NOT t.allowed AND t.id = (SELECT x.id"
                        + " FROM set_off_term x WHERE x.contract_id = s.contract_id AND x.starts_on <= ?1"
                        + " ORDER BY x.starts_on DESC, x.id DESC LIMIT 1) AND s.id IN ("
                        + String.join(
                                ",", services.stream().map(String::valueOf).toList()) + ")")
                .setParameter(1, day.toString())
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).collect(Collectors.toSet());
    }
}
