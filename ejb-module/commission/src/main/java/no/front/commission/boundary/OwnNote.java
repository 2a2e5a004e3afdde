package no.front.commission.boundary;

import java.time.LocalDate;
import no.front.commission.entity.NoteKind;
import no.front.kernel.Money;

/**
 * A commission note of the own organisation, or a correction.
 *
 * @param net NOK excluding VAT
 * @param toPay including VAT, after advances and set-off
 * @param pdf it is made and may be fetched
 * @param ehf likewise
 */
public record OwnNote(
        long id,
        NoteKind kind,
        String label,
        LocalDate issuedOn,
        LocalDate paidOn,
        Money net,
        Money vat,
        Money total,
        Money toPay,
        boolean pdf,
        boolean ehf) {}
