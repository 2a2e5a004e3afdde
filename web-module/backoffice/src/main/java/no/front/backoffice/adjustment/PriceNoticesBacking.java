package no.front.backoffice.adjustment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.front.contract.boundary.PriceAnnounced;
import no.front.contract.boundary.PriceNoticeRow;
import no.front.contract.boundary.PriceNotices;
import no.front.contract.entity.PriceObjection;
import no.front.kernel.Page;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.Words;

/**
 * Who was told of new prices, {@code ?id=&show=&customer=}; and a note on one that did not arrive, {@code &notice=} (CON-11).
 */
@Named
@RequestScoped
public class PriceNoticesBacking {

    private static final String UNDELIVERED = "UNDELIVERED";

    @Inject
    PriceNotices notices;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Inject
    Toasts toasts;

    private List<PriceAnnounced> announced;
    private Page<PriceNoticeRow> page;
    private String note;

    @PostConstruct
    void load() {
        announced = notices.announced();
        page = notices.notices(
                query.id("id").orElse(0L),
                query.id("customer").orElse(0L),
                query.text("show").equals(UNDELIVERED),
                query.page("customer", false));
    }

    public String settle() {
        notices.settle(getNotice().orElse(0L), note);
        toasts.done("priceNotices.settled");
        return "price-notices?faces-redirect=true"
                + query.id("id").map(id -> "&id=" + id).orElse("");
    }

    /** The one to be settled. */
    public Optional<Long> getNotice() {
        return query.id("notice");
    }

    public String getNoticeTitle() {
        return words.say(
                "priceNotices.settle.title",
                page.rows().stream()
                        .filter(row -> row.id() == getNotice().orElse(0L))
                        .map(PriceNoticeRow::customer)
                        .findFirst()
                        .orElse(""));
    }

    public List<PriceObjection> getObjections() {
        return announced.stream()
                .filter(one -> query.id("id").map(id -> id == one.id()).orElse(true))
                .filter(one -> one.objections() > 0)
                .flatMap(one -> notices.objections(one.id()).stream())
                .toList();
    }

    public List<PriceAnnounced> getAnnounced() {
        return announced;
    }

    public Page<PriceNoticeRow> getPage() {
        return page;
    }

    public Map<String, String> getShows() {
        Map<String, String> shows = new LinkedHashMap<>();
        shows.put(UNDELIVERED, words.say("priceNotices.undelivered"));
        return shows;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
