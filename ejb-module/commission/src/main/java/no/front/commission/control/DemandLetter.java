package no.front.commission.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.front.commission.entity.Payout;
import no.front.commission.entity.PayoutLine;
import no.front.commission.entity.PayoutLineKind;
import no.front.customer.entity.Customer;
import no.front.kernel.BankAccount;
import no.front.kernel.Formats;
import no.front.kernel.Money;
import no.front.ledger.entity.OpenItem;
import no.front.platform.boundary.Block;
import no.front.platform.boundary.Letter;
import no.front.platform.boundary.Wording;

/**
 * A demand for commission back as a letter in the customer's language: what is owed and how it comes about by service and month,
 * what was paid ahead, and how it is paid. It is no sales document and has no VAT of its own: the tax that is given back stands on
 * the corrections of the notes that bore it.
 */
final class DemandLetter {

    private static final String COMPONENT = "commission";

    private final Payout payout;
    private final OpenItem item;
    private final Wording wording;
    private final Formats formats;

    DemandLetter(Payout payout, OpenItem item, Wording wording) {
        this.payout = payout;
        this.item = item;
        this.wording = wording;
        this.formats = Formats.in(payout.customer().language());
    }

    /** @param account where it is paid @param corrections what takes back of the customer's notes with it; none without */
    Letter letter(LocalDate on, BankAccount account, List<String> corrections) {
        Payout.Sums sums = payout.sums();
        String due = formats.date(item.dueOn().orElseThrow());
        Letter letter = Letter.of(text("title", item.label()), payout.customer().language())
                .to(recipient())
                .fact(text("date"), formats.date(on))
                .fact(text("customer"), Long.toString(payout.customer().id()))
                .key(text("toPay"), formats.amount(sums.demanded()))
                .key(text("due"), due)
                .key(text("account"), formats.account(account))
                .key(text("kid"), formats.kid(item.kid().orElseThrow()))
                .paragraph(text("why"))
                .block(lines());
        if (!corrections.isEmpty()) {
            letter = letter.paragraph(text("corrections", String.join(", ", corrections)));
        }
        if (sums.advances().isPositive()) {
            letter = letter.paragraph(text("advances"));
        }
        return letter.paragraph(text("how", formats.amount(sums.demanded()), due, formats.account(account)))
                .paragraph(text("noFee"));
    }

    private List<String> recipient() {
        Customer customer = payout.customer();
        List<String> lines = new ArrayList<>(List.of(customer.name()));
        customer.invoiceAddress()
                .or(customer::visitingAddress)
                .ifPresent(address ->
                        lines.addAll(address.label(customer.language().locale())));
        return lines;
    }

    private Block lines() {
        Payout.Sums sums = payout.sums();
        List<List<String>> rows = new ArrayList<>();
        for (PayoutLine.Content line : payout.contents()) {
            if (line.kind() == PayoutLineKind.ADVANCE) {
                rows.add(List.of(
                        text("line.advance", formats.date(line.day())),
                        formats.month(line.month()),
                        formats.number(line.amount().negate())));
            } else {
                rows.add(List.of(
                        line.label(),
                        formats.month(line.month()),
                        formats.number(line.amount().negate())));
            }
        }
        Money vat = sums.vat().negate();
        if (vat.isPositive()) {
            rows.add(List.of(text("line.vat", formats.percent(sums.vatCode().rate())), "", formats.number(vat)));
        }
        return new Block.Table(
                List.of(
                        Block.Column.text(text("line.what")),
                        Block.Column.text(text("line.month")),
                        Block.Column.amount(text("line.amount"))),
                rows,
                List.of(text("line.sum"), "", formats.number(sums.demanded())));
    }

    private String text(String key, Object... arguments) {
        return wording.text(COMPONENT, payout.customer().language(), "demand." + key, arguments);
    }
}
