package no.front.contract.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.DateRange;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.Changes;

/**
 * Something an account owes once, beside its monthly fees and traffic: set-up, the first month of a new product, the
 * difference of an upgrade (CON-7). It is noted when it arises and waits for the next invoice; until then staff can take it
 * back, afterwards only a credit note can.
 */
@Entity
@Table(name = "contract_charge")
public class ContractCharge extends StoredEntity {

    private static final int LONGEST_NOTE = 300;
    private static final int LONGEST_REASON = 1000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "product_id")
    private Product product;

    @Enumerated(EnumType.STRING)
    private ChargeKind kind;

    @Enumerated(EnumType.STRING)
    private ChargeStatus status = ChargeStatus.PENDING;

    private int quantity;
    private Money amount;

    @Embedded
    private DateRange period;

    private String note;
    private String source;

    @Column(name = "noted_at")
    private Instant notedAt;

    @Column(name = "noted_by")
    private String notedBy;

    @Column(name = "dropped_reason")
    private String droppedReason = "";

    protected ContractCharge() {}

    /**
     * What is owed.
     *
     * @param product null for none
     * @param quantity how many the amount is for
     * @param amount for all of them, NOK excl. VAT
     * @param period the days it is for; its first day says in which month it arose
     * @param note more than the kind says, "" for nothing
     * @param source what caused it, e.g. {@code order-line:4711:SET_UP}; the same source is the same charge
     */
    public record Content(
            Account account,
            Product product,
            ChargeKind kind,
            int quantity,
            Money amount,
            DateRange period,
            String note,
            String source) {}

    /** @throws BusinessRuleViolation AMOUNT_NOT_POSITIVE, TOO_LONG */
    public ContractCharge(Content content, Instant now, String by) {
        if (!content.amount().isPositive()) {
            throw new BusinessRuleViolation(ContractError.AMOUNT_NOT_POSITIVE);
        }
        this.account = content.account();
        this.product = content.product();
        this.kind = content.kind();
        this.quantity = content.quantity();
        this.amount = content.amount();
        this.period = content.period();
        this.note = Texts.optional(content.note(), LONGEST_NOTE);
        this.source = content.source();
        this.notedAt = now;
        this.notedBy = by;
    }

    /** It shall not be invoiced. @throws BusinessRuleViolation CHARGE_STATUS, TEXT_MISSING, TOO_LONG */
    public Changes drop(String reason) {
        String why = Texts.required(reason, LONGEST_REASON);
        Changes changes = move(ChargeStatus.DROPPED);
        droppedReason = why;
        return changes;
    }

    /** It stands on an invoice. @throws BusinessRuleViolation CHARGE_STATUS */
    public Changes invoiced() {
        return move(ChargeStatus.INVOICED);
    }

    private Changes move(ChargeStatus to) {
        if (!status.canBecome(to)) {
            throw new BusinessRuleViolation(ContractError.CHARGE_STATUS, status);
        }
        ChargeStatus before = status;
        status = to;
        return Changes.none().field("charge", kind + " " + amount, to == ChargeStatus.DROPPED ? null : to);
    }

    public Account account() {
        return account;
    }

    public Optional<Product> product() {
        return Optional.ofNullable(product);
    }

    public ChargeKind kind() {
        return kind;
    }

    public ChargeStatus status() {
        return status;
    }

    public int quantity() {
        return quantity;
    }

    /** NOK excl. VAT, for all of the quantity. */
    public Money amount() {
        return amount;
    }

    public DateRange period() {
        return period;
    }

    public String note() {
        return note;
    }

    public String source() {
        return source;
    }

    public Instant notedAt() {
        return notedAt;
    }

    public String notedBy() {
        return notedBy;
    }

    public String droppedReason() {
        return droppedReason;
    }
}
