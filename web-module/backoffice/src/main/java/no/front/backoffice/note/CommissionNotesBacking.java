package no.front.backoffice.note;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.commission.boundary.IssuedNotes;
import no.front.commission.boundary.NoteFilter;
import no.front.commission.boundary.NoteRow;
import no.front.commission.entity.NoteKind;
import no.front.kernel.Page;
import no.front.web.ListQuery;
import no.front.web.Words;

/** The list of commission notes: {@code ?q=&kind=&customer=}. */
@Named
@RequestScoped
public class CommissionNotesBacking {

    @Inject
    IssuedNotes notes;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    private Page<NoteRow> page;

    @PostConstruct
    void load() {
        page = notes.page(filter(query), query.page("issued", true));
    }

    static NoteFilter filter(ListQuery query) {
        return new NoteFilter(query.text("q"), query.choice("kind", NoteKind.class), query.id("customer"));
    }

    public Page<NoteRow> getPage() {
        return page;
    }

    public String getLead() {
        return words.count("commissionNotes.lead", page.total());
    }

    /** How many wait for somebody, as a sentence; "" for none. */
    public String getWaiting() {
        long waiting = notes.waiting();
        return waiting == 0 ? "" : words.count("commissionNotes.waiting", waiting);
    }

    public NoteKind[] getKinds() {
        return NoteKind.values();
    }
}
