package no.front.backoffice.terms;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import no.front.contract.boundary.TermsAnnouncements;
import no.front.contract.boundary.TermsPublishing;
import no.front.contract.boundary.TermsRow;
import no.front.contract.boundary.TermsVersions;
import no.front.contract.entity.TermsKind;
import no.front.web.Words;

/** The documents with their versions: coming, in force, former. */
@Named
@RequestScoped
public class TermsBacking {

    /** One document, newest version first. */
    public record Document(TermsKind kind, String title, List<TermsRow> versions) {}

    @Inject
    TermsPublishing publishing;

    @Inject
    TermsVersions versions;

    @Inject
    TermsAnnouncements announcements;

    @Inject
    Words words;

    private List<Document> documents;
    private List<TermsKind> missing;
    private long disagreements;

    @PostConstruct
    void load() {
        List<TermsRow> all = publishing.all();
        documents = Arrays.stream(TermsKind.values())
                .map(kind -> new Document(
                        kind,
                        words.of(kind),
                        all.stream().filter(row -> row.kind() == kind).toList()))
                .toList();
        missing = versions.missing();
        disagreements = announcements.openDisagreements();
    }

    public List<Document> getDocuments() {
        return documents;
    }

    /** "Bestilling er stengt …", while a document has no version in force; else "". */
    public String getClosed() {
        return missing.isEmpty() ? "" : words.count("terms.missing", missing.size());
    }

    public long getDisagreements() {
        return disagreements;
    }
}
