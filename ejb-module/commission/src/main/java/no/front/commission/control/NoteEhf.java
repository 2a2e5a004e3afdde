package no.front.commission.control;

import java.math.BigDecimal;
import java.util.List;
import no.front.billing.boundary.EhfContent;
import no.front.billing.boundary.EhfType;
import no.front.billing.entity.LineUnit;
import no.front.billing.entity.VatSummary;
import no.front.commission.entity.CommissionNote;
import no.front.commission.entity.CommissionNoteLine;
import no.front.kernel.Money;
import no.front.kernel.UnitPrice;

/**
 * A commission note (389) or its correction (261) as PEPPOL BIS Self-Billing 3.0 (CPA-7): seller and buyer turned round, else as
 * an invoice. A line is one piece at its amount, since what a message earns differs by operator and price; one of reversals is
 * a negative piece, as no price may be below zero. What is set off counts as paid already.
 */
final class NoteEhf {

    private final CommissionNote note;
    private final NoteLetter words;

    NoteEhf(CommissionNote note, NoteLetter words) {
        this.note = note;
        this.words = words;
    }

    byte[] xml() {
        return new EhfContent(
                        type(note),
                        note.label(),
                        note.issuedOn(),
                        note.isCorrection() ? null : note.paidOn(),
                        words.note(),
                        "",
                        reference(),
                        note.corrects()
                                .map(origin -> new EhfContent.Origin(origin.label(), origin.issuedOn()))
                                .orElse(null),
                        new EhfContent.Seller(note.seller(), note.isSellerInRegister()),
                        note.buyer(),
                        note.isCorrection() ? null : payment(),
                        note.language(),
                        new VatSummary(List.of(new VatSummary.Row(note.vatCode(), note.net(), note.vat()))),
                        note.setOff(),
                        words.noVatReason(),
                        note.lines().stream().map(this::line).toList())
                .xml();
    }

    static EhfType type(CommissionNote note) {
        return note.isCorrection() ? EhfType.SELF_BILLED_CREDIT_NOTE : EhfType.SELF_BILLED_INVOICE;
    }

    /** Ours, since we are the buyer: the payout, else the note that is corrected, else itself. */
    private String reference() {
        if (note.payoutId().isPresent()) {
            return Long.toString(note.payoutId().getAsLong());
        }
        return note.corrects().map(CommissionNote::label).orElse(note.label());
    }

    private EhfContent.Payment payment() {
        return new EhfContent.Payment(
                "", note.sellerAccount().map(account -> account.digits()).orElse(""), words.terms());
    }

    private EhfContent.Line line(CommissionNoteLine line) {
        Money amount = line.amount();
        return new EhfContent.Line(
                line.position(),
                words.lineText(line),
                words.lineNote(line),
                BigDecimal.valueOf(amount.isNegative() ? -1 : 1),
                LineUnit.PIECE,
                UnitPrice.of(amount.abs().amount()),
                amount,
                line.month().days(),
                note.vatCode());
    }
}
