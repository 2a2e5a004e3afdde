package no.front.ledger.boundary;

import java.time.LocalDate;
import java.util.List;
import no.front.kernel.Money;
import no.front.ledger.entity.EntryCause;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.OpenItemEntry;
import no.front.ledger.entity.Voucher;

/** An open item with its entries, oldest first. */
public record OpenItemView(OpenItemRow item, List<Entry> entries) {

    /** @param voucherId 0 for what is not booked */
    public record Entry(
            LocalDate on, EntryCause cause, Money amount, Money remaining, long voucherId, String voucher) {}

    static OpenItemView of(OpenItem item, LocalDate today) {
        List<Entry> entries = new java.util.ArrayList<>();
        Money remaining = Money.ZERO;
        for (OpenItemEntry entry : item.entries()) {
            remaining = remaining.plus(entry.amount());
            entries.add(new Entry(
                    entry.enteredOn(),
                    entry.cause(),
                    entry.amount(),
                    remaining,
                    entry.voucher().map(Voucher::id).orElse(0L),
                    entry.voucher().map(Voucher::label).orElse("")));
        }
        return new OpenItemView(OpenItemRow.of(item, today), List.copyOf(entries));
    }
}
