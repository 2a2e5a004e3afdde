package no.front.billing.entity;

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
import no.front.contract.entity.Account;
import no.front.contract.entity.Contract;
import no.front.customer.entity.Customer;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.BankAccount;
import no.front.kernel.Kid;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.Subject;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.OrganisationOwned;

/**
 * An issued invoice or credit note of one account (BIL-4). It is written once, in the transaction that gives its number and
 * books it, and never changed: a mistake is corrected by a credit note that refers to it. What it looks like, where it was
 * sent and whether it is paid stands elsewhere: in its documents, its deliveries and its open item.
 */
@Entity
@Table(name = "invoice")
public class Invoice extends StoredEntity implements ChangeSubject, OrganisationOwned {

    /** Of {@link Subject}s and change log lines. */
    public static final String SUBJECT = "Invoice";

    @Enumerated(EnumType.STRING)
    private InvoiceKind kind;

    private long number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contract_id")
    private Contract contract;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "run_id")
    private Long runId;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private Kid kid;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "open_item_id")
    private OpenItem openItem;

    private Language language;

    @Enumerated(EnumType.STRING)
    private InvoiceDelivery channel;

    private String reference;

    @Column(name = "final")
    private boolean last;

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

    private Money net;
    private Money vat;
    private Money total;

    @Column(name = "usage_cut")
    private long usageCut;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "credits_id")
    private Invoice credits;

    @Column(name = "credit_reason")
    private String creditReason = "";

    @Column(name = "invoiced_anew")
    private boolean invoicedAnew;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "issued_by")
    private String issuedBy;

    @OneToMany(mappedBy = "invoice", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<InvoiceLine> lines = new ArrayList<>();

    protected Invoice() {}

    /**
     * What stands at the head.
     *
     * @param number of the series of its kind
     * @param runId null for one made by hand
     * @param last all that is left of the account is on it
     * @param usageCut position of intake up to which usage was seen; 0 where none was asked for
     */
    public record Head(
            InvoiceKind kind,
            long number,
            Account account,
            Long runId,
            LocalDate issuedOn,
            LocalDate dueOn,
            Language language,
            InvoiceDelivery channel,
            String reference,
            boolean last,
            InvoiceParty seller,
            BankAccount sellerAccount,
            InvoiceParty buyer,
            long usageCut,
            Instant issuedAt,
            String issuedBy) {}

    /** An invoice. @param content its lines, one at least */
    public Invoice(Head head, List<InvoiceLine.Content> content) {
        this.kind = head.kind();
        this.number = head.number();
        this.account = head.account();
        this.contract = head.account().contract();
        this.customer = head.account().contract().customer();
        this.runId = head.runId();
        this.issuedOn = head.issuedOn();
        this.dueOn = head.dueOn();
        this.language = head.language();
        this.channel = head.channel();
        this.reference = head.reference();
        this.last = head.last();
        this.seller = head.seller();
        this.sellerAccount = head.sellerAccount();
        this.buyer = head.buyer();
        this.usageCut = head.usageCut();
        this.issuedAt = head.issuedAt();
        this.issuedBy = head.issuedBy();
        VatSummary summary = VatSummary.of(content);
        this.net = summary.net();
        this.vat = summary.vat();
        this.total = summary.total();
        content.forEach(line -> lines.add(new InvoiceLine(this, lines.size() + 1, line)));
    }

    /**
     * A credit note (BIL-4).
     *
     * @param content quantities as credited: above zero takes back
     * @param vat its tax: that of its lines, or what is left of the invoice's ({@link VatSummary#withVat})
     * @param anew whether usage, fees and charges on it are to be invoiced anew
     */
    public static Invoice credit(
            Invoice origin, Head head, List<InvoiceLine.Content> content, Money vat, String reason, boolean anew) {
        Invoice note = new Invoice(head, content);
        note.vat = vat;
        note.total = note.net.plus(vat);
        note.credits = origin;
        note.creditReason = reason;
        note.invoicedAnew = anew;
        return note;
    }

    /**
     * What the customer owes by it, with its KID: before it is written, in the same transaction, since the item refers to the
     * invoice too.
     */
    public void owedBy(OpenItem item) {
        if (openItem != null) {
            throw new IllegalStateException("invoice " + number + " has its open item");
        }
        openItem = item;
        kid = item.kid().orElse(null);
    }

    public InvoiceKind kind() {
        return kind;
    }

    public boolean isCreditNote() {
        return kind == InvoiceKind.CREDIT_NOTE;
    }

    public long number() {
        return number;
    }

    public Customer customer() {
        return customer;
    }

    public Contract contract() {
        return contract;
    }

    public Account account() {
        return account;
    }

    public OptionalLong runId() {
        return runId == null ? OptionalLong.empty() : OptionalLong.of(runId);
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Optional<Kid> kid() {
        return Optional.ofNullable(kid);
    }

    /** What the customer owes by it; empty for a credit note. */
    public Optional<OpenItem> openItem() {
        return Optional.ofNullable(openItem);
    }

    /** Of its documents. */
    public Language language() {
        return language;
    }

    /** The channel it was made for, whose fee is on it; another may be used in the end. */
    public InvoiceDelivery channel() {
        return channel;
    }

    /** The customer's; "" for none. */
    public String reference() {
        return reference;
    }

    /** All that was left of the account is on it. */
    public boolean isFinal() {
        return last;
    }

    public InvoiceParty seller() {
        return seller;
    }

    public BankAccount sellerAccount() {
        return sellerAccount;
    }

    public InvoiceParty buyer() {
        return buyer;
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

    public VatSummary vatSummary() {
        return VatSummary.of(lines.stream().map(InvoiceLine::content).toList()).withVat(vat);
    }

    public long usageCut() {
        return usageCut;
    }

    /** Of a credit note: what it credits. */
    public Optional<Invoice> credits() {
        return Optional.ofNullable(credits);
    }

    public String creditReason() {
        return creditReason;
    }

    /** Of a credit note: usage, fees and charges on it are to be invoiced anew. */
    public boolean isInvoicedAnew() {
        return invoicedAnew;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public String issuedBy() {
        return issuedBy;
    }

    public List<InvoiceLine> lines() {
        return Collections.unmodifiableList(lines);
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
        return Long.toString(number);
    }

    @Override
    public OptionalLong subjectCustomer() {
        return OptionalLong.of(customer.id());
    }
}
