package no.front.ledger.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import no.front.kernel.Formats;
import no.front.kernel.Language;
import no.front.ledger.boundary.LedgerParty;
import no.front.ledger.boundary.Statement;
import no.front.platform.boundary.Block;
import no.front.platform.boundary.Letter;
import no.front.platform.boundary.Wording;

/** A statement of account as a letter, in the customer's language. */
@Dependent
public class StatementLetter {

    @Inject
    Wording wording;

    public Letter of(Statement statement) {
        LedgerParty customer = statement.customer();
        Language language = customer.language();
        Formats show = Formats.in(language);
        return Letter.of(text(language, "statement.title"), language)
                .to(customer.address())
                .fact(
                        text(language, "statement.period"),
                        show.date(statement.from()) + " – " + show.date(statement.to()))
                .fact(text(language, "statement.customer"), Long.toString(customer.id()))
                .key(text(language, "statement.closing"), show.amount(statement.closing()))
                .key(text(language, "statement.opening"), show.amount(statement.opening()))
                .key(text(language, "statement.owed"), show.amount(statement.owed()))
                .key(text(language, "statement.settled"), show.amount(statement.settled()))
                .block(new Block.Table(
                        List.of(
                                Block.Column.text(text(language, "statement.day")),
                                Block.Column.text(text(language, "statement.voucher")),
                                Block.Column.text(text(language, "statement.text")),
                                Block.Column.amount(text(language, "statement.change")),
                                Block.Column.amount(text(language, "statement.balance"))),
                        rows(statement, show),
                        List.of(text(language, "statement.sum"), "", "", "", show.number(statement.closing()))))
                .paragraph(text(language, "statement.note"));
    }

    private static List<List<String>> rows(Statement statement, Formats show) {
        return statement.rows().stream()
                .map(row -> List.of(
                        show.date(row.day()),
                        row.voucher(),
                        row.text(),
                        show.number(row.change()),
                        show.number(row.balance())))
                .toList();
    }

    private String text(Language language, String key) {
        return wording.text("ledger", language, key);
    }
}
