package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.front.contract.boundary.NoticePreview;
import no.front.contract.entity.Account;
import no.front.contract.entity.Contract;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.Party;
import no.front.contract.entity.Subscription;
import no.front.contract.entity.TerminationNotice;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Language;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Changes;

/**
 * Notice of a contract (CON-6), whether staff record it or the customer gives it in the portal. The caller has asked who may,
 * and has locked the contract.
 */
@Dependent
public class NoticeGiving {

    @Inject
    ContractStore store;

    @Inject
    ContractMails mails;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /** What it would mean: nothing is done. */
    public NoticePreview preview(Contract contract, LocalDate countsOn) {
        LocalDate lastDay = contract.lastDayByNotice(countsOn);
        List<NoticePreview.Line> products = new ArrayList<>();
        for (Account account : contract.accounts()) {
            for (Subscription one : account.subscriptionsOn(clock.today())) {
                LocalDate own = contract.noticePeriodOf(one.product().kind()).lastDay(countsOn);
                LocalDate last = own.isBefore(lastDay) ? own : lastDay;
                LocalDate earliest =
                        one.period().lastDay().filter(last::isAfter).orElse(last);
                products.add(new NoticePreview.Line(
                        account.name(),
                        one.product().name(Language.BOKMAL),
                        one.product().name(Language.ENGLISH),
                        earliest));
            }
        }
        return new NoticePreview(countsOn, lastDay, products);
    }

    /** Force majeure hits the other party, which has to consent (CON-13). */
    public boolean isHindered(long contractId, Party ending, String note) {
        return store.forceMajeuresOf(contractId).stream()
                .anyMatch(event -> !event.mayBeEndedBy(ending, note == null ? "" : note));
    }

    /**
     * Gives it; the contract contacts are told the last day by mail.
     *
     * @return the last day of service
     * @throws BusinessRuleViolation CONTRACT_STATUS; DAY_MISSING; IN_THE_FUTURE; FORCE_MAJEURE_CONSENT (CON-13); TOO_LONG
     */
    public LocalDate give(Contract contract, TerminationNotice.Content content) {
        LocalDate today = clock.today();
        if (content.countsOn() == null) {
            throw new BusinessRuleViolation(ContractError.DAY_MISSING);
        }
        if (content.countsOn().isAfter(today)) {
            throw new BusinessRuleViolation(ContractError.IN_THE_FUTURE, today);
        }
        if (isHindered(contract.id(), content.party(), content.endingNote())) {
            throw new BusinessRuleViolation(ContractError.FORCE_MAJEURE_CONSENT);
        }
        Changes changes =
                contract.giveNotice(content, clock.now(), currentActor.get().name());
        store.flush();
        changeLog.record(ContractChange.NOTICE_GIVEN, contract, content.reason(), changes);
        LocalDate lastDay = contract.lastDay().orElseThrow();
        boolean ours = content.party() == Party.FRONT;
        mails.tell(
                contract,
                ours ? "notice.front" : "notice.customer",
                "CONTRACT_NOTICE",
                mails.formats(contract).date(content.countsOn()),
                mails.formats(contract).date(lastDay),
                ours && !content.reason().isBlank() ? content.reason().strip() : mails.word(contract, "noReason"));
        return lastDay;
    }
}
