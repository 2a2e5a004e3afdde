package no.front.ledger.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.front.kernel.Money;
import no.front.ledger.entity.Subject;
import no.front.ledger.entity.Voucher;
import no.front.ledger.entity.VoucherKind;

/** A voucher with its postings. @param customerId null for none */
public record VoucherView(
        long id,
        VoucherKind kind,
        String label,
        LocalDate bookedOn,
        String text,
        Money total,
        Long customerId,
        Subject subject,
        Instant bookedAt,
        String bookedBy,
        List<PostingRow> postings) {

    static VoucherView of(Voucher voucher) {
        return new VoucherView(
                voucher.id(),
                voucher.kind(),
                voucher.label(),
                voucher.bookedOn(),
                voucher.text(),
                voucher.total(),
                voucher.customer().isPresent() ? voucher.customer().getAsLong() : null,
                voucher.subject(),
                voucher.bookedAt(),
                voucher.bookedBy(),
                voucher.postings().stream().map(PostingRow::of).toList());
    }
}
