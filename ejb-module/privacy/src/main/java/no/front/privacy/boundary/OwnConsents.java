package no.front.privacy.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import no.front.access.entity.AccessError;
import no.front.access.entity.CustomerUser;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Language;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.ForCustomers;
import no.front.platform.boundary.Reading;
import no.front.platform.boundary.Wording;
import no.front.platform.entity.CustomerFunction;
import no.front.privacy.control.ConsentRecording;
import no.front.privacy.control.ConsentStore;
import no.front.privacy.entity.ConsentEvent;
import no.front.privacy.entity.ConsentPurpose;
import no.front.privacy.entity.ConsentSource;

/** What may be sent to oneself (PRV-8): about the person who is signed in, and nobody else. */
@Stateless
@ForCustomers(CustomerFunction.CONSENT_EDIT)
public class OwnConsents {

    @Inject
    ConsentStore store;

    @Inject
    ConsentRecording recording;

    @Inject
    Wording wording;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    @Reading
    public ConsentView view() {
        return ConsentView.of(store.of(currentActor.get().id()));
    }

    /** What a yes is said to. */
    @Reading
    public String text(ConsentPurpose purpose, Language language) {
        return wording.text("privacy", language, "consent." + purpose.name());
    }

    /** @param language that the text was read in */
    public void give(ConsentPurpose purpose, Language language) {
        say(purpose, true, language);
    }

    /** As easy as giving. */
    public void withdraw(ConsentPurpose purpose, Language language) {
        say(purpose, false, language);
    }

    private void say(ConsentPurpose purpose, boolean given, Language language) {
        CustomerUser user = store.lockedUser(currentActor.get().id())
                .orElseThrow(() -> new BusinessRuleViolation(AccessError.USER_NOT_FOUND));
        recording.say(
                user,
                purpose,
                given,
                new ConsentEvent.Circumstances(
                        ConsentSource.PORTAL, text(purpose, language), "", clock.now(), user.name()));
    }
}
