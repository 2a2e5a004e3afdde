package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;
import no.front.contract.control.DemoTerms;
import no.front.contract.control.TermsStore;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.TermsDraft;
import no.front.contract.entity.TermsKind;
import no.front.contract.entity.TermsVersion;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.Internal;

/** Publishes terms, data processing agreement and privacy statement in an empty demo, so that somebody can order. */
@Stateless
@Internal
public class TermsDemo {

    private static final String PUBLISHER = "Maren Ødegård";
    private static final ZoneId OSLO = BusinessClock.OSLO;

    @Inject
    TermsStore store;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    public void fill() {
        for (TermsKind kind : TermsKind.values()) {
            for (TermsDraft draft : DemoTerms.of(kind, clock.today())) {
                TermsVersion version = TermsVersion.publish(
                        kind,
                        draft,
                        draft.validFrom()
                                .minusDays(31)
                                .atTime(10, 0)
                                .atZone(OSLO)
                                .toInstant(),
                        PUBLISHER);
                store.add(version);
                changeLog.record(ContractChange.TERMS_PUBLISHED, version);
            }
        }
    }
}
