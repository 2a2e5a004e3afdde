package no.front.billing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.contract.entity.Contract;
import no.front.customer.entity.Customer;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.StoredEntity;
import no.front.ledger.entity.OpenItem;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;

/**
 * The system proposes, staff decide (BIL-9, PRV-15): stopping a sole trader's delivery, and ending any contract. Once for
 * each claim and contract. A termination is notified first, then carried out (CON-9). Payment lets it lapse.
 */
@Entity
@Table(name = "collection_proposal")
public class CollectionProposal extends StoredEntity implements ChangeSubject {

    @Enumerated(EnumType.STRING)
    private CollectionProposalKind kind;

    @Enumerated(EnumType.STRING)
    private CollectionProposalStatus status = CollectionProposalStatus.OPEN;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contract_id")
    private Contract contract;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "open_item_id")
    private OpenItem claim;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "proposed_on")
    private LocalDate proposedOn;

    @Column(name = "breach_id")
    private Long breachId;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_by")
    private String decidedBy;

    private String note = "";

    protected CollectionProposal() {}

    public CollectionProposal(
            CollectionProposalKind kind, Contract contract, OpenItem claim, LocalDate dueOn, LocalDate today) {
        this.kind = kind;
        this.customer = contract.customer();
        this.contract = contract;
        this.claim = claim;
        this.dueOn = dueOn;
        this.proposedOn = today;
    }

    /** The breach was notified in writing. @throws BusinessRuleViolation PROPOSAL_DECIDED */
    public void notified(long breach, LocalDate today, String by) {
        decide(CollectionProposalStatus.NOTIFIED, "", today, by);
        breachId = breach;
    }

    /** @throws BusinessRuleViolation PROPOSAL_DECIDED */
    public Changes carriedOut(LocalDate today, String by) {
        return decide(CollectionProposalStatus.DONE, note, today, by);
    }

    /** @throws BusinessRuleViolation PROPOSAL_DECIDED, TEXT_MISSING, TOO_LONG */
    public Changes dismiss(String why, LocalDate today, String by) {
        return decide(CollectionProposalStatus.DISMISSED, CollectionText.required(why), today, by);
    }

    /** It came to nothing: paid, or the contract ended. */
    public void lapse(LocalDate today, String by) {
        if (status.isOpen()) {
            decide(CollectionProposalStatus.LAPSED, "", today, by);
        }
    }

    private Changes decide(CollectionProposalStatus to, String why, LocalDate today, String by) {
        if (!status.isOpen() || status == to) {
            throw new BusinessRuleViolation(ReminderError.PROPOSAL_DECIDED, decidedBy, status);
        }
        Changes changes = Changes.none().field("proposal", status, to);
        status = to;
        note = why;
        decidedOn = today;
        decidedBy = by;
        return changes;
    }

    public CollectionProposalKind kind() {
        return kind;
    }

    public CollectionProposalStatus status() {
        return status;
    }

    public Customer customer() {
        return customer;
    }

    public Contract contract() {
        return contract;
    }

    public OpenItem claim() {
        return claim;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    /** Of a termination: the notice of the breach. */
    public OptionalLong breach() {
        return breachId == null ? OptionalLong.empty() : OptionalLong.of(breachId);
    }

    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    public String decidedBy() {
        return decidedBy == null ? "" : decidedBy;
    }

    public String note() {
        return note;
    }

    /** Itself, with what is read late read. */
    public CollectionProposal whole() {
        customer.name();
        contract.number();
        claim.remaining();
        return this;
    }

    @Override
    public String subjectType() {
        return "CollectionProposal";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return customer.name() + " " + contract.number();
    }

    @Override
    public OptionalLong subjectCustomer() {
        return OptionalLong.of(customer.id());
    }
}
