package no.front.commission.entity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import no.front.customer.entity.Customer;
import no.front.kernel.BankAccount;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;
import no.front.kernel.VatCode;
import no.front.ledger.entity.Subject;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.OrganisationOwned;

/**
 * A self-billed commission note (CPA-7): the customer's sales document for its commission, written by Front, who buys. So the
 * customer is its seller and Front its buyer, and its number is of a series of that customer alone. It is written once, in the
 * transaction that books it, and never changed; what was wrong is taken back by a correction that refers to it.
 */
@Entity
@Table(name = "commission_note")
public class CommissionNote extends StoredEntity implements ChangeSubject, OrganisationOwned {

    /** Of {@link Subject}s and change log lines. */
    public static final String SUBJECT = "CommissionNote";

    @Enumerated(EnumType.STRING)
    private NoteKind kind;

    private long number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "agreement_id")
    private SelfBillingAgreement agreement;

    @Column(name = "payout_id")
    private Long payoutId;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    private Language language;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "seller_name"))
    @AttributeOverride(name = "organisationNumber", column = @Column(name = "seller_organisation_number"))
    @AttributeOverride(name = "vatRegistered", column = @Column(name = "seller_vat_registered"))
    @AttributeOverride(name = "address", column = @Column(name = "seller_address"))
    @AttributeOverride(name = "postcode", column = @Column(name = "seller_postcode"))
    @AttributeOverride(name = "city", column = @Column(name = "seller_city"))
    @AttributeOverride(name = "country", column = @Column(name = "seller_country"))
    @AttributeOverride(name = "email", column = @Column(name = "seller_email"))
    private InvoiceParty seller;

    @Column(name = "seller_in_register")
    private boolean sellerInRegister;

    @Column(name = "seller_account")
    private BankAccount sellerAccount;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "buyer_name"))
    @AttributeOverride(name = "organisationNumber", column = @Column(name = "buyer_organisation_number"))
    @AttributeOverride(name = "vatRegistered", column = @Column(name = "buyer_vat_registered"))
    @AttributeOverride(name = "address", column = @Column(name = "buyer_address"))
    @AttributeOverride(name = "postcode", column = @Column(name = "buyer_postcode"))
    @AttributeOverride(name = "city", column = @Column(name = "buyer_city"))
    @AttributeOverride(name = "country", column = @Column(name = "buyer_country"))
    @AttributeOverride(name = "email", column = @Column(name = "buyer_email"))
    private InvoiceParty buyer;

    @Enumerated(EnumType.STRING)
    @Column(name = "vat_code")
    private VatCode vatCode;

    private Money net;
    private Money vat;
    private Money total;

    @Column(name = "set_offs")
    private String setOffs;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "corrects_id")
    private CommissionNote corrects;

    private String reason;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "issued_by")
    private String issuedBy;

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
        this.kind = head.kind();
        this.number = head.number();
        this.customer = head.customer();
        this.language = head.customer().language();
        this.agreement = head.agreement();
        this.payoutId = head.payoutId();
        this.issuedOn = head.issuedOn();
        this.paidOn = head.paidOn();
        this.seller = head.seller();
        this.sellerInRegister = head.sellerInRegister();
        this.sellerAccount = head.sellerAccount();
        this.buyer = head.buyer();
        this.vatCode = head.vatCode();
        this.corrects = head.corrects();
        this.reason = head.reason();
        this.issuedAt = head.issuedAt();
        this.issuedBy = head.issuedBy();
        content.forEach(line -> lines.add(new CommissionNoteLine(this, lines.size() + 1, line)));
        this.net = content.stream().map(CommissionNoteLine.Content::amount).collect(Money.summing());
        this.vat = vatCode.rate().on(net);
        this.total = net.plus(vat);
        this.setOffs = NoteSetOff.written(setOffs);
    }

    public NoteKind kind() {
        return kind;
    }

    public boolean isCorrection() {
        return kind == NoteKind.CORRECTION;
    }

    /** Of the customer's series. */
    public long number() {
        return number;
    }

    /** As it stands on the document: {@code PN-7}. Unique among the customer's only. */
    public String label() {
        return "PN-" + number;
    }

    public Customer customer() {
        return customer;
    }

    public SelfBillingAgreement agreement() {
        return agreement;
    }

    public OptionalLong payoutId() {
        return payoutId == null ? OptionalLong.empty() : OptionalLong.of(payoutId);
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public LocalDate paidOn() {
        return paidOn;
    }

    /** Of its documents. */
    public Language language() {
        return language;
    }

    /** The customer. */
    public InvoiceParty seller() {
        return seller;
    }

    /** Whether the seller says Foretaksregisteret. */
    public boolean isSellerInRegister() {
        return sellerInRegister;
    }

    /** Where it is paid; empty where nothing is. */
    public Optional<BankAccount> sellerAccount() {
        return Optional.ofNullable(sellerAccount);
    }

    /** Front. */
    public InvoiceParty buyer() {
        return buyer;
    }

    public VatCode vatCode() {
        return vatCode;
    }

    /** NOK excl. VAT. */
    public Money net() {
        return net;
    }

    public Money vat() {
        return vat;
    }

    /** NOK incl. VAT. */
    public Money total() {
        return total;
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
        return total.minus(setOff());
    }

    /** Of a correction: what it takes back of. */
    public Optional<CommissionNote> corrects() {
        return Optional.ofNullable(corrects);
    }

    /** Of a correction; "" else. */
    public String reason() {
        return reason;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public String issuedBy() {
        return issuedBy;
    }

    public List<CommissionNoteLine> lines() {
        return Collections.unmodifiableList(lines);
    }

    /** With all that stands on its documents read. */
    public CommissionNote whole() {
        customer.name();
        agreement.edition();
        corrects().ifPresent(CommissionNote::label);
        lines.forEach(CommissionNoteLine::position);
        return this;
    }

    /** Of vouchers and open items about it. */
    public Subject subject() {
        return new Subject(SUBJECT, id());
    }

    @Override
    public long organisationId() {
        return customer.id();
    }

    @Override
    public String subjectType() {
        return SUBJECT;
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
