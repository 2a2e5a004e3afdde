package no.front.platform.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.control.ChangeStore;
import no.front.platform.entity.ChangeAction;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;

/**
 * The log of every change (ACC-8): who, when by both clocks, from which address, what before and after, why. Written in
 * the caller's transaction, so that there is no change without its line and no line without its change.
 */
@Stateless
@Internal
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ChangeLog {

    @Inject
    ChangeStore store;

    @Inject
    CurrentActor currentActor;

    @Inject
    BusinessClock clock;

    @Inject
    RealClock realClock;

    public void record(ChangeAction action, ChangeSubject subject) {
        record(action, subject, "", Changes.none());
    }

    public void record(ChangeAction action, ChangeSubject subject, Changes changes) {
        record(action, subject, "", changes);
    }

    /** @param reason why, in the words of who did it; "" where the function asks for none */
    public void record(ChangeAction action, ChangeSubject subject, String reason, Changes changes) {
        if (currentActor.get().isOnlooker()) {
            // second line behind the guard: no change without its line, so no change at all
            throw new BusinessRuleViolation(PlatformError.ONLY_LOOKING);
        }
        store.add(action, subject, currentActor.get(), clock.now(), realClock.now(), reason, changes);
    }
}
