package no.front.billing.entity;

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
import java.util.Optional;
import no.front.contract.entity.Contract;
import no.front.kernel.BillingMonth;
import no.front.kernel.ErrorCode;

/**
 * One round of invoicing (BIL-11). It is prepared with the accounts it takes, run by the job in chunks, each in a transaction
 * of its own, and done when every account had its turn. It can be stopped between two chunks and taken up again; killed, it
 * goes on by itself with the accounts that are left, since an account is marked in the transaction that makes its invoice. A
 * dry run does all of it but numbers and bookings.
 */
@Entity
@Table(name = "invoice_run")
public class InvoiceRun extends ChunkedRun {

    @Enumerated(EnumType.STRING)
    private RunKind kind;

    private boolean dry;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contract_id")
    private Contract contract;

    private BillingMonth month;

    @Column(name = "invoice_date")
    private LocalDate invoiceDate;

    protected InvoiceRun() {}

    private InvoiceRun(RunKind kind, boolean dry, Contract contract, LocalDate invoiceDate, Instant now, String by) {
        super(scope(kind, dry, contract), now, by);
        this.kind = kind;
        this.dry = dry;
        this.contract = contract;
        this.invoiceDate = invoiceDate;
    }

    /** @param month it is scheduled for; there is one run of it only */
    public static InvoiceRun scheduled(BillingMonth month, LocalDate invoiceDate, Instant now, String by) {
        InvoiceRun run = new InvoiceRun(RunKind.SCHEDULED, false, null, invoiceDate, now, by);
        run.month = month;
        return run;
    }

    public static InvoiceRun ofEnded(LocalDate invoiceDate, Instant now, String by) {
        return new InvoiceRun(RunKind.ENDED, false, null, invoiceDate, now, by);
    }

    /**
     * Somebody asks for it.
     *
     * @param contract null for all accounts
     * @param dry proposes only
     */
    public static InvoiceRun byHand(Contract contract, boolean dry, LocalDate invoiceDate, Instant now, String by) {
        RunKind kind = contract == null ? RunKind.BY_HAND : RunKind.CONTRACT;
        return new InvoiceRun(kind, dry, contract, invoiceDate, now, by);
    }

    @Override
    protected String scope() {
        return scope(kind, dry, contract);
    }

    private static String scope(RunKind kind, boolean dry, Contract contract) {
        return kind + (dry ? " DRY" : "") + (contract == null ? "" : " " + contract.id());
    }

    /**
     * The job takes it, for the first time or again.
     *
     * @return the day to stand on invoices: what is invoiced late is dated by the day it is, since it is due so many days
     *     after that
     */
    public LocalDate begin(LocalDate today, Instant now) {
        LocalDate day = today.isAfter(invoiceDate) ? today : invoiceDate;
        if (taken(now)) {
            invoiceDate = day;
        }
        return day;
    }

    public RunKind kind() {
        return kind;
    }

    /** Proposes only. */
    public boolean isDry() {
        return dry;
    }

    /** The contract whose accounts it takes; empty for all. */
    public Optional<Contract> contract() {
        return Optional.ofNullable(contract);
    }

    /** The month it is scheduled for. */
    public Optional<BillingMonth> month() {
        return Optional.ofNullable(month);
    }

    /** The day that stands on its invoices. */
    public LocalDate invoiceDate() {
        return invoiceDate;
    }

    @Override
    protected ErrorCode notAsItStands() {
        return RunError.RUN_STATUS;
    }

    @Override
    public String subjectType() {
        return "InvoiceRun";
    }

    @Override
    public String subjectLabel() {
        return invoiceDate.toString();
    }
}
