package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.front.contract.entity.TermsDocument;
import no.front.contract.entity.TermsKind;
import no.front.contract.entity.TermsVersion;
import no.front.kernel.Language;

/** Versions of terms, data processing agreement and privacy statement. */
@Dependent
public class TermsStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(TermsVersion version) {
        em.persist(version);
        em.flush();
    }

    public Optional<TermsVersion> find(long id) {
        return Optional.ofNullable(em.find(TermsVersion.class, id));
    }

    public Optional<TermsVersion> find(TermsKind kind, String label) {
        return em.createQuery(
                        "SELECT t FROM TermsVersion t WHERE t.kind = :kind AND t.label = :label", TermsVersion.class)
                .setParameter("kind", kind)
                .setParameter("label", label)
                .getResultStream()
                .findFirst();
    }

    /** Of each document the version that holds on that day, in the order of the kinds. */
    public List<TermsVersion> inForce(LocalDate day) {
        return em.createQuery(
                        "SELECT t FROM TermsVersion t WHERE t.validFrom <= :day AND NOT EXISTS (SELECT n FROM TermsVersion n"
                                + " WHERE n.kind = t.kind AND n.validFrom <= :day AND n.validFrom > t.validFrom)",
                        TermsVersion.class)
                .setParameter("day", day)
                .getResultStream()
                .sorted(Comparator.comparing(TermsVersion::kind))
                .toList();
    }

    /** All there are, also those to come; newest first within each document. */
    public List<TermsVersion> all() {
        return em.createQuery("SELECT t FROM TermsVersion t ORDER BY t.validFrom DESC", TermsVersion.class)
                .getResultStream()
                .sorted(Comparator.comparing(TermsVersion::kind))
                .toList();
    }

    public void add(TermsDocument document) {
        em.persist(document);
        em.flush();
    }

    /** Id of the version's PDF in that language, once it is made. */
    public Optional<Long> documentOf(TermsVersion version, Language language) {
        return em.createQuery(
                        "SELECT d FROM TermsDocument d WHERE d.terms.id = :version AND d.language = :language",
                        TermsDocument.class)
                .setParameter("version", version.id())
                .setParameter("language", language)
                .getResultStream()
                .findFirst()
                .map(TermsDocument::documentId);
    }

    /** Versions that still lack the PDF of a language. */
    public List<TermsVersion> unprinted() {
        return em.createQuery(
                        "SELECT t FROM TermsVersion t WHERE (SELECT COUNT(d) FROM TermsDocument d"
                                + " WHERE d.terms = t) < :languages ORDER BY t.validFrom DESC",
                        TermsVersion.class)
                .setParameter("languages", (long) Language.values().length)
                .getResultList();
    }
}
