package no.front.ledger.boundary;

import java.time.LocalDate;
import no.front.kernel.Money;
import no.front.ledger.entity.LedgerAccount;
import no.front.ledger.entity.Posting;

/**
 * A posting as pages show it.
 *
 * @param customerId null for none
 * @param itemId its open item; 0 for none
 */
public record PostingRow(
        long id,
        long voucherId,
        String voucher,
        LocalDate bookedOn,
        String text,
        Long customerId,
        LedgerAccount account,
        Money debit,
        Money credit,
        long itemId,
        String item) {

    static PostingRow of(Posting posting) {
        return new PostingRow(
                posting.id(),
                posting.voucher().id(),
                posting.voucher().label(),
                posting.voucher().bookedOn(),
                posting.voucher().text(),
                posting.voucher().customer().isPresent()
                        ? posting.voucher().customer().getAsLong()
                        : null,
                posting.account(),
                posting.debit(),
                posting.credit(),
                posting.item().map(item -> item.id()).orElse(0L),
                posting.item().map(item -> item.label()).orElse(""));
    }
}
