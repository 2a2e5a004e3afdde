package no.front.credit.entity;

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
import no.front.contract.entity.Order;
import no.front.customer.entity.Customer;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Kid;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.Subject;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.OrganisationOwned;

/**
 * Prepayment that secures what a customer may come to owe (CRE-4, CRE-5). Demanded by a decision on an order, with an own
 * number, KID and due date, without VAT and without fees; the order waits until it is paid in full. Paid, it is held through
 * the contract and its notice period; then it is set off against what is owed, and the rest is paid back. Unpaid, it lapses
 * with the order. What was paid too much, too late, or for a demand that fell, is the customer's credit until it is paid
 * back. The money stands in the ledger, in up to three open items: what is asked for, what is held, what is owed back.
 */
@Entity
@Table(name = "deposit")
public class Deposit extends StoredEntity implements ChangeSubject, OrganisationOwned {

    public static final int LONGEST_NOTE = 1_000;

    private long number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id")
    private Order order;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    @Column(name = "contract_id")
    private Long contractId;

    @Enumerated(EnumType.STRING)
    private DepositStatus status;

    private Money amount;
    private String note;

    @Column(name = "demanded_on")
    private LocalDate demandedOn;

    @Column(name = "demanded_by")
    private String demandedBy;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private int reminders;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Column(name = "releasable_on")
    private LocalDate releasableOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "closing_reason")
    private String closingReason = "";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "replaced_by_id")
    private Deposit replacedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "demand_item_id")
    private OpenItem demand;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "held_item_id")
    private OpenItem held;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "credit_item_id")
    private OpenItem credit;

    @Column(name = "document_id")
    private Long documentId;

    protected Deposit() {}

    /**
     * @param number of its own gapless series
     * @param note why, for staff
     * @throws BusinessRuleViolation AMOUNT_NOT_POSITIVE, TOO_LONG
     */
    public static Deposit demand(
            Order order, long number, Money amount, DepositSchedule schedule, LocalDate today, String note, String by) {
        if (!amount.isPositive()) {
            throw new BusinessRuleViolation(DepositError.AMOUNT_NOT_POSITIVE);
        }
        Deposit deposit = new Deposit();
        deposit.number = number;
        deposit.order = order;
        deposit.customer = order.customer();
        deposit.status = DepositStatus.DEMANDED;
        deposit.amount = amount;
        deposit.note = text(note);
        deposit.demandedOn = today;
        deposit.demandedBy = by;
        deposit.dueOn = schedule.dueOn(today);
        deposit.lastDay = schedule.lastDay(today);
        return deposit;
    }

    /** The open item that asks for it. */
    public void askedBy(OpenItem item) {
        demand = item;
    }

    /** The open item of what is held. */
    public void heldIn(OpenItem item) {
        held = item;
    }

    /** The open item of what the customer gets back. */
    public void creditedIn(OpenItem item) {
        credit = item;
    }

    /** The demand as it was sent. */
    public void documentedBy(long document) {
        documentId = document;
    }

    /** CRE-4: a contract came of the order. */
    public void secures(long contract) {
        contractId = contract;
    }

    /** CRE-4: everything that was asked for is there. @throws BusinessRuleViolation DEPOSIT_STATUS */
    public Changes paidInFull(LocalDate today) {
        paidOn = today;
        return move(DepositStatus.HELD);
    }

    /** @param sent how many reminders there are now */
    public Changes reminded(int sent) {
        int before = reminders;
        reminders = sent;
        return Changes.none().field("reminders", before, sent);
    }

    /** CRE-4: the last day has passed. @throws BusinessRuleViolation DEPOSIT_STATUS */
    public Changes lapse(LocalDate today, String by) {
        return close(DepositStatus.LAPSED, "", today, by);
    }

    /** @throws BusinessRuleViolation DEPOSIT_STATUS, REASON_MISSING, TOO_LONG */
    public Changes withdraw(String reason, LocalDate today, String by) {
        return close(DepositStatus.WITHDRAWN, reason(reason), today, by);
    }

    /** A payment that made it full was registered wrongly and is taken back. @throws BusinessRuleViolation DEPOSIT_STATUS */
    public Changes unpaid() {
        paidOn = null;
        return move(DepositStatus.DEMANDED);
    }

    /** Withdrawn in favour of another demand. */
    public Changes replacedBy(Deposit other, String reason, LocalDate today, String by) {
        Changes changes = withdraw(reason, today, by);
        replacedBy = other;
        return changes.field("replacedBy", null, other.label());
    }

    /** CRE-5: what it secured is over. @throws BusinessRuleViolation DEPOSIT_STATUS */
    public Changes release(LocalDate on) {
        releasableOn = on;
        return move(DepositStatus.RELEASABLE);
    }

    /** CRE-5: set off, and the rest given back. @throws BusinessRuleViolation DEPOSIT_STATUS */
    public Changes settle(LocalDate today, String by) {
        return close(DepositStatus.SETTLED, "", today, by);
    }

    private Changes close(DepositStatus end, String reason, LocalDate today, String by) {
        Changes changes = move(end);
        closingReason = reason;
        closedOn = today;
        closedBy = by;
        return changes;
    }

    private Changes move(DepositStatus to) {
        if (!status.canBecome(to)) {
            throw new BusinessRuleViolation(DepositError.DEPOSIT_STATUS, label(), status);
        }
        DepositStatus before = status;
        status = to;
        return Changes.none().field("status", before, to);
    }

    static String reason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new BusinessRuleViolation(DepositError.REASON_MISSING);
        }
        return text(reason);
    }

    private static String text(String text) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.length() > LONGEST_NOTE) {
            throw new BusinessRuleViolation(DepositError.TOO_LONG, LONGEST_NOTE);
        }
        return stripped;
    }

    public long number() {
        return number;
    }

    /** As people cite it: {@code S-12}. */
    public String label() {
        return "S-" + number;
    }

    public Order order() {
        return order;
    }

    public Customer customer() {
        return customer;
    }

    public OptionalLong contract() {
        return contractId == null ? OptionalLong.empty() : OptionalLong.of(contractId);
    }

    public DepositStatus status() {
        return status;
    }

    public boolean isAsked() {
        return status == DepositStatus.DEMANDED;
    }

    /** What is demanded. */
    public Money amount() {
        return amount;
    }

    public String note() {
        return note;
    }

    public LocalDate demandedOn() {
        return demandedOn;
    }

    public String demandedBy() {
        return demandedBy;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** It can be paid up to this day; then the order lapses (CRE-4). */
    public LocalDate lastDay() {
        return lastDay;
    }

    public int reminders() {
        return reminders;
    }

    public Kid kid() {
        return demand.kid().orElseThrow();
    }

    public OpenItem demandItem() {
        return demand;
    }

    public Optional<OpenItem> heldItem() {
        return Optional.ofNullable(held);
    }

    public Optional<OpenItem> creditItem() {
        return Optional.ofNullable(credit);
    }

    /** What is still asked for. */
    public Money remaining() {
        return demand.remaining();
    }

    /** What we hold of the customer's money as security. */
    public Money held() {
        return held == null ? Money.ZERO : held.remaining().negate();
    }

    /** What the customer shall have back. */
    public Money owed() {
        return credit == null ? Money.ZERO : credit.remaining().negate();
    }

    public Optional<LocalDate> paidOn() {
        return Optional.ofNullable(paidOn);
    }

    public Optional<LocalDate> releasableOn() {
        return Optional.ofNullable(releasableOn);
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    public Optional<String> closedBy() {
        return Optional.ofNullable(closedBy);
    }

    public String closingReason() {
        return closingReason;
    }

    public Optional<Deposit> replacement() {
        return Optional.ofNullable(replacedBy);
    }

    public OptionalLong document() {
        return documentId == null ? OptionalLong.empty() : OptionalLong.of(documentId);
    }

    /** Itself, with all that is read late read, so that it is whole when the transaction is over. */
    public Deposit whole() {
        customer.name();
        order.whole();
        demand.remaining();
        held();
        owed();
        replacement().ifPresent(Deposit::label);
        return this;
    }

    /** How the ledger names it. */
    public Subject subject() {
        return new Subject("Deposit", id());
    }

    @Override
    public long organisationId() {
        return customer.id();
    }

    @Override
    public String subjectType() {
        return "Deposit";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return label();
    }

    @Override
    public OptionalLong subjectCustomer() {
        return OptionalLong.of(customer.id());
    }
}
