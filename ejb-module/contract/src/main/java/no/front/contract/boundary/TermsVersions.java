package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.front.contract.control.TermsNewsStore;
import no.front.contract.control.TermsStore;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.TermsKind;
import no.front.contract.entity.TermsVersion;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.Internal;
import no.front.platform.boundary.Open;

/**
 * Terms, data processing agreement and privacy statement as everybody may read them: those in force, and all that ever were
 * (CON-2, CON-12). Versions to come stay inside until their
 * day, or until customers are told.
 */
@Stateless
public class TermsVersions {

    @Inject
    TermsStore store;

    @Inject
    TermsNewsStore news;

    @Inject
    BusinessClock clock;

    /** One of each document that has a version today; fewer while somebody still has to publish one. */
    @Open("what an order accepts is readable to everybody")
    public List<TermsVersion> inForce() {
        return store.inForce(clock.today());
    }

    @Open("what an order accepts is readable to everybody")
    public Optional<TermsVersion> inForce(TermsKind kind) {
        return inForce().stream().filter(version -> version.kind() == kind).findFirst();
    }

    /** Documents that nobody has published yet: as long as there is one, nobody can order. */
    @Open("the order form says why it is closed")
    public List<TermsKind> missing() {
        List<TermsKind> there = inForce().stream().map(TermsVersion::kind).toList();
        return Arrays.stream(TermsKind.values())
                .filter(kind -> !there.contains(kind))
                .toList();
    }

    /** A version by its label, if it is or was in force, or is announced. */
    @Open("all versions that were in force stay readable")
    public Optional<TermsVersion> find(TermsKind kind, String label) {
        return store.find(kind, label).filter(this::isPublic);
    }

    private boolean isPublic(TermsVersion version) {
        return version.holdsSince(clock.today())
                || news.announcementOf(version.id()).isPresent();
    }

    /** All versions that are or were in force, newest first within each document. */
    @Open("all versions that were in force stay readable")
    public List<TermsVersion> everInForce() {
        LocalDate today = clock.today();
        return store.all().stream().filter(version -> version.holdsSince(today)).toList();
    }

    /**
     * What an order has to accept today: all three documents in their versions in force (CON-2).
     *
     * @throws BusinessRuleViolation TERMS_NOT_IN_FORCE while one of them has none
     */
    @Internal
    public List<TermsVersion> required() {
        List<TermsVersion> inForce = inForce();
        if (inForce.size() < TermsKind.values().length) {
            throw new BusinessRuleViolation(
                    ContractError.TERMS_NOT_IN_FORCE, missing().getFirst());
        }
        return inForce;
    }

    /** The privacy statement that data collected on that day were collected under (PRV-21). */
    @Internal
    public Optional<TermsVersion> privacyStatementOn(LocalDate day) {
        return store.inForce(day).stream()
                .filter(version -> version.kind() == TermsKind.PRIVACY_STATEMENT)
                .findFirst();
    }
}
