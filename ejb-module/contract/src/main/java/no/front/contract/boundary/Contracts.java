package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import no.front.contract.control.ContractListStore;
import no.front.contract.control.ContractNumbers;
import no.front.contract.control.ContractStore;
import no.front.contract.control.NoticeGiving;
import no.front.contract.entity.Contract;
import no.front.contract.entity.ContractAgreement;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.Development;
import no.front.contract.entity.UnsentMail;
import no.front.customer.boundary.Customers;
import no.front.customer.entity.Customer;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeHistory;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.ChangeRow;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Documents;
import no.front.platform.boundary.PlatformError;
import no.front.platform.entity.Changes;
import no.front.platform.entity.DocumentKind;
import no.front.platform.entity.Function;
import no.front.platform.entity.StoredDocument;

/** Contracts: finding them, and what is agreed in them (CON-4, CON-6, CON-17, CUS-9). NOT_FOUND as in {@link Orders}. */
@Stateless
@Allowed(Function.CONTRACT_READ)
public class Contracts {

    private static final int SHOWN = 15;

    @Inject
    ContractStore store;

    @Inject
    NoticeGiving giving;

    @Inject
    ContractListStore lists;

    @Inject
    ContractNumbers numbers;

    @Inject
    Customers customers;

    @Inject
    ChangeHistory history;

    @Inject
    Documents documents;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /** @throws BusinessRuleViolation NOT_FOUND */
    public Contract get(long id) {
        return store.get(id, currentActor.get()).whole();
    }

    /** Sorts: {@code customer}, {@code started}, {@code lastDay}, {@code number}. */
    public Page<ContractRow> page(ContractFilter filter, PageRequest request) {
        return lists.page(filter, clock.today(), request);
    }

    /** What happened to it beside its own states: breaches, force majeure, transfers, what could not be told. */
    public ContractHistory historyOf(long id) {
        store.get(id, currentActor.get());
        return new ContractHistory(
                        store.breachesOf(id), store.forceMajeuresOf(id), store.transfersOf(id), store.unsentOf(id))
                .whole();
    }

    /** The last days of service if notice counted on that day (CON-6). @throws BusinessRuleViolation NOT_FOUND */
    public NoticePreview previewNotice(long id, LocalDate countsOn) {
        return giving.preview(store.get(id, currentActor.get()), countsOn);
    }

    /**
     * What is otherwise agreed in writing.
     *
     * @throws BusinessRuleViolation NOT_FOUND, CHANGED_MEANWHILE, CONTRACT_STATUS
     */
    @Allowed(Function.CONTRACT_EDIT)
    public void agree(long id, int version, ContractAgreement agreement) {
        Contract contract = store.locked(id);
        if (contract.version() != version) {
            throw new BusinessRuleViolation(PlatformError.CHANGED_MEANWHILE);
        }
        Changes changes = contract.agree(agreement);
        if (!changes.isEmpty()) {
            changeLog.record(ContractChange.CONTRACT_AGREED, contract, agreement.text(), changes);
        }
    }

    /**
     * Records a signed agreement on custom development, a contract of its own (CON-17, CON-1 b).
     *
     * @param prices by the hour or fixed, in words
     * @param terms own terms, signed; null is refused
     * @return its id
     * @throws BusinessRuleViolation NOT_FOUND for the customer, AGREEMENT_MISSING, DAY_MISSING, TEXT_MISSING, TOO_LONG, what
     *     is no PDF as {@link Documents#keepUpload} says
     */
    @Allowed(Function.CONTRACT_EDIT)
    public long recordDevelopment(
            long customerId,
            String title,
            String prices,
            PdfUpload terms,
            ContractAgreement agreement,
            LocalDate startsOn) {
        Customer customer = customers.get(customerId);
        if (terms == null) {
            throw new BusinessRuleViolation(ContractError.AGREEMENT_MISSING);
        }
        if (startsOn == null) {
            throw new BusinessRuleViolation(ContractError.DAY_MISSING);
        }
        StoredDocument document = documents.keepUpload(
                DocumentKind.CONTRACT, terms.fileName(), terms.content(), OptionalLong.of(customerId));
        Development work = new Development(title, prices, document.id());
        Contract contract = Contract.of(customer, work, agreement, numbers.nextContract(), startsOn, clock.now());
        store.add(contract);
        store.flush();
        changeLog.record(
                ContractChange.DEVELOPMENT_RECORDED,
                contract,
                Changes.none()
                        .field("agreement", null, work.title())
                        .field("agreementDocument", null, work.document().orElseThrow()));
        return contract.id();
    }

    /** What was done with it and its accounts, newest first; fifteen lines at most. @throws BusinessRuleViolation NOT_FOUND */
    public List<ChangeRow> changesOf(long id) {
        Contract contract = store.get(id, currentActor.get());
        List<ChangeRow> rows = new ArrayList<>(changes(contract.subjectType(), contract.id()));
        contract.accounts().forEach(account -> rows.addAll(changes(account.subjectType(), account.id())));
        return rows.stream()
                .sorted(Comparator.comparing(ChangeRow::businessAt).reversed())
                .limit(SHOWN)
                .toList();
    }

    private List<ChangeRow> changes(String type, long id) {
        return history.ofSubject(type, id, new PageRequest(1, SHOWN, "", true)).rows();
    }

    /** How many mails could not be sent and wait for somebody (CUS-6). */
    public long unsent() {
        return lists.unsent();
    }

    /**
     * The customer was told in another way (CUS-6).
     *
     * @param note how
     * @throws BusinessRuleViolation NOT_FOUND, UNSENT_SETTLED, TEXT_MISSING, TOO_LONG
     */
    @Allowed({Function.CONTRACT_EDIT, Function.CONTRACT_TERMINATE})
    public void settleUnsent(long unsentId, String note) {
        UnsentMail mail = store.lockedUnsent(unsentId);
        Changes changes = mail.settle(note, clock.now(), currentActor.get().name());
        changeLog.record(ContractChange.UNSENT_MAIL_SETTLED, mail.contract(), note, changes);
    }
}
