package no.front.ledger.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;

/**
 * What somebody wants booked: debits and credits of one sum. It is checked when its voucher is made.
 *
 * <pre>{@code
 * Booking.of(RECEIPT, day, "Sikkerhetsbeløp S-12", source).about(deposit).customer(7)
 *     .debit(BANK, amount)
 *     .credit(heldItem, amount);
 * }</pre>
 *
 * @param source what may be booked once by a voucher of this kind
 * @param subject what it is about
 */
public record Booking(
        VoucherKind kind,
        LocalDate on,
        String text,
        Subject source,
        Subject subject,
        Long customerId,
        List<Line> lines) {

    /**
     * One side.
     *
     * @param amount debit above zero, credit below
     * @param item the open item it makes grow or shrink; null for none
     */
    public record Line(LedgerAccount account, Money amount, OpenItem item) {}

    public Booking {
        lines = List.copyOf(lines);
    }

    public static Booking of(VoucherKind kind, LocalDate on, String text, Subject source) {
        return new Booking(kind, on, text, source, source, null, List.of());
    }

    public Booking about(Subject about) {
        return new Booking(kind, on, text, source, about, customerId, lines);
    }

    public Booking customer(long id) {
        return new Booking(kind, on, text, source, subject, id, lines);
    }

    public Booking debit(LedgerAccount account, Money amount) {
        return with(new Line(account, positive(amount), null));
    }

    public Booking credit(LedgerAccount account, Money amount) {
        return with(new Line(account, positive(amount).negate(), null));
    }

    /** Debits the account that the open item is the detail of. */
    public Booking debit(OpenItem item, Money amount) {
        return with(new Line(item.bookedOn(), positive(amount), item));
    }

    /** Credits the account that the open item is the detail of. */
    public Booking credit(OpenItem item, Money amount) {
        return with(new Line(item.bookedOn(), positive(amount).negate(), item));
    }

    /** Everything with debit and credit exchanged. */
    public Booking reversed(LocalDate day, String why, Subject reversal) {
        List<Line> turned = lines.stream()
                .map(line -> new Line(line.account(), line.amount().negate(), line.item()))
                .toList();
        return new Booking(VoucherKind.REVERSAL, day, why, reversal, subject, customerId, turned);
    }

    private Booking with(Line line) {
        List<Line> more = new ArrayList<>(lines);
        more.add(line);
        return new Booking(kind, on, text, source, subject, customerId, more);
    }

    private static Money positive(Money amount) {
        if (!amount.isPositive()) {
            throw new BusinessRuleViolation(LedgerError.AMOUNT_NOT_POSITIVE);
        }
        return amount;
    }
}
