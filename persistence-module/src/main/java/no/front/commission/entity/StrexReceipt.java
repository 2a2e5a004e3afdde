package no.front.commission.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;
import no.front.ledger.entity.Subject;

/**
 * What came of a settlement's money, or a difference to it that somebody accepted (CPA-2). It can be taken back, once, with a
 * reason: then Strex owes as if it had never been.
 */
@Entity
@Table(name = "strex_receipt")
public class StrexReceipt extends StoredEntity {

    public static final String SUBJECT = "StrexReceipt";

    private static final int LONGEST_REASON = 1_000;

    /** Where it was seen. */
    public enum ReceiptKind {
        /** A payment of the bank's files. */
        BANK,
        /** Seen elsewhere, and registered by somebody. */
        HAND,
        /** No money: the difference that is left is accepted. */
        DIFFERENCE
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "settlement_id")
    private StrexSettlement settlement;

    @Enumerated(EnumType.STRING)
    private ReceiptKind kind;

    @Column(name = "transaction_id")
    private Long transactionId;

    private Money amount;

    @Column(name = "value_on")
    private LocalDate valueOn;

    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "taken_back_at")
    private Instant takenBackAt;

    @Column(name = "taken_back_by")
    private String takenBackBy;

    @Column(name = "taken_back_reason")
    private String takenBackReason;

    protected StrexReceipt() {}

    private StrexReceipt(
            StrexSettlement settlement,
            ReceiptKind kind,
            Money amount,
            LocalDate valueOn,
            String reason,
            Instant at,
            String by) {
        this.settlement = settlement;
        this.kind = kind;
        this.amount = amount;
        this.valueOn = valueOn;
        this.reason = reason;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    /** @param amount below zero where the payment was less by what we owed Strex */
    public static StrexReceipt byBank(
            StrexSettlement settlement, long transaction, Money amount, LocalDate valueOn, Instant at, String by) {
        StrexReceipt receipt = new StrexReceipt(settlement, ReceiptKind.BANK, amount, valueOn, "", at, by);
        receipt.transactionId = transaction;
        return receipt;
    }

    public static StrexReceipt byHand(
            StrexSettlement settlement, Money amount, LocalDate valueOn, Instant at, String by) {
        return new StrexReceipt(settlement, ReceiptKind.HAND, amount, valueOn, "", at, by);
    }

    /** @throws BusinessRuleViolation REASON_MISSING, TOO_LONG */
    public static StrexReceipt accepted(
            StrexSettlement settlement, Money amount, LocalDate on, String reason, Instant at, String by) {
        return new StrexReceipt(settlement, ReceiptKind.DIFFERENCE, amount, on, required(reason), at, by);
    }

    /** @throws BusinessRuleViolation TAKEN_BACK_ALREADY, REASON_MISSING, TOO_LONG */
    public void takeBack(String why, Instant at, String by) {
        if (takenBackAt != null) {
            throw new BusinessRuleViolation(SettlementError.TAKEN_BACK_ALREADY);
        }
        takenBackReason = required(why);
        takenBackAt = at;
        takenBackBy = by;
    }

    private static String required(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new BusinessRuleViolation(SettlementError.REASON_MISSING);
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw new BusinessRuleViolation(SettlementError.TOO_LONG, LONGEST_REASON);
        }
        return reason.strip();
    }

    public StrexSettlement settlement() {
        return settlement;
    }

    public ReceiptKind kind() {
        return kind;
    }

    /** Of the bank; empty for the other kinds. */
    public OptionalLong transaction() {
        return transactionId == null ? OptionalLong.empty() : OptionalLong.of(transactionId);
    }

    public Money amount() {
        return amount;
    }

    /** CPA-2: the day the money came. */
    public LocalDate valueOn() {
        return valueOn;
    }

    /** Why the difference was accepted; "" for money. */
    public String reason() {
        return reason;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public boolean isLive() {
        return takenBackAt == null;
    }

    public String takenBackBy() {
        return takenBackBy == null ? "" : takenBackBy;
    }

    public String takenBackReason() {
        return takenBackReason == null ? "" : takenBackReason;
    }

    /** Whether it is money, which says when the settlement was received. */
    public boolean isMoney() {
        return kind != ReceiptKind.DIFFERENCE;
    }

    /** How the ledger names it. */
    public Subject subject() {
        return new Subject(SUBJECT, id());
    }
}
