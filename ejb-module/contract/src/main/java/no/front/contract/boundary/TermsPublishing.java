package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import no.front.contract.control.TermsCalendar;
import no.front.contract.control.TermsNewsStore;
import no.front.contract.control.TermsStore;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.TermsAnnouncement;
import no.front.contract.entity.TermsDraft;
import no.front.contract.entity.TermsKind;
import no.front.contract.entity.TermsVersion;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/** Staff's view of the documents, those to come too, and the publishing of new versions (CON-12). */
@Stateless
public class TermsPublishing {

    @Inject
    TermsStore store;

    @Inject
    TermsNewsStore news;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /** Newest first within each document. */
    @Allowed(Function.TERMS_READ)
    public List<TermsRow> all() {
        List<Long> inForce = inForce();
        return store.all().stream().map(version -> row(version, inForce)).toList();
    }

    private TermsRow row(TermsVersion version, List<Long> inForce) {
        return new TermsRow(
                version.id(),
                version.kind(),
                version.label(),
                version.validFrom(),
                state(version, inForce),
                version.publishedAt(),
                version.publishedBy(),
                news.announcementOf(version.id())
                        .map(TermsAnnouncement::orderedAt)
                        .orElse(null));
    }

    private TermsState state(TermsVersion version, List<Long> inForce) {
        if (inForce.contains(version.id())) {
            return TermsState.IN_FORCE;
        }
        return version.holdsSince(clock.today()) ? TermsState.FORMER : TermsState.COMING;
    }

    private List<Long> inForce() {
        return store.inForce(clock.today()).stream().map(TermsVersion::id).toList();
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.TERMS_READ)
    public TermsRow row(long id) {
        return row(get(id), inForce());
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.TERMS_READ)
    public TermsVersion get(long id) {
        return store.find(id).orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND));
    }

    /** First day from which a new version of the document can hold. */
    @Allowed(Function.TERMS_READ)
    public LocalDate earliest(TermsKind kind) {
        return new TermsCalendar(of(kind)).earliest(clock.today());
    }

    /**
     * Publishes a version, for good.
     *
     * @return its id
     * @throws BusinessRuleViolation TERMS_DAY_MISSING, TERMS_IN_PAST, TERMS_DAY_TAKEN, TERMS_LABEL_TAKEN,
     *     TERMS_LABEL_UNFIT, TEXT_MISSING, TOO_LONG
     */
    @Allowed(Function.TERMS_PUBLISH)
    public long publish(TermsKind kind, TermsDraft draft) {
        TermsVersion version = checked(kind, draft);
        try {
            store.add(version);
        } catch (PersistenceException beaten) {
            // somebody published at the same moment: the keys of the table let one of us through
            throw new BusinessRuleViolation(ContractError.TERMS_DAY_TAKEN, draft.validFrom());
        }
        changeLog.record(
                ContractChange.TERMS_PUBLISHED,
                version,
                Changes.none().field("kind", null, kind).field("validFrom", null, version.validFrom()));
        return version.id();
    }

    /** What {@link #publish} would make of it, and refuse; nothing is kept. */
    @Allowed(Function.TERMS_PUBLISH)
    public TermsVersion preview(TermsKind kind, TermsDraft draft) {
        return checked(kind, draft);
    }

    private TermsVersion checked(TermsKind kind, TermsDraft draft) {
        new TermsCalendar(of(kind)).check(draft, clock.today());
        return TermsVersion.publish(kind, draft, clock.now(), currentActor.get().name());
    }

    private List<TermsVersion> of(TermsKind kind) {
        return store.all().stream().filter(one -> one.kind() == kind).toList();
    }
}
