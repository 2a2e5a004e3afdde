package no.front.commission.control;

import java.time.LocalDate;
import java.util.List;
import no.front.commission.entity.CommissionNoteLine;
import no.front.commission.entity.NoteSetOff;
import no.front.kernel.BankAccount;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;
import no.front.kernel.VatCode;

/**
 * What {@link CommissionNotes} is to write a note of. A correction's amounts are above zero where they take back.
 *
 * @param payoutId null for none
 * @param paidOn when it is paid
 * @param account where it is paid; null where nothing is
 * @param vatCode STANDARD for who is registered for VAT, else OUTSIDE
 * @param setOffs what is taken off before it is paid, for information
 * @param correctionOf id of the note that is taken back of; null for a note
 * @param reason of a correction; "" else
 */
public record NoteOrder(
        long customerId,
        Long payoutId,
        LocalDate issuedOn,
        LocalDate paidOn,
        BankAccount account,
        List<Line> lines,
        VatCode vatCode,
        List<NoteSetOff> setOffs,
        Long correctionOf,
        String reason) {

    /**
     * @param service what the customer knows it by, e.g. {@code 2262 QUIZ}
     * @param messages that were paid for; 0 where that is not told
     * @param amount NOK excl. VAT
     */
    public record Line(long serviceId, String service, BillingMonth month, long messages, Money amount) {

        CommissionNoteLine.Content content() {
            return new CommissionNoteLine.Content(serviceId, service, month, messages, amount);
        }
    }

    public NoteOrder {
        lines = List.copyOf(lines);
        setOffs = List.copyOf(setOffs);
    }

    public static NoteOrder note(
            long customerId,
            Long payoutId,
            LocalDate issuedOn,
            LocalDate paidOn,
            BankAccount account,
            List<Line> lines,
            VatCode vatCode,
            List<NoteSetOff> setOffs) {
        return new NoteOrder(customerId, payoutId, issuedOn, paidOn, account, lines, vatCode, setOffs, null, "");
    }

    public static NoteOrder correction(
            long customerId, long correctionOf, LocalDate issuedOn, List<Line> lines, VatCode vatCode, String reason) {
        return new NoteOrder(
                customerId, null, issuedOn, issuedOn, null, lines, vatCode, List.of(), correctionOf, reason);
    }

    public boolean isCorrection() {
        return correctionOf != null;
    }
}
