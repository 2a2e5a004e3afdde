package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.front.contract.entity.TermsKind;
import no.front.contract.entity.TermsVersion;

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
}
