package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import no.front.contract.control.TermsNewsStore;
import no.front.contract.control.TermsStore;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.TermsAnswer;
import no.front.contract.entity.TermsVersion;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.ForCustomers;
import no.front.platform.boundary.Reading;
import no.front.platform.entity.Actor;
import no.front.platform.entity.Changes;
import no.front.platform.entity.CustomerFunction;

/** What a customer's user says to new versions at sign-in (CON-12). Nothing is held up, and nothing ends by it. */
@Stateless
@ForCustomers(CustomerFunction.TERMS_ACKNOWLEDGE)
public class TermsAnswers {

    @Inject
    TermsNewsStore news;

    @Inject
    TermsStore versions;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /** Announced versions that this user has not answered and the organisation has not accepted, soonest first. */
    @Reading
    public List<TermsVersion> outstanding() {
        return news.outstanding(currentActor.get());
    }

    /** Saying it again changes nothing. @throws BusinessRuleViolation NOT_FOUND unless the version was announced */
    public void read(long versionId) {
        answer(versionId, TermsAnswer.Kind.READ, "");
    }

    /**
     * Opens a case for sales; the first one holds.
     *
     * @param remark what with; may be empty
     * @throws BusinessRuleViolation NOT_FOUND unless the version was announced, TOO_LONG
     */
    public void disagree(long versionId, String remark) {
        answer(versionId, TermsAnswer.Kind.DISAGREED, remark);
    }

    private void answer(long versionId, TermsAnswer.Kind kind, String remark) {
        Actor user = currentActor.get();
        TermsVersion version = versions.find(versionId)
                .filter(one -> news.lockAnnouncement(one.id()).isPresent())
                .orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND));
        if (news.answer(versionId, user, kind).isPresent()) {
            return;
        }
        TermsAnswer answer = new TermsAnswer(version, user, kind, remark, clock.now());
        news.add(answer);
        changeLog.record(
                kind == TermsAnswer.Kind.READ ? ContractChange.TERMS_READ : ContractChange.TERMS_DISAGREED,
                answer,
                Changes.none().field("version", null, version.label()));
    }
}
