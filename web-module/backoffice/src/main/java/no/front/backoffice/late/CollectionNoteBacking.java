package no.front.backoffice.late;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.billing.boundary.CollectionNotes;
import no.front.billing.entity.CollectionNote;
import no.front.billing.entity.CollectionNoteKind;
import no.front.billing.entity.ReminderError;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.ListQuery;
import no.front.web.Toasts;

/** One note of fees or interest, {@code ?id=}, or {@code ?kind=&number=} as the books call it. */
@Named
@RequestScoped
public class CollectionNoteBacking {

    @Inject
    CollectionNotes notes;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    private CollectionNotes.View view;
    private String why;

    @PostConstruct
    void load() {
        long id = query.id("id")
                .orElseGet(() -> notes.idOf(
                        query.choice("kind", CollectionNoteKind.class)
                                .orElseThrow(() -> new BusinessRuleViolation(ReminderError.NOT_FOUND)),
                        query.id("number").orElse(0L)));
        view = notes.get(id);
    }

    public String credit() {
        notes.credit(view.note().id(), why);
        toasts.done("note.credit.done");
        return "collection-note?faces-redirect=true&id=" + view.note().id();
    }

    public CollectionNote getNote() {
        return view.note();
    }

    /** That took it back; null for none. */
    public CollectionNote getCredit() {
        return view.credit();
    }

    public boolean isCreditable() {
        return view.credit() == null && view.note().kind() != CollectionNoteKind.CREDIT;
    }

    public boolean isInterest() {
        return view.note().kind() == CollectionNoteKind.INTEREST;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
