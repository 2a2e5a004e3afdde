package no.front.contract.control;

import jakarta.persistence.EntityManager;

/** The stores of terms on an entity manager of a test. */
public final class TermsStores {

    public final TermsStore terms = new TermsStore();

    public TermsStores(EntityManager em) {
        terms.em = em;
    }
}
