package no.front.billing.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.front.billing.entity.Invoice;
import no.front.billing.entity.InvoiceLine;
import no.front.billing.entity.InvoiceParty;
import no.front.billing.entity.VatSummary;
import no.front.kernel.CountryCode;
import no.front.kernel.Formats;
import no.front.kernel.Money;
import no.front.platform.boundary.Block.Column;
import no.front.platform.boundary.Block.Sum;
import no.front.platform.boundary.Block.Sums;
import no.front.platform.boundary.Block.Table;
import no.front.platform.boundary.Letter;
import no.front.platform.boundary.Wording;

/**
 * An invoice or credit note as a letter in its own language, with all that bokføringsforskriften 5-1-1 asks for: number and
 * date, parties, what was delivered when and how, quantity, price, consideration, due date, and the tax in kroner by rate.
 */
final class InvoiceLetter {

    private static final String COMPONENT = "billing";

    /** Two lines in the window of the envelope. */
    private static final int LONGEST_NAME = 76;

    /** Beside the window. */
    private static final int LONGEST_FACT = 34;

    private final Invoice invoice;
    private final Wording wording;
    private final Formats formats;
    private final String news;

    InvoiceLetter(Invoice invoice, Wording wording) {
        this(invoice, wording, "");
    }

    /** @param news that the customer is told along with the invoice, e.g. of coming prices (CON-11); "" for none */
    InvoiceLetter(Invoice invoice, Wording wording, String news) {
        this.invoice = invoice;
        this.wording = wording;
        this.news = news;
        this.formats = Formats.in(invoice.language());
    }

    Letter letter() {
        Letter letter = Letter.of(title(), invoice.language()).to(recipient());
        letter = keys(facts(letter)).block(lines()).block(sums());
        for (String paragraph : paragraphs()) {
            letter = letter.paragraph(paragraph);
        }
        return letter;
    }

    /** {@code Faktura 1001} */
    String title() {
        return text(invoice.isCreditNote() ? "title.creditNote" : "title.invoice", Long.toString(invoice.number()));
    }

    private List<String> recipient() {
        InvoiceParty buyer = invoice.buyer();
        List<String> lines = new ArrayList<>();
        lines.add(shortened(buyer.name(), LONGEST_NAME));
        lines.addAll(buyer.address());
        lines.add((buyer.postcode() + " " + buyer.city()).strip());
        if (!buyer.country().equals(CountryCode.of("NO"))) {
            lines.add(buyer.country()
                    .name(invoice.language().locale())
                    .toUpperCase(invoice.language().locale()));
        }
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    private Letter facts(Letter letter) {
        Letter facts = letter.fact(text("date"), formats.date(invoice.issuedOn()));
        if (invoice.credits().isPresent()) {
            Invoice origin = invoice.credits().get();
            facts = facts.fact(
                    text("credits"),
                    text("credits.value", Long.toString(origin.number()), formats.date(origin.issuedOn())));
        } else {
            facts = facts.fact(text("due"), formats.date(invoice.dueOn()));
        }
        facts = facts.fact(text("contract"), invoice.contract().number())
                .fact(
                        text("account"),
                        invoice.account().number() + " "
                                + shortened(invoice.account().name(), LONGEST_FACT));
        if (invoice.buyer().organisationNumber().isPresent()) {
            facts = facts.fact(
                    text("buyerNumber"),
                    formats.organisationNumber(
                            invoice.buyer().organisationNumber().get()));
        }
        return invoice.reference().isBlank()
                ? facts
                : facts.fact(text("reference"), shortened(invoice.reference(), LONGEST_FACT));
    }

    private static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    private Letter keys(Letter letter) {
        if (invoice.isCreditNote()) {
            return letter.key(text("credited"), formats.amount(invoice.total()));
        }
        Letter keys = letter.key(text("toPay"), formats.amount(invoice.total()))
                .key(text("due"), formats.date(invoice.dueOn()))
                .key(text("payTo"), formats.account(invoice.sellerAccount()));
        return invoice.kid().isPresent()
                ? keys.key(text("kid"), formats.kid(invoice.kid().get()))
                : keys;
    }

    private Table lines() {
        List<List<String>> rows = new ArrayList<>();
        for (InvoiceLine line : invoice.lines()) {
            rows.add(List.of(
                    described(line),
                    formats.number(line.quantity()),
                    formats.number(line.unitPrice()),
                    formats.percent(line.vat().rate()),
                    formats.number(line.net())));
        }
        return new Table(
                List.of(
                        Column.text(text("line.text")),
                        Column.amount(text("line.quantity")),
                        Column.amount(text("line.price")),
                        Column.amount(text("line.vat")),
                        Column.amount(text("line.net"))),
                rows,
                List.of());
    }

    private String described(InvoiceLine line) {
        StringBuilder described = new StringBuilder(line.text());
        described.append('\n').append(formats.dates(line.period()));
        if (!line.note().isBlank()) {
            described.append('\n').append(line.note());
        }
        return described.toString();
    }

    private Sums sums() {
        List<Sum> rows = new ArrayList<>();
        rows.add(new Sum(text("sum.net"), formats.amount(invoice.net()), false));
        for (VatSummary.Row row : invoice.vatSummary().rows()) {
            String key = row.code().isCharged()
                    ? "sum.vat"
                    : "sum.vat." + row.code().name().toLowerCase(Locale.ROOT);
            rows.add(new Sum(
                    text(key, formats.percent(row.code().rate()), formats.amount(row.net())),
                    formats.amount(row.vat()),
                    false));
        }
        rows.add(new Sum(text(invoice.isCreditNote() ? "credited" : "toPay"), formats.amount(invoice.total()), true));
        return new Sums(rows);
    }

    private List<String> paragraphs() {
        List<String> all = new ArrayList<>();
        if (invoice.isCreditNote()) {
            if (!invoice.creditReason().isBlank()) {
                all.add(text("credit.reason", invoice.creditReason()));
            }
            all.add(text("credit.effect", invoice.credits().map(Invoice::number).orElse(0L)));
            if (invoice.isInvoicedAnew()) {
                all.add(text("credit.anew"));
            }
        } else {
            all.add(terms());
        }
        if (invoice.isFinal()) {
            all.add(text("final"));
        }
        all.add(text("delivered"));
        if (!news.isEmpty()) {
            all.add(news);
        }
        return all;
    }

    /** How it is paid, and what being late costs. */
    String terms() {
        if (!invoice.total().isMoreThan(Money.ZERO)) {
            return text("nothingToPay");
        }
        return text("terms", formats.date(invoice.dueOn()));
    }

    /** What an electronic invoice says beside its figures. */
    String note() {
        List<String> notes = new ArrayList<>();
        if (invoice.isCreditNote() && !invoice.creditReason().isBlank()) {
            notes.add(text("credit.reason", invoice.creditReason()));
        }
        if (invoice.isFinal()) {
            notes.add(text("final"));
        }
        notes.add(text("delivered"));
        if (!news.isEmpty()) {
            notes.add(news);
        }
        return String.join(" ", notes);
    }

    private String text(String key, Object... arguments) {
        return wording.text(COMPONENT, invoice.language(), "document." + key, arguments);
    }
}
