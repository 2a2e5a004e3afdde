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
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;

/**
 * One round of invoicing (BIL-11). It is prepared with the accounts it takes, run by the job in chunks, each in a transaction
 * of its own, and done when every account had its turn. It can be stopped between two chunks and taken up again; killed, it
 * goes on by itself with the accounts that are left, since an account is marked in the transaction that makes its invoice. A
 * dry run does all of it but numbers and bookings.
 */
@Entity
@Table(name = "invoice_run")
public class InvoiceRun extends StoredEntity implements ChangeSubject {

    @Enumerated(EnumType.STRING)
    private RunKind kind;

    private boolean dry;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contract_id")
    private Contract contract;

    private BillingMonth month;

    @Column(name = "invoice_date")
    private LocalDate invoiceDate;

    @Enumerated(EnumType.STRING)
    private RunStatus status = RunStatus.PREPARED;

    @Column(name = "stop_requested")
    private boolean stopRequested;

    private int attempts;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    @Column(name = "prepared_by")
    private String preparedBy;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "stopped_by")
    private String stoppedBy = "";

    @Column(name = "open_scope")
    private String openScope;

    protected InvoiceRun() {}

    private InvoiceRun(RunKind kind, boolean dry, LocalDate invoiceDate, Instant now, String by) {
        this.kind = kind;
        this.dry = dry;
        this.invoiceDate = invoiceDate;
        this.preparedAt = now;
        this.preparedBy = by;
        this.openScope = scope();
    }

    /** @param month it is scheduled for; there is one run of it only */
    public static InvoiceRun scheduled(BillingMonth month, LocalDate invoiceDate, Instant now, String by) {
        InvoiceRun run = new InvoiceRun(RunKind.SCHEDULED, false, invoiceDate, now, by);
        run.month = month;
        return run;
    }

    public static InvoiceRun ofEnded(LocalDate invoiceDate, Instant now, String by) {
        return new InvoiceRun(RunKind.ENDED, false, invoiceDate, now, by);
    }

    /**
     * Somebody asks for it.
     *
     * @param contract null for all accounts
     * @param dry proposes only
     */
    public static InvoiceRun byHand(Contract contract, boolean dry, LocalDate invoiceDate, Instant now, String by) {
        RunKind kind = contract == null ? RunKind.BY_HAND : RunKind.CONTRACT;
        InvoiceRun run = new InvoiceRun(kind, dry, invoiceDate, now, by);
        run.contract = contract;
        run.openScope = run.scope();
        return run;
    }

    /** Two of the same scope are never open at once. */
    private String scope() {
        return kind + (dry ? " DRY" : "") + (contract == null ? "" : " " + contract.id());
    }

    /**
     * The job takes it, for the first time or again.
     *
     * @return the day to stand on invoices: what is invoiced late is dated by the day it is, since it is due so many days
     *     after that
     */
    public LocalDate begin(LocalDate today, Instant now) {
        if (status != RunStatus.RUNNING) {
            move(RunStatus.RUNNING);
        }
        LocalDate day = today.isAfter(invoiceDate) ? today : invoiceDate;
        if (begunAt == null) {
            begunAt = now;
            invoiceDate = day;
        }
        attempts++;
        return day;
    }

    /** Every account had its turn. */
    public void end(Instant now) {
        move(RunStatus.DONE);
        stopRequested = false;
        endedAt = now;
    }

    /**
     * It stops after the chunk at hand; one that has not begun, at once.
     *
     * @throws BusinessRuleViolation RUN_STATUS
     */
    public Changes requestStop(String by, Instant now) {
        if (!status.isOpen() || stopRequested) {
            throw new BusinessRuleViolation(RunError.RUN_STATUS, status);
        }
        stopRequested = true;
        stoppedBy = by;
        if (status == RunStatus.PREPARED) {
            stop(now);
        }
        return Changes.none().field("stop", null, "true");
    }

    public void stop(Instant now) {
        move(RunStatus.STOPPED);
        stopRequested = false;
        endedAt = now;
    }

    /** What is left of it, and what was parked, is taken up again. @throws BusinessRuleViolation RUN_STATUS */
    public Changes takeUp() {
        RunStatus before = status;
        move(RunStatus.PREPARED);
        stoppedBy = "";
        endedAt = null;
        return Changes.none().field("status", before, status);
    }

    private void move(RunStatus to) {
        if (!status.canBecome(to)) {
            throw new BusinessRuleViolation(RunError.RUN_STATUS, status);
        }
        status = to;
        openScope = to.isOpen() ? scope() : null;
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

    public RunStatus status() {
        return status;
    }

    public boolean stopRequested() {
        return stopRequested;
    }

    /** How often the job took it: more than once when it was killed or stopped. */
    public int attempts() {
        return attempts;
    }

    public Instant preparedAt() {
        return preparedAt;
    }

    public String preparedBy() {
        return preparedBy;
    }

    public Optional<Instant> begunAt() {
        return Optional.ofNullable(begunAt);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Who stopped it; "" for nobody. */
    public String stoppedBy() {
        return stoppedBy;
    }

    @Override
    public String subjectType() {
        return "InvoiceRun";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return invoiceDate.toString();
    }
}
