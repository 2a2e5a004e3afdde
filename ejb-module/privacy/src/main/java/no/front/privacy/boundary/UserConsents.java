package no.front.privacy.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import no.front.access.entity.AccessError;
import no.front.access.entity.CustomerUser;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Internal;
import no.front.platform.entity.Function;
import no.front.privacy.control.ConsentRecording;
import no.front.privacy.control.ConsentStore;
import no.front.privacy.entity.ConsentEvent;
import no.front.privacy.entity.ConsentPurpose;
import no.front.privacy.entity.ConsentSource;
import no.front.privacy.entity.PrivacyError;

/** What may be sent to customers' users (PRV-8), for staff and for whatever sends. */
@Stateless
public class UserConsents {

    @Inject
    ConsentStore store;

    @Inject
    ConsentRecording recording;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /** @throws BusinessRuleViolation USER_NOT_FOUND */
    @Allowed(Function.CUSTOMER_USER_READ)
    public ConsentView of(long membershipId) {
        return ConsentView.of(store.of(userId(membershipId)));
    }

    /**
     * Somebody has said by phone or e-mail that nothing more is to be sent. A yes can't be recorded so: it is given to a text
     * that one sees.
     *
     * @throws BusinessRuleViolation USER_NOT_FOUND, CONSENT_SOURCE, TOO_LONG
     */
    @Allowed(Function.CONTACT_EDIT)
    public void withdraw(long membershipId, ConsentPurpose purpose, ConsentSource source, String note) {
        if (purpose == null || source == null || source == ConsentSource.PORTAL) {
            throw new BusinessRuleViolation(PrivacyError.CONSENT_SOURCE);
        }
        CustomerUser user = store.lockedUser(userId(membershipId)).orElseThrow(UserConsents::unknown);
        recording.say(
                user,
                purpose,
                false,
                new ConsentEvent.Circumstances(
                        source, "", note, clock.now(), currentActor.get().name()));
    }

    /** Asked anew for each mail. */
    @Internal
    public boolean allows(long userId, ConsentPurpose purpose) {
        return recording.holds(userId, purpose);
    }

    private long userId(long membershipId) {
        return store.userOf(membershipId).orElseThrow(UserConsents::unknown);
    }

    private static BusinessRuleViolation unknown() {
        return new BusinessRuleViolation(AccessError.USER_NOT_FOUND);
    }
}
