package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import no.front.commission.entity.CommissionNote;
import no.front.commission.entity.NoteChange;
import no.front.commission.entity.NoteError;
import no.front.commission.entity.NoteKind;
import no.front.commission.entity.SelfBillingAgreement;
import no.front.customer.entity.Customer;
import no.front.kernel.BankAccount;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.VatCode;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.NumberSeries;
import no.front.platform.boundary.Sellers;
import no.front.platform.entity.Changes;

/**
 * Writes self-billed commission notes (CPA-7), in the caller's transaction: number, document and what the caller books, all or
 * none. Files are made of it and sent by jobs afterwards. Each payee has a series of its own without gaps, which notes and
 * corrections share; its number is asked for last of all that may be refused.
 */
@Dependent
public class CommissionNotes {

    private static final String SERIES = "commission-note-";

    @Inject
    NoteStore store;

    @Inject
    NumberSeries numbers;

    @Inject
    Sellers sellers;

    @Inject
    NotePress press;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor actor;

    /**
     * Issues a note or a correction.
     *
     * @throws BusinessRuleViolation NOT_FOUND, AGREEMENT_MISSING without an agreement on self-billing that holds on the day of
     *     issue, NUMBER_MISSING, ADDRESS_MISSING, NOT_VAT_REGISTERED, VAT_CODE, NO_LINES, NOT_POSITIVE, SET_OFF_TOO_MUCH,
     *     CORRECTS_NOTHING, CORRECTS_TOO_MUCH, REASON_MISSING
     */
    public CommissionNote issue(NoteOrder order) {
        Customer customer = store.customer(order.customerId());
        SelfBillingAgreement agreement = store.inForce(order.customerId(), order.issuedOn())
                .orElseThrow(() ->
                        new BusinessRuleViolation(NoteError.AGREEMENT_MISSING, customer.name(), order.issuedOn()));
        CommissionNote corrects = order.isCorrection() ? store.locked(order.correctionOf()) : null;
        check(order, customer, corrects);
        // refused before a number is asked for
        draft(order, customer, agreement, corrects, 0);
        long number = numbers.next(SERIES + customer.id());
        CommissionNote note = draft(order, customer, agreement, corrects, number);
        store.add(note);
        changeLog.record(
                NoteChange.COMMISSION_NOTE_ISSUED, note, Changes.none().field("noteTotal", null, note.total()));
        return note;
    }

    /** The PDF as it would look if it were issued now, marked as a draft; nothing is kept. @throws as {@link #issue} */
    public byte[] draft(NoteOrder order) {
        Customer customer = store.customer(order.customerId());
        CommissionNote corrects = order.isCorrection() ? store.get(order.correctionOf()) : null;
        check(order, customer, corrects);
        return press.draft(draft(order, customer, null, corrects, 0));
    }

    /** The tax code of a customer's commission, by what the register says now. @throws BusinessRuleViolation NOT_FOUND */
    public VatCode vatCode(long customerId) {
        return NoteParties.vatCode(store.customer(customerId));
    }

    private void check(NoteOrder order, Customer customer, CommissionNote corrects) {
        if (order.lines().isEmpty()) {
            throw new BusinessRuleViolation(NoteError.NO_LINES);
        }
        if (order.vatCode() != VatCode.STANDARD && order.vatCode() != VatCode.OUTSIDE) {
            throw new BusinessRuleViolation(NoteError.VAT_CODE);
        }
        Money net = order.lines().stream().map(NoteOrder.Line::amount).collect(Money.summing());
        if (!net.isPositive()) {
            throw new BusinessRuleViolation(NoteError.NOT_POSITIVE);
        }
        if (order.isCorrection()) {
            checkCorrection(order, corrects, net);
        } else if (order.vatCode().isCharged() && !customer.isVatRegistered()) {
            throw new BusinessRuleViolation(NoteError.NOT_VAT_REGISTERED, customer.name());
        }
    }

    /** It bears the tax of what it corrects, whatever the customer is registered for now. */
    private void checkCorrection(NoteOrder order, CommissionNote corrects, Money net) {
        if (corrects.isCorrection() || corrects.customer().id() != order.customerId()) {
            throw new BusinessRuleViolation(NoteError.CORRECTS_NOTHING);
        }
        if (order.reason() == null || order.reason().isBlank()) {
            throw new BusinessRuleViolation(NoteError.REASON_MISSING);
        }
        if (order.vatCode() != corrects.vatCode()) {
            throw new BusinessRuleViolation(NoteError.VAT_CODE);
        }
        Money left = corrects.net().minus(store.corrected(corrects.id()));
        if (net.isMoreThan(left)) {
            throw new BusinessRuleViolation(NoteError.CORRECTS_TOO_MUCH, left);
        }
    }

    private CommissionNote draft(
            NoteOrder order, Customer customer, SelfBillingAgreement agreement, CommissionNote corrects, long number) {
        BankAccount account = order.isCorrection() ? null : order.account();
        CommissionNote note = new CommissionNote(
                new CommissionNote.Head(
                        order.isCorrection() ? NoteKind.CORRECTION : NoteKind.NOTE,
                        number,
                        customer,
                        agreement,
                        order.payoutId(),
                        order.issuedOn(),
                        order.paidOn(),
                        corrects == null ? NoteParties.seller(customer) : corrects.seller(),
                        corrects == null ? NoteParties.isInBusinessRegister(customer) : corrects.isSellerInRegister(),
                        account,
                        NoteParties.buyer(sellers.current()),
                        order.vatCode(),
                        corrects,
                        order.reason().strip(),
                        clock.now(),
                        actor.get().name()),
                order.lines().stream().map(NoteOrder.Line::content).toList(),
                order.setOffs());
        if (note.setOff().isMoreThan(note.total())) {
            throw new BusinessRuleViolation(NoteError.SET_OFF_TOO_MUCH);
        }
        return note;
    }

    /** What takes back of a note, oldest first. */
    public List<CommissionNote> correctionsOf(long noteId) {
        return store.correctionsOf(noteId);
    }
}
