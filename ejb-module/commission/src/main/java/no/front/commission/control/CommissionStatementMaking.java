package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import no.front.commission.boundary.CommissionPart;
import no.front.commission.boundary.CommissionStatement;
import no.front.commission.boundary.CommissionSums;
import no.front.commission.entity.CommissionError;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Formats;
import no.front.kernel.Language;
import no.front.ledger.boundary.LedgerParties;
import no.front.ledger.boundary.LedgerParty;
import no.front.platform.boundary.Block;
import no.front.platform.boundary.Letter;
import no.front.platform.boundary.PdfDocuments;
import no.front.platform.boundary.Wording;

/** A customer's month of commission, as figures and as a letter in the customer's language. */
@Dependent
public class CommissionStatementMaking {

    private static final String COMPONENT = "commission";

    @Inject
    CommissionSumStore store;

    @Inject
    LedgerParties parties;

    @Inject
    PdfDocuments pdfs;

    @Inject
    Wording wording;

    /** @throws BusinessRuleViolation NOT_FOUND */
    public CommissionStatement of(long customerId, BillingMonth month) {
        LedgerParty customer = parties.of(List.of(customerId)).get(customerId);
        if (customer == null) {
            throw new BusinessRuleViolation(CommissionError.NOT_FOUND);
        }
        return new CommissionStatement(
                customer,
                month,
                store.byMonth(CommissionSumStore.Scope.customer(customerId)).getOrDefault(month, CommissionSums.NONE),
                store.lines(customerId, month));
    }

    public List<CommissionStatement.Line> lines(long customerId, BillingMonth month) {
        return store.lines(customerId, month);
    }

    /** Refuses as {@link #of}. */
    public byte[] pdf(long customerId, BillingMonth month) {
        return pdfs.render(letter(of(customerId, month)));
    }

    private Letter letter(CommissionStatement statement) {
        Language language = statement.customer().language();
        Formats show = Formats.in(language);
        CommissionSums sums = statement.sums();
        Letter letter = Letter.of(text(language, "statement.title"), language)
                .to(statement.customer().address())
                .fact(
                        text(language, "statement.month"),
                        show.month(statement.month().month()))
                .fact(
                        text(language, "statement.customer"),
                        Long.toString(statement.customer().id()))
                .key(text(language, "statement.part.NOTED"), show.amount(sums.of(CommissionPart.NOTED)))
                .key(text(language, "statement.part.EARNED"), show.amount(sums.of(CommissionPart.EARNED)))
                .key(text(language, "statement.part.SETTLED"), show.amount(sums.of(CommissionPart.SETTLED)))
                .key(text(language, "statement.part.PAID"), show.amount(sums.of(CommissionPart.PAID)))
                .block(lines(statement, language, show));
        List<List<String>> parts = List.of(CommissionPart.values()).stream()
                .filter(part -> part != CommissionPart.GROSS && sums.has(part))
                .map(part -> List.of(text(language, "statement.part." + part), show.number(sums.of(part))))
                .toList();
        return (parts.isEmpty()
                        ? letter
                        : letter.block(new Block.Table(
                                List.of(
                                        Block.Column.text(text(language, "statement.parts")),
                                        Block.Column.amount(text(language, "statement.amount"))),
                                parts,
                                List.of())))
                .paragraph(text(language, "statement.note"));
    }

    private Block lines(CommissionStatement statement, Language language, Formats show) {
        return new Block.Table(
                List.of(
                        Block.Column.text(text(language, "statement.service")),
                        Block.Column.text(text(language, "statement.operator")),
                        Block.Column.amount(text(language, "statement.price")),
                        Block.Column.amount(text(language, "statement.billed")),
                        Block.Column.amount(text(language, "statement.settled")),
                        Block.Column.amount(text(language, "statement.earned")),
                        Block.Column.amount(text(language, "statement.commission"))),
                statement.lines().stream()
                        .map(line -> List.of(
                                line.service(),
                                line.operatorName(),
                                show.number(line.price()),
                                show.number(line.billed()),
                                show.number(line.settled()),
                                show.number(line.earned()),
                                show.number(line.commission())))
                        .toList(),
                List.of(
                        text(language, "statement.sum"),
                        "",
                        "",
                        "",
                        "",
                        show.number(statement.sums().of(CommissionPart.EARNED)),
                        show.number(statement.sums().of(CommissionPart.SETTLED))));
    }

    private String text(Language language, String key) {
        return wording.text(COMPONENT, language, key);
    }
}
