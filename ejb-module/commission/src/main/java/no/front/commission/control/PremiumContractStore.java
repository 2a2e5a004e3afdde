package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import no.front.contract.entity.Contract;
import no.front.contract.entity.ProductKind;

/** Contracts that premium services belong to. */
@Dependent
public class PremiumContractStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** The customer's first contract that has such a product on the day. */
    public Optional<Contract> withPremium(long customerId, ProductKind kind, LocalDate day) {
        return em.createQuery("SELECT c FROM Contract c WHERE c.customer.id = :customer ORDER BY c.id", Contract.class)
                .setParameter("customer", customerId)
                .getResultStream()
                .filter(contract -> contract.products().has(kind, day))
                .findFirst();
    }
}
