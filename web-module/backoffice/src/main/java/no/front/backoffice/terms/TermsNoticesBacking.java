package no.front.backoffice.terms;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.front.contract.boundary.NoticeRow;
import no.front.contract.boundary.TermsAnnouncements;
import no.front.contract.boundary.TermsPublishing;
import no.front.contract.boundary.TermsRow;
import no.front.contract.entity.ContractError;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Page;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.Words;

/** Who was told about a version, {@code ?id=&show=}; and a note on one that did not arrive, {@code &notice=} (CON-12). */
@Named
@RequestScoped
public class TermsNoticesBacking {

    private static final String UNDELIVERED = "UNDELIVERED";

    @Inject
    TermsAnnouncements announcements;

    @Inject
    TermsPublishing publishing;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Inject
    Toasts toasts;

    private TermsRow version;
    private Page<NoticeRow> page;
    private String note;

    @PostConstruct
    void load() {
        version = publishing.row(query.id("id").orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND)));
        page = announcements.notices(
                version.id(), query.text("show").equals(UNDELIVERED), query.page("customer", false));
    }

    public String settle() {
        announcements.settleNotice(getNotice().orElse(0L), note);
        toasts.done("terms.notice.done");
        return "terms-notices?faces-redirect=true&id=" + version.id();
    }

    /** The one to be settled. */
    public Optional<Long> getNotice() {
        return query.id("notice");
    }

    public String getNoticeTitle() {
        return words.say(
                "terms.notice.title",
                page.rows().stream()
                        .filter(row -> row.id() == getNotice().orElse(0L))
                        .map(NoticeRow::customer)
                        .findFirst()
                        .orElse(""));
    }

    /** "Vilkår 2026-1: hvem er varslet" */
    public String getTitle() {
        return words.say("terms.notices.title", words.of(version.kind()), version.label());
    }

    public TermsRow getVersion() {
        return version;
    }

    public Page<NoticeRow> getPage() {
        return page;
    }

    public Map<String, String> getShows() {
        Map<String, String> shows = new LinkedHashMap<>();
        shows.put(UNDELIVERED, words.say("terms.undelivered"));
        return shows;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
