package no.front.ledger.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.ledger.control.StatementLetter;
import no.front.ledger.control.StatementStore;
import no.front.ledger.entity.LedgerError;
import no.front.ledger.entity.Posting;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.PdfDocuments;
import no.front.platform.entity.Function;

/** Statements of account: what a customer owed, paid and owes (BIL-10). */
@Stateless
@Allowed(Function.INVOICE_READ)
public class Statements {

    @Inject
    StatementStore store;

    @Inject
    StatementLetter letter;

    @Inject
    PdfDocuments pdfs;

    @Inject
    LedgerParties parties;

    @Inject
    BusinessClock clock;

    /**
     * @param from null for the first of January
     * @param to null for today
     * @throws BusinessRuleViolation NOT_FOUND, DAYS_REVERSED
     */
    public Statement of(long customerId, LocalDate from, LocalDate to) {
        LedgerParty customer = parties.of(List.of(customerId)).get(customerId);
        if (customer == null) {
            throw new BusinessRuleViolation(LedgerError.NOT_FOUND);
        }
        LocalDate last = to == null ? clock.today() : to;
        LocalDate first = from == null ? last.withDayOfYear(1) : from;
        if (first.isAfter(last)) {
            throw new BusinessRuleViolation(LedgerError.DAYS_REVERSED);
        }
        Money opening = store.before(customerId, first);
        List<Statement.Row> rows = new ArrayList<>();
        Money balance = opening;
        for (Posting posting : store.postings(customerId, first, last)) {
            balance = balance.plus(posting.amount());
            rows.add(new Statement.Row(
                    posting.voucher().bookedOn(),
                    posting.voucher().id(),
                    posting.voucher().label(),
                    posting.voucher().text(),
                    posting.item().map(item -> item.label()).orElse(""),
                    posting.amount(),
                    balance));
        }
        return new Statement(customer, first, last, opening, rows);
    }

    /** The same as PDF, in the customer's language. Refuses as {@link #of}. */
    public byte[] pdf(long customerId, LocalDate from, LocalDate to) {
        return pdfs.render(letter.of(of(customerId, from, to)));
    }
}
