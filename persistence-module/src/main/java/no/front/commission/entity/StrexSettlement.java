package no.front.commission.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;
import no.front.ledger.entity.Subject;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;

/**
 * What Strex, the operators' joint company, settles: by file, or by hand from its totals (CPA-3). It comes in once and wholly.
 * The same id with other content is a correction: a settlement of its own, whose lines are the differences to what stood.
 * Its commission is payable in the month after its money was received (CPA-2): the value date of Strex' payment, else the day
 * of the settlement, never the day it came in.
 */
@Entity
@Table(name = "strex_settlement")
public class StrexSettlement extends StoredEntity implements ChangeSubject {

    @Column(name = "settlement_ref")
    private String reference;

    private int correction;

    @Enumerated(EnumType.STRING)
    private SettlementOrigin origin;

    @Column(name = "file_name")
    private String fileName;

    private String sha256;

    @Column(name = "settled_on")
    private LocalDate settledOn;

    @Column(name = "period_from")
    private LocalDate periodFrom;

    @Column(name = "period_to")
    private LocalDate periodTo;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Column(name = "paid_sum")
    private Money paidSum = Money.ZERO;

    @Column(name = "payment_ref")
    private String paymentReference;

    private Money gross;

    @Column(name = "net_payable")
    private Money netPayable;

    private Money receivable;
    private boolean detailed;

    @Column(name = "imported_at")
    private Instant importedAt;

    @Column(name = "imported_by")
    private String importedBy;

    protected StrexSettlement() {}

    /** What stands on its first page. @param paymentReference that Strex pays with; "" for none */
    public record Head(
            String reference,
            LocalDate settledOn,
            LocalDate periodFrom,
            LocalDate periodTo,
            String paymentReference,
            Money gross,
            Money netPayable) {}

    /** @param sha256 of its content @param detailed whether single transactions came with it */
    public StrexSettlement(
            Head head,
            int correction,
            SettlementOrigin origin,
            String fileName,
            String sha256,
            boolean detailed,
            Instant now,
            String by) {
        this.reference = head.reference();
        this.correction = correction;
        this.origin = origin;
        this.fileName = fileName;
        this.sha256 = sha256;
        this.settledOn = head.settledOn();
        this.periodFrom = head.periodFrom();
        this.periodTo = head.periodTo();
        this.paymentReference = head.paymentReference();
        this.gross = head.gross();
        this.netPayable = head.netPayable();
        this.receivable = Money.ZERO;
        this.detailed = detailed;
        this.importedAt = now;
        this.importedBy = by;
    }

    /** What Strex owes by it as we reckon, after the bookings; below zero when we owe Strex. */
    public void owes(Money sum) {
        receivable = sum;
    }

    /**
     * Whether somebody may say that Strex' payment came that day.
     *
     * @throws BusinessRuleViolation DATE_MISSING, IN_FUTURE, PAID_TOO_EARLY, PAID_ALREADY
     */
    public void requirePayable(LocalDate on, LocalDate today) {
        if (on == null) {
            throw new BusinessRuleViolation(SettlementError.DATE_MISSING);
        }
        if (on.isAfter(today)) {
            throw new BusinessRuleViolation(SettlementError.IN_FUTURE, on);
        }
        if (on.isBefore(periodFrom)) {
            throw new BusinessRuleViolation(SettlementError.PAID_TOO_EARLY, on);
        }
        if (remaining().isZero()) {
            throw new BusinessRuleViolation(SettlementError.PAID_ALREADY, receivedOn());
        }
    }

    /**
     * As what came of its money stands.
     *
     * @param latest value date of the last of its payments; null for none
     * @param sum what came, and what was accepted as not coming
     */
    public Changes received(LocalDate latest, Money sum) {
        Changes changes = Changes.none().field("paidOn", paidOn, latest).field("amount", paidSum, sum);
        paidOn = latest;
        paidSum = sum;
        return changes;
    }

    /** What Strex owes by it still; below zero where it has paid too much, or we owe Strex. */
    public Money remaining() {
        return receivable.minus(paidSum);
    }

    /** CPA-2: value date of Strex' payment, else the day of the settlement. */
    public LocalDate receivedOn() {
        return paidOn == null ? settledOn : paidOn;
    }

    public String reference() {
        return reference;
    }

    /** 0, then 1 and on. */
    public int correction() {
        return correction;
    }

    public SettlementOrigin origin() {
        return origin;
    }

    public String fileName() {
        return fileName;
    }

    public String sha256() {
        return sha256;
    }

    public LocalDate settledOn() {
        return settledOn;
    }

    public LocalDate periodFrom() {
        return periodFrom;
    }

    public LocalDate periodTo() {
        return periodTo;
    }

    public Optional<LocalDate> paidOn() {
        return Optional.ofNullable(paidOn);
    }

    /** What came, and what was accepted as not coming. */
    public Money paidSum() {
        return paidSum;
    }

    public String paymentReference() {
        return paymentReference;
    }

    /** What recipients paid, including VAT; of a correction the difference. */
    public Money gross() {
        return gross;
    }

    /** As Strex tells it. */
    public Money netPayable() {
        return netPayable;
    }

    /** As we reckon it: gross less the shares of operators and Strex with their VAT. */
    public Money receivable() {
        return receivable;
    }

    /** Whether single transactions came with it. */
    public boolean isDetailed() {
        return detailed;
    }

    public Instant importedAt() {
        return importedAt;
    }

    public String importedBy() {
        return importedBy;
    }

    /** How the ledger names it. */
    public Subject subject() {
        return new Subject("StrexSettlement", id());
    }

    @Override
    public String subjectType() {
        return "StrexSettlement";
    }

    @Override
    public long subjectId() {
        return id();
    }

    /** {@code S-2026-09-118}, {@code S-2026-09-118/1} for its first correction. */
    @Override
    public String subjectLabel() {
        return correction == 0 ? reference : reference + "/" + correction;
    }
}
