package no.front.contract.control;

import jakarta.persistence.EntityManager;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.CurrentActor;

/** The stores of products and prices on an entity manager of a test. */
public final class PriceStores {

    public final PriceStore prices = new PriceStore();
    public final PriceNoticeStore notices = new PriceNoticeStore();
    public final PriceAnnouncing announcing = new PriceAnnouncing();

    public PriceStores(EntityManager em) {
        prices.em = em;
        notices.em = em;
    }

    /** What publishing a list asks for. */
    public void announce(BusinessSettings settings, BusinessClock clock, CurrentActor actor) {
        announcing.store = notices;
        announcing.settings = settings;
        announcing.clock = clock;
        announcing.currentActor = actor;
    }
}
