package no.front.backoffice.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.front.contract.boundary.Cited;
import no.front.contract.boundary.Orders;
import no.front.customer.boundary.Search;
import no.front.customer.boundary.SearchHit;
import no.front.kernel.OrganisationNumber;
import no.front.web.ListQuery;
import no.front.web.Words;

/** The page of hits: {@code ?q=}. */
@Named
@RequestScoped
public class SearchBacking {

    @Inject
    Search search;

    @Inject
    Orders orders;

    @Inject
    HitWords hitWords;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    private List<SearchHit> hits;
    private Cited cited;

    @PostConstruct
    void load() {
        hits = search.find(query.text("q"));
        cited = orders.cited(query.text("q")).orElse(null);
    }

    public boolean isAsked() {
        return query.has("q");
    }

    public List<SearchHit> getHits() {
        return hits;
    }

    public String getHeading() {
        return isAsked() ? words.say("searchPage.heading", query.text("q")) : words.say("searchPage.title");
    }

    public String getLead() {
        if (!isAsked() || cited != null && hits.isEmpty()) {
            return "";
        }
        return hits.size() < Search.RESULTS
                ? words.count("searchPage.found", hits.size())
                : words.say("searchPage.many", Search.RESULTS);
    }

    /** Goes on to registering with what was typed. */
    public String getRegisterAddress() {
        String typed = query.text("q");
        String name = OrganisationNumber.fits(typed) ? "number" : "name";
        return "customer-new?" + name + "=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }

    /** The order, contract or account of the number that was typed; null for none. */
    public Cited getCited() {
        return cited;
    }

    public String getCitedLabel() {
        return hitWords.label(cited);
    }

    public String getCitedAddress() {
        return hitWords.address(cited);
    }

    public String labelOf(SearchHit hit) {
        return hitWords.label(hit);
    }

    public String whatOf(SearchHit hit) {
        return hitWords.what(hit);
    }

    public String addressOf(SearchHit hit) {
        return hitWords.address(hit);
    }
}
