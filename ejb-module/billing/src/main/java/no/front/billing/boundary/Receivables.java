package no.front.billing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import no.front.billing.control.AgingStore;
import no.front.billing.control.ReminderStore;
import no.front.billing.entity.Invoice;
import no.front.billing.entity.ReminderChange;
import no.front.billing.entity.ReminderError;
import no.front.billing.entity.VatSummary;
import no.front.billing.entity.WriteOff;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.ledger.boundary.Ledger;
import no.front.ledger.boundary.OpenItems;
import no.front.ledger.entity.Booking;
import no.front.ledger.entity.LedgerAccount;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.VoucherKind;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Wording;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/** What customers owe by age, and giving up what nobody will pay. */
@Stateless
@Allowed(Function.REMINDER_READ)
public class Receivables {

    /** Relief of VAT on bad debts: months after due, and reminders sent (regulation to the VAT Act, 4-7-1). */
    private static final int RELIEF_MONTHS = 6;

    private static final int RELIEF_REMINDERS = 3;

    @Inject
    AgingStore aging;

    @Inject
    ReminderStore store;

    @Inject
    OpenItems items;

    @Inject
    Ledger ledger;

    @Inject
    Wording wording;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor actor;

    @Inject
    ChangeLog changeLog;

    /** By customer. Sorts: {@code customer}, {@code total}, a bucket's name. */
    public Page<AgingRow> page(OverdueFilter filter, PageRequest request) {
        return aging.page(clock.today(), filter.text(), request);
    }

    /** Of all that the filter names. */
    public AgingRow total(OverdueFilter filter) {
        return aging.total(clock.today(), filter.text());
    }

    /**
     * What writing a claim off would do.
     *
     * @param vat of it that is taken back; zero where the conditions do not hold
     * @param reliefFrom from when the conditions of time hold; null for what bears no VAT
     * @param reminders that were sent, of three that are asked for
     */
    public record WriteOffProposal(OpenItem claim, Money vat, LocalDate reliefFrom, long reminders) {}

    /** @throws BusinessRuleViolation NOT_FOUND, CLAIM_CLOSED */
    public WriteOffProposal proposeWriteOff(long itemId) {
        return propose(store.claim(itemId));
    }

    private WriteOffProposal propose(OpenItem claim) {
        if (!claim.isOpen()) {
            throw new BusinessRuleViolation(ReminderError.CLAIM_CLOSED);
        }
        Optional<Invoice> invoice =
                store.invoiceOf(claim).filter(one -> one.vat().isPositive());
        long reminders = store.remindersOf(claim);
        LocalDate from = invoice.flatMap(one -> claim.dueOn())
                .map(day -> day.plusMonths(RELIEF_MONTHS))
                .orElse(null);
        boolean relief = from != null && !clock.today().isBefore(from) && reminders >= RELIEF_REMINDERS;
        Money vat = relief ? share(invoice.orElseThrow().vat(), claim, invoice.get()) : Money.ZERO;
        return new WriteOffProposal(claim, vat, from, reminders);
    }

    /** Of what remains, as much as it is of the whole. */
    private static Money share(Money part, OpenItem claim, Invoice invoice) {
        return Money.of(claim.remaining()
                .amount()
                .multiply(part.amount())
                .divide(invoice.total().amount(), 2, RoundingMode.HALF_UP));
    }

    /**
     * Gives up all that remains: a loss, of which the VAT is taken back where the law's conditions hold.
     *
     * @throws BusinessRuleViolation NOT_FOUND, CLAIM_CLOSED, TEXT_MISSING, TOO_LONG
     */
    @Allowed(Function.REMINDER_EDIT)
    public void writeOff(long itemId, String reason) {
        OpenItem claim = items.locked(store.claim(itemId).id());
        WriteOffProposal proposal = propose(claim);
        LocalDate today = clock.today();
        WriteOff writeOff =
                new WriteOff(claim, proposal.vat(), reason, today, actor.get().name());
        store.add(writeOff);
        Booking booking = Booking.of(
                        VoucherKind.WRITE_OFF,
                        today,
                        wording.text("billing", Language.BOKMAL, "late.book.writeOff", claim.label()),
                        writeOff.source())
                .about(claim.subject())
                .customer(claim.customerId())
                .credit(claim, claim.remaining());
        Money loss = claim.remaining();
        if (proposal.vat().isPositive()) {
            Invoice invoice = store.invoiceOf(claim).orElseThrow();
            for (VatSummary.Row row : invoice.vatSummary().rows()) {
                Money vat = row.vat().isPositive() ? share(row.vat(), claim, invoice) : Money.ZERO;
                if (vat.isPositive()) {
                    booking = booking.debit(LedgerAccount.OUTPUT_VAT, vat, row.code());
                    loss = loss.minus(vat);
                }
            }
        }
        if (loss.amount().compareTo(BigDecimal.ZERO) > 0) {
            booking = booking.debit(LedgerAccount.BAD_DEBTS, loss);
        }
        ledger.book(booking);
        changeLog.record(
                ReminderChange.CLAIM_WRITTEN_OFF,
                writeOff,
                writeOff.reason(),
                Changes.none().field("amount", writeOff.amount(), null).field("vat", null, proposal.vat()));
    }
}
