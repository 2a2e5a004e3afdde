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
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.DateRange;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;
import no.front.kernel.UnitPrice;
import no.front.platform.entity.Changes;

/**
 * Something an account owes once, beside its monthly fees and traffic: set-up, the first month of a new product, the
 * difference of an upgrade (CON-7), work by the hour (BIL-12), costs of misuse (BIL-13); below zero, what downtime gives
 * back (CON-14). It is noted when it arises and waits for the next invoice; until then staff can take it back, afterwards
 * only a credit note can.
 *
 * <p>On the invoice it says {@code units × unitPrice = amount}, to the øre: 2 pieces at 3 580.00, 1.50 hours at 1 250.00. What
 * can't be said so, as three for 100.00, is one at 100.00.
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
    private BigDecimal units;

    @Enumerated(EnumType.STRING)
    private ChargeUnit unit = ChargeUnit.PIECE;

    @Column(name = "unit_price")
    private UnitPrice unitPrice;

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
     * @param amount for all of them, NOK excl. VAT; below zero for a price reduction only
     * @param period the days it is for; its first day says in which month it arose
     * @param note more than the kind says, "" for nothing
     * @param source what caused it, e.g. {@code order-line:4711:SET_UP}; the same source is the same charge
     * @param rate how the amount came about; null for pieces of equal price
     */
    public record Content(
            Account account,
            Product product,
            ChargeKind kind,
            int quantity,
            Money amount,
            DateRange period,
            String note,
            String source,
            Rate rate) {

        public Content(
                Account account,
                Product product,
                ChargeKind kind,
                int quantity,
                Money amount,
                DateRange period,
                String note,
                String source) {
            this(account, product, kind, quantity, amount, period, note, source, null);
        }
    }

    /** So many units at that price, at most two decimals: 1.50 hours at 1 250.00. */
    public record Rate(BigDecimal units, ChargeUnit unit, UnitPrice price) {

        /** Rounded half up. */
        public Money amount() {
            return Money.of(units.multiply(price.amount()).setScale(2, RoundingMode.HALF_UP));
        }
    }

    /** @throws BusinessRuleViolation AMOUNT_NOT_POSITIVE; AMOUNT_NOT_NEGATIVE for a price reduction; TOO_LONG */
    public ContractCharge(Content content, Instant now, String by) {
        checkSign(content);
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
        if (content.rate() != null) {
            this.units = content.rate().units();
            this.unit = content.rate().unit();
            this.unitPrice = content.rate().price();
        }
    }

    private static void checkSign(Content content) {
        boolean givesBack = content.kind() == ChargeKind.PRICE_REDUCTION;
        if (givesBack && !content.amount().isNegative()) {
            throw new BusinessRuleViolation(AdjustmentError.AMOUNT_NOT_NEGATIVE);
        }
        if (!givesBack && !content.amount().isPositive()) {
            throw new BusinessRuleViolation(ContractError.AMOUNT_NOT_POSITIVE);
        }
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

    /** A credit note took it back, and it is to be invoiced anew. @throws BusinessRuleViolation CHARGE_STATUS */
    public Changes reopen() {
        if (status != ChargeStatus.INVOICED) {
            throw new BusinessRuleViolation(ContractError.CHARGE_STATUS, status);
        }
        return move(ChargeStatus.PENDING);
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

    /** How many units stand on the invoice, at most two decimals; below zero for what is given back. */
    public BigDecimal units() {
        if (units != null) {
            return units;
        }
        int pieces = dividesEvenly() ? quantity : 1;
        return BigDecimal.valueOf(amount.isNegative() ? -pieces : pieces);
    }

    public ChargeUnit unit() {
        return unit;
    }

    /** Of one unit, NOK excl. VAT, never below zero: {@code units × unitPrice}, rounded half up, is the amount. */
    public UnitPrice unitPrice() {
        if (unitPrice != null) {
            return unitPrice;
        }
        BigDecimal whole = amount.abs().amount();
        return UnitPrice.of(
                dividesEvenly() ? whole.divide(BigDecimal.valueOf(quantity), 2, RoundingMode.UNNECESSARY) : whole);
    }

    private boolean dividesEvenly() {
        return quantity > 0 && amount.toOre() % quantity == 0;
    }

    /** NOK excl. VAT, for all of the quantity; below zero for what is given back. */
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
