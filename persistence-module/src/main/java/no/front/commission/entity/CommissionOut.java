package no.front.commission.entity;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.customer.entity.Customer;
import no.front.kernel.BankAccount;
import no.front.ledger.entity.Subject;
import no.front.payment.entity.MoneyOut;
import no.front.platform.entity.Actor;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;

/** Commission on its way to a customer: approved, ordered at the bank, paid, or rejected there and ordered anew (CPA-7). */
@MappedSuperclass
public abstract class CommissionOut extends MoneyOut implements ChangeSubject {

    private static final int LONGEST_REJECTION = 1000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    private String remark = "";
    private BankAccount account;

    @Column(name = "payment_id")
    private Long paymentId;

    private String rejection = "";

    protected CommissionOut() {}

    protected CommissionOut(Customer customer, long preparedById, String preparedBy, Instant preparedAt) {
        super(preparedById, preparedBy, preparedAt);
        this.customer = customer;
    }

    protected final void requireOther(Actor by) {
        requireOther(by, PayoutError.STAFF_ONLY, PayoutError.FOUR_EYES);
    }

    /** @param at account that it goes to; null where nothing is paid @throws no.front.kernel.BusinessRuleViolation TOO_LONG */
    protected final void approved(Actor by, Instant now, BankAccount at, String said) {
        remark = FourEyes.remark(said);
        approved(by, now);
        account = at;
    }

    protected final void closed(String why, Actor by, Instant now) {
        remark = why;
        closed(now, by.name());
    }

    /** The bank is told to pay. */
    public void ordered(long payment) {
        paymentId = payment;
    }

    protected final Changes goesTo(BankAccount at, Changes moved) {
        Changes changes = moved.field("account", account, at);
        account = at;
        return changes;
    }

    protected final Changes paidAtBank(LocalDate on, String reference, Changes moved) {
        paidAtBank(on, reference);
        rejection = "";
        return moved.field("paidOn", null, on);
    }

    protected final Changes rejectedAtBank(String why, Changes moved) {
        rejection = why.substring(0, Math.min(why.length(), LONGEST_REJECTION));
        return moved;
    }

    public boolean isPayment(long payment) {
        return paymentId != null && paymentId == payment;
    }

    public Customer customer() {
        return customer;
    }

    public String remark() {
        return remark;
    }

    public Optional<BankAccount> account() {
        return Optional.ofNullable(account);
    }

    public OptionalLong paymentId() {
        return paymentId == null ? OptionalLong.empty() : OptionalLong.of(paymentId);
    }

    public String rejection() {
        return rejection;
    }

    /** How the ledger and the bank's orders name it. */
    public Subject subject() {
        return new Subject(subjectType(), id());
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public OptionalLong subjectCustomer() {
        return OptionalLong.of(customer.id());
    }
}
