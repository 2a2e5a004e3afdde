package no.front.customer.control;

import jakarta.persistence.EntityManager;

/** The stores of this component on an entity manager of a test. */
public final class Stores {

    public final CustomerStore customers = new CustomerStore();
    public final CustomerListStore lists = new CustomerListStore();
    public final SearchStore search = new SearchStore();
    public final SearchHitStore hits = new SearchHitStore();
    public final SimilarStore similar = new SimilarStore();
    public final CommunicationStore communications = new CommunicationStore();
    public final LinkStore links = new LinkStore();
    public final AttentionStore attention = new AttentionStore();
    public final TimelineStore timeline = new TimelineStore();
    public final ImportStore imports = new ImportStore();
    public final ImportLifeStore importLife = new ImportLifeStore();
    public final ImportComparisonStore comparison = new ImportComparisonStore();
    public final ImportWritingStore writing = new ImportWritingStore();

    public Stores(EntityManager em) {
        customers.em = em;
        lists.em = em;
        search.em = em;
        hits.em = em;
        similar.em = em;
        communications.em = em;
        links.em = em;
        attention.em = em;
        timeline.em = em;
        imports.em = em;
        importLife.em = em;
        comparison.em = em;
        writing.em = em;
        writing.comparison = comparison;
    }

    public CustomerTimeline customerTimeline() {
        CustomerTimeline source = new CustomerTimeline();
        source.store = timeline;
        return source;
    }
}
