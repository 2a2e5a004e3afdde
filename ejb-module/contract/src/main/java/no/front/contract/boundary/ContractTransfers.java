package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import no.front.contract.control.ContractMails;
import no.front.contract.control.ContractStore;
import no.front.contract.entity.BusinessTransfer;
import no.front.contract.entity.Contract;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.ContractTransfer;
import no.front.contract.entity.ContractTransferred;
import no.front.customer.boundary.Customers;
import no.front.customer.entity.Customer;
import no.front.customer.entity.CustomerStatus;
import no.front.customer.entity.RelationKind;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Language;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Documents;
import no.front.platform.entity.Changes;
import no.front.platform.entity.DocumentKind;
import no.front.platform.entity.Function;

/** Contracts that go to others (CUS-10): from one customer to another, and from Front to another company. */
@Stateless
@Allowed(Function.CONTRACT_EDIT)
public class ContractTransfers {

    @Inject
    ContractStore store;

    @Inject
    ContractMails mails;

    @Inject
    Customers customers;

    @Inject
    Event<ContractTransferred> transferred;

    @Inject
    Documents documents;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /**
     * Another customer takes the contract over, with Front's prior written consent; both are told by mail.
     *
     * @throws BusinessRuleViolation NOT_FOUND for contract and customer, CONTRACT_STATUS, TAKER_NOT_ACTIVE, DAY_MISSING,
     *     IN_THE_FUTURE, CONSENT_MISSING, CONSENT_TOO_LATE, SAME_CUSTOMER, TEXT_MISSING, TOO_LONG
     */
    public void transfer(
            long contractId, long toCustomerId, LocalDate on, LocalDate consentedOn, PdfUpload consent, String reason) {
        Contract contract = store.locked(contractId);
        Customer to = customers.get(toCustomerId);
        if (on == null) {
            throw new BusinessRuleViolation(ContractError.DAY_MISSING);
        }
        if (on.isAfter(clock.today())) {
            throw new BusinessRuleViolation(ContractError.IN_THE_FUTURE, clock.today());
        }
        if (to.status() != CustomerStatus.ACTIVE || !to.is(RelationKind.CUSTOMER)) {
            throw new BusinessRuleViolation(ContractError.TAKER_NOT_ACTIVE);
        }
        Long document = consent == null ? null : kept(contract, consent);
        ContractTransfer transfer = new ContractTransfer(
                contract,
                to,
                on,
                new ContractTransfer.Consent(consentedOn, document),
                reason,
                clock.now(),
                currentActor.get().name());
        String day = mails.formats(contract).date(on);
        mails.tell(contract, "transfer.from", "CONTRACT_TRANSFER", to.name(), day);
        long from = contract.organisationId();
        String fromName = contract.customer().name();
        Changes changes = contract.transfer(transfer);
        store.add(transfer);
        store.flush();
        changeLog.record(ContractChange.CONTRACT_TRANSFERRED, contract, transfer.reason(), changes);
        mails.tell(
                contract,
                "transfer.to",
                "CONTRACT_TRANSFER",
                fromName,
                mails.formats(contract).date(on));
        transferred.fire(new ContractTransferred(contract.id(), from, toCustomerId));
    }

    private Long kept(Contract contract, PdfUpload consent) {
        OptionalLong customer = OptionalLong.of(contract.organisationId());
        return documents
                .keepUpload(DocumentKind.CONTRACT, consent.fileName(), consent.content(), customer)
                .id();
    }

    /** Front's own transfers, newest first. */
    @Allowed(Function.CONTRACT_READ)
    public List<BusinessTransfer> business() {
        return store.businessTransfers();
    }

    /**
     * Front transfers product, rights and duties to another company; the contacts of every running contract are told.
     *
     * @return how many contracts' contacts were told
     * @throws BusinessRuleViolation TEXT_MISSING, TOO_LONG, DAY_MISSING
     */
    public int transferBusiness(BusinessTransfer.Content content) {
        BusinessTransfer transfer =
                new BusinessTransfer(content, clock.now(), currentActor.get().name());
        store.add(transfer);
        store.flush();
        int told = 0;
        for (long id : store.running()) {
            Contract contract = store.get(id, currentActor.get());
            boolean english = mails.language(contract) == Language.ENGLISH;
            String sent = mails.tell(
                    contract,
                    "business",
                    "BUSINESS_TRANSFER",
                    transfer.company(),
                    mails.formats(contract).date(transfer.on()),
                    english ? transfer.textEn() : transfer.textNb());
            told += sent.isEmpty() ? 0 : 1;
        }
        transfer.told(told);
        changeLog.record(
                ContractChange.BUSINESS_TRANSFERRED,
                transfer,
                transfer.what(),
                Changes.none().field("company", null, transfer.company()).field("told", null, told));
        return told;
    }
}
