package no.front.ledger.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.VatCode;

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
     * @param vat how tax is dealt with: on sales, and on the tax of them; null where none is involved
     */
    public record Line(LedgerAccount account, Money amount, OpenItem item, VatCode vat) {}

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
        return with(new Line(account, positive(amount), null, null));
    }

    public Booking credit(LedgerAccount account, Money amount) {
        return with(new Line(account, positive(amount).negate(), null, null));
    }

    /** Debits what was sold, or the tax on it, by its code: the report of tax adds up by it. */
    public Booking debit(LedgerAccount account, Money amount, VatCode vat) {
        return with(new Line(account, positive(amount), null, vat));
    }

    /** Credits what is sold, or the tax on it, by its code: the report of tax adds up by it. */
    public Booking credit(LedgerAccount account, Money amount, VatCode vat) {
        return with(new Line(account, positive(amount).negate(), null, vat));
    }

    /** Debits the account that the open item is the detail of. */
    public Booking debit(OpenItem item, Money amount) {
        return with(new Line(item.bookedOn(), positive(amount), item, null));
    }

    /** Credits the account that the open item is the detail of. */
    public Booking credit(OpenItem item, Money amount) {
        return with(new Line(item.bookedOn(), positive(amount).negate(), item, null));
    }

    /** Everything with debit and credit exchanged. */
    public Booking reversed(LocalDate day, String why, Subject reversal) {
        List<Line> turned = lines.stream()
                .map(line -> new Line(line.account(), line.amount().negate(), line.item(), line.vat()))
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
