package no.front.backoffice.terms;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.contract.boundary.Announcement;
import no.front.contract.boundary.TermsAnnouncements;
import no.front.contract.boundary.TermsPublishing;
import no.front.contract.boundary.TermsRow;
import no.front.contract.boundary.TermsState;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.TermsVersion;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Language;
import no.front.platform.boundary.Block;
import no.front.platform.boundary.Markup;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.Words;

/** One version in either language, {@code ?id=&language=}, and telling customers about it. */
@Named
@RequestScoped
public class TermsVersionBacking {

    @Inject
    TermsPublishing publishing;

    @Inject
    TermsAnnouncements announcements;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Inject
    Toasts toasts;

    private TermsVersion version;
    private TermsRow row;
    private Announcement announcement;
    private Language language;

    @PostConstruct
    void load() {
        long id = query.id("id").orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND));
        version = publishing.get(id);
        row = publishing.row(id);
        announcement = announcements.of(id);
        language = query.choice("language", Language.class).orElse(Language.of(words.language()));
    }

    public String announce() {
        announcements.announce(version.id());
        toasts.done("terms.announce.done");
        return "terms-version?faces-redirect=true&id=" + version.id();
    }

    /** "Vilkår 2026-1" */
    public String getTitle() {
        return words.of(version.kind()) + " " + version.label();
    }

    public TermsVersion getVersion() {
        return version;
    }

    public TermsRow getRow() {
        return row;
    }

    public Announcement getAnnouncement() {
        return announcement;
    }

    public boolean isAnnounceable() {
        return !announcement.isOrdered() && row.state() != TermsState.FORMER;
    }

    public Language getLanguage() {
        return language;
    }

    /** For the {@code lang} attribute. */
    public String getTag() {
        return language.locale().toLanguageTag();
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public List<Block> getBlocks() {
        return Markup.parse(version.text(language));
    }

    public String getChanges() {
        return version.changes(language);
    }
}
