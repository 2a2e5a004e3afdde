package no.front.contract.control;

import jakarta.persistence.EntityManager;

/** The stores of products and prices on an entity manager of a test. */
public final class PriceStores {

    public final PriceStore prices = new PriceStore();

    public PriceStores(EntityManager em) {
        prices.em = em;
    }
}
