package no.front.privacy.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import no.front.access.entity.CustomerUser;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.entity.Changes;
import no.front.privacy.entity.ConsentEvent;
import no.front.privacy.entity.ConsentPurpose;
import no.front.privacy.entity.PrivacyChange;

/** Whether something may be sent, and the change of that by a word of the person. */
@Dependent
public class ConsentRecording {

    @Inject
    ConsentStore store;

    @Inject
    ChangeLog changeLog;

    public boolean holds(long userId, ConsentPurpose purpose) {
        return store.latest(userId, purpose).map(ConsentEvent::isGiven).orElse(purpose.untilRefused());
    }

    /** Saying again what holds already changes nothing. @return whether it was news */
    public boolean say(CustomerUser user, ConsentPurpose purpose, boolean given, ConsentEvent.Circumstances how) {
        if (holds(user.id(), purpose) == given) {
            return false;
        }
        store.add(new ConsentEvent(user.id(), purpose, given, how));
        changeLog.record(
                given ? PrivacyChange.CONSENT_GIVEN : PrivacyChange.CONSENT_WITHDRAWN,
                user,
                how.note() == null ? "" : how.note().strip(),
                Changes.none().field("consentPurpose", null, purpose).field("consentSource", null, how.source()));
        return true;
    }
}
