package no.front.commission.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.billing.entity.InvoiceParty;
import no.front.billing.entity.SalesNote;
import no.front.customer.entity.Customer;
import no.front.kernel.BankAccount;
import no.front.kernel.Money;
import no.front.kernel.VatCode;
import no.front.ledger.entity.Subject;

/**
 * A self-billed commission note (CPA-7): the customer's sales document for its commission, written by Front, who buys. So the
 * customer is its seller and Front its buyer, and its number is of a series of that customer alone. It is written once, in the
 * transaction that books it, and never changed; what was wrong is taken back by a correction that refers to it.
 */
@Entity
@Table(name = "commission_note")
public class CommissionNote extends SalesNote {

    /** Of {@link Subject}s and change log lines. */
    public static final String SUBJECT = "CommissionNote";

    @Enumerated(EnumType.STRING)
    private NoteKind kind;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "agreement_id")
    private SelfBillingAgreement agreement;

    @Column(name = "payout_id")
    private Long payoutId;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Column(name = "seller_in_register")
    private boolean sellerInRegister;

    @Enumerated(EnumType.STRING)
    @Column(name = "vat_code")
    private VatCode vatCode;

    @Column(name = "set_offs")
    private String setOffs;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "corrects_id")
    private CommissionNote corrects;

    private String reason;

    @OneToMany(mappedBy = "note", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<CommissionNoteLine> lines = new ArrayList<>();

    protected CommissionNote() {}

    /**
     * What stands at the head.
     *
     * @param number of the customer's series; 0 of a draft
     * @param agreement null of a draft
     * @param payoutId null for none
     * @param paidOn the day on which it is paid
     * @param sellerInRegister whether the seller says Foretaksregisteret
     * @param sellerAccount null where nothing is paid
     * @param corrects null for a note
     * @param reason of a correction; "" else
     */
    public record Head(
            NoteKind kind,
            long number,
            Customer customer,
            SelfBillingAgreement agreement,
            Long payoutId,
            LocalDate issuedOn,
            LocalDate paidOn,
            InvoiceParty seller,
            boolean sellerInRegister,
            BankAccount sellerAccount,
            InvoiceParty buyer,
            VatCode vatCode,
            CommissionNote corrects,
            String reason,
            Instant issuedAt,
            String issuedBy) {}

    /** Its tax is that of the sum of its lines. @param content of a correction: above zero takes back */
    public CommissionNote(Head head, List<CommissionNoteLine.Content> content, List<NoteSetOff> setOffs) {
        super(
                head.number(),
                head.customer(),
                head.issuedOn(),
                new Parties(head.customer().language(), head.seller(), head.sellerAccount(), head.buyer()),
                head.issuedAt(),
                head.issuedBy());
        this.kind = head.kind();
        this.agreement = head.agreement();
        this.payoutId = head.payoutId();
        this.paidOn = head.paidOn();
        this.sellerInRegister = head.sellerInRegister();
        this.vatCode = head.vatCode();
        this.corrects = head.corrects();
        this.reason = head.reason();
        content.forEach(line -> lines.add(new CommissionNoteLine(this, lines.size() + 1, line)));
        Money net = content.stream().map(CommissionNoteLine.Content::amount).collect(Money.summing());
        comesTo(net, vatCode.rate().on(net));
        this.setOffs = NoteSetOff.written(setOffs);
    }

    public NoteKind kind() {
        return kind;
    }

    public boolean isCorrection() {
        return kind == NoteKind.CORRECTION;
    }

    /** As it stands on the document: {@code PN-7}. Unique among the customer's only. */
    public String label() {
        return "PN-" + number();
    }

    public SelfBillingAgreement agreement() {
        return agreement;
    }

    public OptionalLong payoutId() {
        return payoutId == null ? OptionalLong.empty() : OptionalLong.of(payoutId);
    }

    public LocalDate paidOn() {
        return paidOn;
    }

    /** Whether the seller says Foretaksregisteret. */
    public boolean isSellerInRegister() {
        return sellerInRegister;
    }

    /** Where it is paid; empty where nothing is. */
    public Optional<BankAccount> sellerAccount() {
        return Optional.ofNullable(accountOfSeller());
    }

    public VatCode vatCode() {
        return vatCode;
    }

    public List<NoteSetOff> setOffs() {
        return NoteSetOff.read(setOffs);
    }

    /** Sum of what is taken off before it is paid. */
    public Money setOff() {
        return setOffs().stream().map(NoteSetOff::amount).collect(Money.summing());
    }

    /** What is paid in the end. */
    public Money toPay() {
        return total().minus(setOff());
    }

    /** Of a correction: what it takes back of. */
    public Optional<CommissionNote> corrects() {
        return Optional.ofNullable(corrects);
    }

    /** Of a correction; "" else. */
    public String reason() {
        return reason;
    }

    public List<CommissionNoteLine> lines() {
        return Collections.unmodifiableList(lines);
    }

    /** With all that stands on its documents read. */
    public CommissionNote whole() {
        customer().name();
        agreement.edition();
        corrects().ifPresent(CommissionNote::label);
        lines.forEach(CommissionNoteLine::position);
        return this;
    }

    @Override
    public String subjectType() {
        return SUBJECT;
    }

    @Override
    public String subjectLabel() {
        return label();
    }
}
