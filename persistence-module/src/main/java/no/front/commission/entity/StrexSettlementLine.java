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
import java.util.Optional;
import java.util.OptionalLong;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;
import no.front.ledger.entity.Subject;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;

/**
 * What Strex settled of one customer, service, price, operator, month and share (CPA-1), in its five parts, beside our own
 * traffic of it when it was compared. Our own is what earlier lines have left of it. A difference waits until finance
 * accepts or claims it, or a later line makes up for it (CPA-3).
 */
@Entity
@Table(name = "strex_settlement_line")
public class StrexSettlementLine extends StoredEntity implements ChangeSubject {

    private static final int LONGEST_REASON = 1000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "settlement_id")
    private StrexSettlement settlement;

    @Column(name = "customer_id")
    private long customerId;

    @Column(name = "service_id")
    private long serviceId;

    private Money price;

    @Enumerated(EnumType.STRING)
    private Operator operator;

    private BillingMonth month;

    @Column(name = "share_id")
    private long shareId;

    private long billed;
    private long reversed;
    private Money gross;
    private Money vat;

    @Column(name = "operator_part")
    private Money operatorPart;

    @Column(name = "strex_part")
    private Money strexPart;

    @Column(name = "own_part")
    private Money ownPart;

    private Money commission;

    @Column(name = "own_billed")
    private long ownBilled;

    @Column(name = "own_reversed")
    private long ownReversed;

    @Column(name = "own_gross")
    private Money ownGross;

    @Column(name = "own_commission")
    private Money ownCommission;

    @Enumerated(EnumType.STRING)
    private LineOutcome outcome;

    @Enumerated(EnumType.STRING)
    private LineResolution resolution;

    private boolean marked;

    private String reason = "";

    @Column(name = "resolved_at")
    private Instant resolvedAt;

    @Column(name = "resolved_by")
    private String resolvedBy;

    protected StrexSettlementLine() {}

    /** What a line is about. */
    public record Key(
            long customerId, long serviceId, Money price, Operator operator, BillingMonth month, long shareId) {}

    /** So many messages and what they come to. @param gross including VAT @param commission the customer's part of it */
    public record Counted(long billed, long reversed, Money gross, Money commission) {

        public static final Counted NOTHING = new Counted(0, 0, Money.ZERO, Money.ZERO);

        public Counted plus(Counted other) {
            return new Counted(
                    billed + other.billed,
                    reversed + other.reversed,
                    gross.plus(other.gross),
                    commission.plus(other.commission));
        }

        public Counted minus(Counted other) {
            return new Counted(
                    billed - other.billed,
                    reversed - other.reversed,
                    gross.minus(other.gross),
                    commission.minus(other.commission));
        }
    }

    /** @param split of its gross @param own what of our own traffic it is compared with */
    public StrexSettlementLine(
            StrexSettlement settlement, Key key, long billed, long reversed, GrossSplit split, Counted own) {
        this.settlement = settlement;
        this.customerId = key.customerId();
        this.serviceId = key.serviceId();
        this.price = key.price();
        this.operator = key.operator();
        this.month = key.month();
        this.shareId = key.shareId();
        this.billed = billed;
        this.reversed = reversed;
        this.gross = split.gross();
        this.vat = split.vat();
        this.operatorPart = split.operator();
        this.strexPart = split.strex();
        this.ownPart = split.own();
        this.commission = split.commission();
        this.ownBilled = own.billed();
        this.ownReversed = own.reversed();
        this.ownGross = own.gross();
        this.ownCommission = own.commission();
    }

    /** How it stands beside our own. @param found null while the difference waits */
    public void judged(LineOutcome is, LineResolution found) {
        outcome = is;
        resolution = found;
    }

    /** Its single transactions say that they are of it; or there are none to say so. */
    public void mark() {
        marked = true;
    }

    /** Whether its single transactions are marked; else only their count is known. */
    public boolean isMarked() {
        return marked;
    }

    /** A later line made up for its difference, or bears it from now on. */
    public void overtaken(LineResolution by, String why, Instant at, String who) {
        resolution = by;
        reason = why;
        resolvedAt = at;
        resolvedBy = who;
    }

    /**
     * Finance has decided.
     *
     * @param decision ACCEPTED, also of what was claimed; or CLAIMED
     * @throws BusinessRuleViolation RESOLVED, REASON_MISSING, TOO_LONG
     */
    public Changes decide(LineResolution decision, String why, Instant at, String who) {
        boolean open =
                resolution == null || resolution == LineResolution.CLAIMED && decision == LineResolution.ACCEPTED;
        if (!open) {
            throw new BusinessRuleViolation(SettlementError.RESOLVED);
        }
        String said = why == null ? "" : why.strip();
        if (said.isEmpty()) {
            throw new BusinessRuleViolation(SettlementError.REASON_MISSING);
        }
        if (said.length() > LONGEST_REASON) {
            throw new BusinessRuleViolation(SettlementError.TOO_LONG, LONGEST_REASON);
        }
        Changes changes = Changes.none()
                .field("resolution", resolution, decision)
                .field("difference", null, difference().commission());
        overtaken(decision, said, at, who);
        return changes;
    }

    public StrexSettlement settlement() {
        return settlement;
    }

    public Key key() {
        return new Key(customerId, serviceId, price, operator, month, shareId);
    }

    /** As Strex settled it. */
    public Counted settled() {
        return new Counted(billed, reversed, gross, commission);
    }

    /** Of our own traffic, what it was compared with. */
    public Counted own() {
        return new Counted(ownBilled, ownReversed, ownGross, ownCommission);
    }

    /** What of our own traffic later lines need not settle any more. */
    public Counted done() {
        return resolution != null && resolution.closes() ? own() : settled();
    }

    /** Strex' less ours. */
    public Counted difference() {
        return settled().minus(own());
    }

    public GrossSplit split() {
        return new GrossSplit(gross, vat, operatorPart, strexPart, ownPart, commission);
    }

    public LineOutcome outcome() {
        return outcome;
    }

    public Optional<LineResolution> resolution() {
        return Optional.ofNullable(resolution);
    }

    /** CPA-3: its customer, service and month are held. */
    public boolean waits() {
        return resolution == null;
    }

    /** It waits, or is demanded of Strex. */
    public boolean isOpen() {
        return resolution == null || resolution == LineResolution.CLAIMED;
    }

    public String reason() {
        return reason;
    }

    public Optional<Instant> resolvedAt() {
        return Optional.ofNullable(resolvedAt);
    }

    public String resolvedBy() {
        return resolvedBy == null ? "" : resolvedBy;
    }

    /** How the ledger names it. */
    public Subject source() {
        return new Subject("StrexSettlementLine", id());
    }

    @Override
    public String subjectType() {
        return "StrexSettlementLine";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return month + " " + operator + " " + price;
    }

    @Override
    public OptionalLong subjectCustomer() {
        return OptionalLong.of(customerId);
    }
}
