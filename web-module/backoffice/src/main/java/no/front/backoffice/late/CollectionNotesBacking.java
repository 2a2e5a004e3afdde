package no.front.backoffice.late;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.billing.boundary.CollectionNoteFilter;
import no.front.billing.boundary.CollectionNoteRow;
import no.front.billing.boundary.CollectionNotes;
import no.front.billing.entity.CollectionNoteKind;
import no.front.kernel.Page;
import no.front.web.ListQuery;
import no.front.web.Words;

/** The list of notes of fees and interest: {@code ?q=&kind=&state=}. */
@Named
@RequestScoped
public class CollectionNotesBacking {

    @Inject
    CollectionNotes notes;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    private Page<CollectionNoteRow> page;

    @PostConstruct
    void load() {
        page = notes.page(filter(query), query.page("issued", true));
    }

    /** What the address asks for. */
    static CollectionNoteFilter filter(ListQuery query) {
        return new CollectionNoteFilter(
                query.text("q"),
                query.choice("kind", CollectionNoteKind.class),
                query.choice("state", CollectionNoteFilter.State.class));
    }

    public Page<CollectionNoteRow> getPage() {
        return page;
    }

    public String getLead() {
        return words.count("notes.lead", page.total());
    }

    public CollectionNoteKind[] getKinds() {
        return CollectionNoteKind.values();
    }

    public CollectionNoteFilter.State[] getStates() {
        return CollectionNoteFilter.State.values();
    }
}
