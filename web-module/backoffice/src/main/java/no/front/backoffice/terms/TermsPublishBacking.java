package no.front.backoffice.terms;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import no.front.contract.boundary.TermsPublishing;
import no.front.contract.boundary.TermsVersions;
import no.front.contract.entity.TermsKind;
import no.front.contract.entity.TermsVersion;
import no.front.kernel.Language;
import no.front.platform.boundary.Block;
import no.front.platform.boundary.Markup;
import no.front.platform.boundary.RandomSecret;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.Words;

/** Writes a new version of a document, {@code ?kind=}, looks at it as it will be read, and publishes it for good. */
@Named
@RequestScoped
public class TermsPublishBacking {

    @Inject
    TermsPublishing publishing;

    @Inject
    TermsVersions versions;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Inject
    Toasts toasts;

    private TermsKind kind;
    private TermsForm form;
    private TermsVersion preview;
    private boolean changedSince;

    @PostConstruct
    void load() {
        kind = query.choice("kind", TermsKind.class).orElse(TermsKind.TERMS);
        form = versions.inForce(kind).map(TermsForm::from).orElseGet(TermsForm::empty);
    }

    /** Shows it, or says what is wrong with it. */
    public String look() {
        preview = publishing.preview(kind, form.draft());
        return null;
    }

    /** Only what was looked at: a text that was changed since is shown anew. */
    public String publish() {
        if (!query.text("looked").equals(getFingerprint())) {
            changedSince = true;
            return look();
        }
        long id = publishing.publish(kind, form.draft());
        toasts.done("terms.publish.done", form.getLabel().strip());
        return "terms-version?faces-redirect=true&id=" + id;
    }

    public TermsKind getKind() {
        return kind;
    }

    /** "Ny versjon av vilkår" */
    public String getTitle() {
        return words.say("terms.publish.title." + kind);
    }

    public TermsForm getForm() {
        return form;
    }

    public LocalDate getEarliest() {
        return publishing.earliest(kind);
    }

    /** Of what stands in the form. */
    public String getFingerprint() {
        return RandomSecret.hash(form.draft().toString());
    }

    /** It was shown, or is being published. */
    public boolean isLooked() {
        return preview != null || query.has("looked");
    }

    public boolean isChangedSince() {
        return changedSince;
    }

    public TermsVersion getPreview() {
        return preview;
    }

    /** Asked for also while there is nothing to show. */
    public List<Block> blocks(Language language) {
        return preview == null ? List.of() : Markup.parse(preview.text(language));
    }

    public Language[] getLanguages() {
        return Language.values();
    }
}
