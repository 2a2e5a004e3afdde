package no.front.ledger.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;

/**
 * One event in the books (BIL-10): two postings or more whose sum is zero. One that does not balance can't be made. Written
 * once and never changed, not even by the application's own database user; a mistake is taken back by another voucher.
 *
 * <p>Example: 1 200.00 arrive for a deposit of 1 000.00: bank 1 200.00 debit, deposits 1 000.00 credit, customers' credit
 * 200.00 credit.
 */
@Entity
@Table(name = "ledger_voucher")
public class Voucher extends StoredEntity {

    private static final int LONGEST = 300;

    @Enumerated(EnumType.STRING)
    private VoucherKind kind;

    private long number;

    @Column(name = "booked_on")
    private LocalDate bookedOn;

    private String text;
    private Money total;

    @Column(name = "customer_id")
    private Long customerId;

    @Column(name = "source_type")
    private String sourceType;

    @Column(name = "source_id")
    private long sourceId;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private long subjectId;

    @Column(name = "booked_at")
    private Instant bookedAt;

    @Column(name = "real_at")
    private Instant realAt;

    @Column(name = "booked_by")
    private String bookedBy;

    @OneToMany(mappedBy = "voucher", cascade = CascadeType.PERSIST)
    @OrderBy("line")
    private List<Posting> postings = new ArrayList<>();

    protected Voucher() {}

    /**
     * Who booked, and when by both clocks.
     *
     * @param number the next of the kind's series
     */
    public record Stamp(long number, Instant at, Instant realAt, String by) {}

    /** @throws BusinessRuleViolation UNBALANCED, TEXT_MISSING */
    public Voucher(Booking booking, Stamp stamp) {
        this.kind = booking.kind();
        this.bookedOn = booking.on();
        this.text = text(booking.text());
        this.customerId = booking.customerId();
        this.sourceType = booking.source().type();
        this.sourceId = booking.source().id();
        this.subjectType = booking.subject().type();
        this.subjectId = booking.subject().id();
        this.number = stamp.number();
        this.bookedAt = stamp.at();
        this.realAt = stamp.realAt();
        this.bookedBy = stamp.by();
        for (Booking.Line line : booking.lines()) {
            postings.add(new Posting(this, postings.size() + 1, line));
        }
        this.total =
                postings.stream().map(Posting::amount).filter(Money::isPositive).collect(Money.summing());
        checkBalance();
    }

    private void checkBalance() {
        Money sum = postings.stream().map(Posting::amount).collect(Money.summing());
        if (!sum.isZero() || !total.isPositive()) {
            throw new BusinessRuleViolation(LedgerError.UNBALANCED, text, sum);
        }
    }

    private static String text(String text) {
        if (text == null || text.isBlank()) {
            throw new BusinessRuleViolation(LedgerError.TEXT_MISSING);
        }
        String stripped = text.strip();
        return stripped.length() <= LONGEST ? stripped : stripped.substring(0, LONGEST - 1) + "…";
    }

    /** Whether it says what the booking says, so that a repeat of it is no second event. */
    public boolean says(Booking booking) {
        boolean same = kind == booking.kind()
                && bookedOn.equals(booking.on())
                && Objects.equals(customerId, booking.customerId())
                && postings.size() == booking.lines().size();
        for (int i = 0; same && i < postings.size(); i++) {
            same = postings.get(i).says(booking.lines().get(i));
        }
        return same;
    }

    public VoucherKind kind() {
        return kind;
    }

    /** As people cite it: {@code INN-12}. */
    public String label() {
        return kind.label(number);
    }

    public long number() {
        return number;
    }

    public LocalDate bookedOn() {
        return bookedOn;
    }

    public String text() {
        return text;
    }

    /** Sum of its debits, which is the sum of its credits. */
    public Money total() {
        return total;
    }

    public OptionalLong customer() {
        return customerId == null ? OptionalLong.empty() : OptionalLong.of(customerId);
    }

    /** What it is about. */
    public Subject subject() {
        return new Subject(subjectType, subjectId);
    }

    public Subject source() {
        return new Subject(sourceType, sourceId);
    }

    public Instant bookedAt() {
        return bookedAt;
    }

    public Instant realAt() {
        return realAt;
    }

    public String bookedBy() {
        return bookedBy;
    }

    public List<Posting> postings() {
        return Collections.unmodifiableList(postings);
    }
}
