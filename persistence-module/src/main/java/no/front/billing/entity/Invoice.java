package no.front.billing.entity;

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
import no.front.contract.entity.Account;
import no.front.contract.entity.Contract;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.BankAccount;
import no.front.kernel.Kid;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.Subject;

/**
 * An issued invoice or credit note of one account (BIL-4). It is written once, in the transaction that gives its number and
 * books it, and never changed: a mistake is corrected by a credit note that refers to it. What it looks like, where it was
 * sent and whether it is paid stands elsewhere: in its documents, its deliveries and its open item.
 */
@Entity
@Table(name = "invoice")
public class Invoice extends SalesNote {

    /** Of {@link Subject}s and change log lines. */
    public static final String SUBJECT = "Invoice";

    @Enumerated(EnumType.STRING)
    private InvoiceKind kind;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contract_id")
    private Contract contract;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "run_id")
    private Long runId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private Kid kid;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "open_item_id")
    private OpenItem openItem;

    @Enumerated(EnumType.STRING)
    private InvoiceDelivery channel;

    private String reference;

    @Column(name = "final")
    private boolean last;

    @Column(name = "usage_cut")
    private long usageCut;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "credits_id")
    private Invoice credits;

    @Column(name = "credit_reason")
    private String creditReason = "";

    @Column(name = "invoiced_anew")
    private boolean invoicedAnew;

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
        super(
                head.number(),
                head.account().contract().customer(),
                head.issuedOn(),
                new Parties(head.language(), head.seller(), head.sellerAccount(), head.buyer()),
                head.issuedAt(),
                head.issuedBy());
        this.kind = head.kind();
        this.account = head.account();
        this.contract = head.account().contract();
        this.runId = head.runId();
        this.dueOn = head.dueOn();
        this.channel = head.channel();
        this.reference = head.reference();
        this.last = head.last();
        this.usageCut = head.usageCut();
        VatSummary summary = VatSummary.of(content);
        comesTo(summary.net(), summary.vat());
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
        note.comesTo(note.net(), vat);
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
            throw new IllegalStateException("invoice " + number() + " has its open item");
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

    public Contract contract() {
        return contract;
    }

    public Account account() {
        return account;
    }

    public OptionalLong runId() {
        return runId == null ? OptionalLong.empty() : OptionalLong.of(runId);
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

    public BankAccount sellerAccount() {
        return accountOfSeller();
    }

    public VatSummary vatSummary() {
        return VatSummary.of(lines.stream().map(InvoiceLine::content).toList()).withVat(vat());
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

    public List<InvoiceLine> lines() {
        return Collections.unmodifiableList(lines);
    }

    @Override
    public String subjectType() {
        return SUBJECT;
    }

    @Override
    public String subjectLabel() {
        return Long.toString(number());
    }
}
