package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import no.front.contract.control.TermsNewsStore;
import no.front.contract.control.TermsNoticeStore;
import no.front.contract.control.TermsStore;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.TermsAnnouncement;
import no.front.contract.entity.TermsAnswer;
import no.front.contract.entity.TermsNotice;
import no.front.contract.entity.TermsVersion;
import no.front.customer.boundary.Customers;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/** Tells customers about new versions, and follows up what did not arrive and who disagrees (CON-12). */
@Stateless
public class TermsAnnouncements {

    private static final int MOST_SHOWN = 200;

    @Inject
    TermsStore versions;

    @Inject
    TermsNewsStore news;

    @Inject
    TermsNoticeStore notices;

    @Inject
    Customers customers;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /**
     * Has all customers with a running contract told, by mail and at sign-in; a job does it within seconds.
     *
     * @throws BusinessRuleViolation NOT_FOUND, TERMS_ANNOUNCED; TERMS_REPLACED when a newer one is in force
     */
    @Allowed(Function.TERMS_PUBLISH)
    public void announce(long versionId) {
        TermsVersion version = get(versionId);
        if (isReplaced(version)) {
            throw new BusinessRuleViolation(ContractError.TERMS_REPLACED);
        }
        if (news.announcementOf(versionId).isPresent()) {
            throw new BusinessRuleViolation(ContractError.TERMS_ANNOUNCED);
        }
        try {
            news.add(new TermsAnnouncement(
                    version, clock.now(), currentActor.get().name()));
        } catch (PersistenceException beaten) {
            throw new BusinessRuleViolation(ContractError.TERMS_ANNOUNCED);
        }
        changeLog.record(ContractChange.TERMS_ANNOUNCED, version);
    }

    private boolean isReplaced(TermsVersion version) {
        return version.holdsSince(clock.today())
                && versions.inForce(clock.today()).stream().noneMatch(one -> one.id() == version.id());
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.TERMS_READ)
    public Announcement of(long versionId) {
        get(versionId);
        Optional<TermsAnnouncement> ordered = news.announcementOf(versionId);
        return new Announcement(
                ordered.map(TermsAnnouncement::orderedAt).orElse(null),
                ordered.map(TermsAnnouncement::orderedBy).orElse(""),
                ordered.flatMap(TermsAnnouncement::finishedAt).orElse(null),
                news.customers(),
                notices.told(versionId),
                notices.undelivered(versionId),
                news.answers(versionId, TermsAnswer.Kind.READ),
                news.answers(versionId, TermsAnswer.Kind.DISAGREED));
    }

    /** Those that need somebody first. */
    @Allowed(Function.TERMS_READ)
    public Page<NoticeRow> notices(long versionId, boolean undeliveredOnly, PageRequest request) {
        return notices.of(versionId, undeliveredOnly, request);
    }

    /** Notices that did not arrive and wait for somebody. */
    @Allowed(Function.TERMS_READ)
    public long undelivered() {
        return notices.undelivered(0);
    }

    /** The newest version with such notices. */
    @Allowed(Function.TERMS_READ)
    public Optional<Long> versionWithUndelivered() {
        return Optional.of(notices.versionWithUndelivered()).filter(id -> id > 0);
    }

    /**
     * The customer was told in another way, or need not be.
     *
     * @throws BusinessRuleViolation NOT_FOUND, TERMS_SETTLED, TEXT_MISSING, TOO_LONG
     */
    @Allowed({Function.TERMS_PUBLISH, Function.CONTRACT_EDIT})
    public void settleNotice(long noticeId, String note) {
        TermsNotice notice =
                news.lockNotice(noticeId).orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND));
        Changes changes = notice.settle(note, clock.now(), currentActor.get().name());
        changeLog.record(ContractChange.TERMS_NOTICE_SETTLED, notice, changes);
    }

    /** Open ones first, newest first. */
    @Allowed(Function.TERMS_READ)
    public List<DisagreementRow> disagreements() {
        return news.disagreements(MOST_SHOWN).stream().map(this::row).toList();
    }

    private DisagreementRow row(TermsAnswer answer) {
        return new DisagreementRow(
                answer.id(),
                answer.organisationId(),
                customers.get(answer.organisationId()).name(),
                answer.userName(),
                answer.terms().kind(),
                answer.terms().label(),
                answer.remark(),
                answer.answeredAt(),
                answer.settlementNote(),
                answer.settledAt().orElse(null),
                answer.settledBy());
    }

    @Allowed(Function.TERMS_READ)
    public long openDisagreements() {
        return news.openDisagreements();
    }

    /**
     * Sales and the customer have found an answer. What follows of it, an own agreement or notice, is done by itself.
     *
     * @throws BusinessRuleViolation NOT_FOUND, TERMS_SETTLED, TEXT_MISSING, TOO_LONG
     */
    @Allowed(Function.CONTRACT_EDIT)
    public void settleDisagreement(long answerId, String note) {
        TermsAnswer answer =
                news.lockAnswer(answerId).orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND));
        Changes changes = answer.settle(note, clock.now(), currentActor.get().name());
        changeLog.record(ContractChange.TERMS_DISAGREEMENT_SETTLED, answer, changes);
    }

    private TermsVersion get(long versionId) {
        return versions.find(versionId).orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND));
    }
}
