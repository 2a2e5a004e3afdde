package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.OptionalLong;
import no.front.contract.control.ContractMails;
import no.front.contract.control.ContractStore;
import no.front.contract.control.NoticeGiving;
import no.front.contract.entity.Contract;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.TerminationNotice;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Documents;
import no.front.platform.entity.Changes;
import no.front.platform.entity.DocumentKind;
import no.front.platform.entity.Function;

/** Notice by either party, and taking it back (CON-6). Of two at once the second finds the contract under notice. */
@Stateless
@Allowed(Function.CONTRACT_TERMINATE)
public class Notices {

    @Inject
    ContractStore store;

    @Inject
    NoticeGiving giving;

    @Inject
    ContractMails mails;

    @Inject
    Documents documents;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /**
     * Records the customer's notice, or gives Front's; the contract contact is told the last day by mail.
     *
     * @param letter the written notice, null where it is not kept here
     * @return the last day of service
     * @throws BusinessRuleViolation NOT_FOUND; CONTRACT_STATUS; DAY_MISSING; IN_THE_FUTURE; FORCE_MAJEURE_CONSENT while
     *     force majeure hits the other party (CON-13); TOO_LONG; what is no PDF as {@link Documents#keepUpload} says
     */
    public LocalDate give(long contractId, TerminationNotice.Content content, PdfUpload letter) {
        if (letter == null) {
            return give(contractId, content);
        }
        long document = documents
                .keepUpload(
                        DocumentKind.CONTRACT,
                        letter.fileName(),
                        letter.content(),
                        OptionalLong.of(store.locked(contractId).organisationId()))
                .id();
        return give(
                contractId,
                new TerminationNotice.Content(
                        content.party(), content.countsOn(), content.reason(), content.endingNote(), document));
    }

    /** The same without a letter to keep. */
    public LocalDate give(long contractId, TerminationNotice.Content content) {
        return giving.give(store.locked(contractId), content);
    }

    /**
     * The other party agrees that the contract goes on.
     *
     * @throws BusinessRuleViolation NOT_FOUND; CONTRACT_STATUS where no notice stands; TEXT_MISSING; TOO_LONG
     */
    public void withdraw(long contractId, String reason) {
        Contract contract = store.locked(contractId);
        Changes changes = contract.withdrawNotice(
                reason, clock.today(), clock.now(), currentActor.get().name());
        changeLog.record(ContractChange.NOTICE_WITHDRAWN, contract, reason, changes);
        mails.tell(contract, "notice.withdrawn", "CONTRACT_NOTICE");
    }
}
