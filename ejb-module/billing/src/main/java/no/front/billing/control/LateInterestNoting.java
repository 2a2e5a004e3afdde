package no.front.billing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.front.billing.boundary.ReminderSetting;
import no.front.billing.entity.CollectionNote;
import no.front.billing.entity.CollectionNoteKind;
import no.front.customer.entity.Customer;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Formats;
import no.front.kernel.Money;
import no.front.ledger.entity.EntryCause;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.OpenItemEntry;
import no.front.platform.boundary.Block;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.Letter;
import no.front.platform.boundary.Seller;

/** Notes of interest on invoices that were paid late (BIL-9): counts from where the last note ended, never twice. */
@Dependent
public class LateInterestNoting {

    @Inject
    CollectionNoteStore store;

    @Inject
    ReminderStore claims;

    @Inject
    CollectionRules rules;

    @Inject
    CollectionNoting noting;

    @Inject
    ReminderLetters letters;

    @Inject
    BusinessSettings settings;

    /**
     * What a note would have on it.
     *
     * @param through the last day to count for what is still open; paid invoices count to their payment
     * @param open also what is still open
     * @throws BusinessRuleViolation RATE_MISSING
     */
    public List<CollectionNote.Line> due(long customerId, LocalDate through, boolean open) {
        List<OpenItem> late = store.lateInvoicesOf(customerId, through.plusDays(1), open);
        Map<Long, LocalDate> noted = store.notedThrough(late);
        LateInterestRates rates = rules.rates();
        List<CollectionNote.Line> lines = new ArrayList<>();
        for (OpenItem claim : late) {
            if (isGivenUp(claim)) {
                continue;
            }
            LocalDate due = claim.dueOn().orElseThrow();
            LocalDate last =
                    claim.closedOn().filter(day -> day.isBefore(through)).orElse(through);
            of(claim).segments(noted.getOrDefault(claim.id(), due), last, rates).stream()
                    .filter(segment -> segment.interest().isPositive())
                    .forEach(segment -> lines.add(new CollectionNote.Line(
                            claim,
                            segment.from(),
                            segment.to(),
                            segment.days(),
                            segment.principal(),
                            segment.rate().percent(),
                            segment.interest(),
                            segment.rate().source())));
        }
        return lines;
    }

    /** A claim as interest sees it: what was credited was never owed, the rest bears interest until it was settled. */
    static LateInterest of(OpenItem claim) {
        Money claimed = Money.ZERO;
        for (OpenItemEntry entry : claim.entries()) {
            if (entry.cause() == EntryCause.DEMANDED || entry.cause() == EntryCause.CREDITED) {
                claimed = claimed.plus(entry.amount());
            }
        }
        LateInterest interest = new LateInterest(claim.dueOn().orElseThrow(), claimed);
        for (OpenItemEntry entry : claim.entries()) {
            if (entry.cause() != EntryCause.DEMANDED && entry.cause() != EntryCause.CREDITED) {
                interest = interest.settled(entry.enteredOn(), entry.amount().negate());
            }
        }
        return interest;
    }

    private static boolean isGivenUp(OpenItem claim) {
        return claim.entries().stream().anyMatch(entry -> entry.cause() == EntryCause.WRITTEN_OFF);
    }

    /** Notes it, if it comes to enough, and sends the note. */
    public Optional<CollectionNote> note(long customerId, LocalDate today, LocalDate through, boolean open) {
        Customer customer = claims.customer(customerId);
        claims.lock(customer);
        List<CollectionNote.Line> lines = due(customerId, through, open);
        Money sum = lines.stream().map(CollectionNote.Line::amount).collect(Money.summing());
        if (lines.isEmpty() || sum.isLessThan(Money.of(settings.number(ReminderSetting.LEAST_INTEREST)))) {
            return Optional.empty();
        }
        LocalDate dueOn = ReminderSchedule.deadline(today, settings.number(ReminderSetting.INTEREST_DUE_DAYS));
        Letter[] letter = new Letter[1];
        CollectionNote note = noting.issue(CollectionNoteKind.INTEREST, customer, today, dueOn, lines, issued -> {
            letter[0] = letter(customer, issued);
            return letters.keep(customer, letter[0]);
        });
        Formats formats = Formats.in(customer.language());
        letters.send(
                customer,
                letters.text(customer, "interest.subject", note.label()),
                letters.text(
                        customer,
                        "interest.mail",
                        customer.name(),
                        formats.amount(note.amount()),
                        formats.date(dueOn),
                        formats.account(letters.seller().account()),
                        note.kid().map(formats::kid).orElse("")),
                "INTEREST",
                note.document().orElseThrow());
        return Optional.of(note);
    }

    private Letter letter(Customer customer, CollectionNote note) {
        Formats formats = Formats.in(customer.language());
        Seller seller = letters.seller();
        List<List<String>> rows = note.lines().stream()
                .map(line -> List.of(
                        letters.text(
                                customer,
                                "what." + line.claim().kind(),
                                Long.toString(line.claim().number())),
                        formats.date(line.from().orElseThrow()) + "–"
                                + formats.date(line.to().orElseThrow()),
                        formats.number(line.days().orElseThrow()),
                        formats.number(line.principal().orElseThrow()),
                        formats.percent(line.percent().orElseThrow()),
                        formats.number(line.amount())))
                .toList();
        return Letter.of(letters.text(customer, "interest.title"), customer.language())
                .to(letters.recipient(customer))
                .fact(letters.text(customer, "number"), note.label())
                .fact(letters.text(customer, "date"), formats.date(note.issuedOn()))
                .fact(letters.text(customer, "customer"), Long.toString(customer.id()))
                .key(letters.text(customer, "toPay"), formats.amount(note.amount()))
                .key(letters.text(customer, "payBy"), formats.date(note.dueOn().orElseThrow()))
                .key(letters.text(customer, "account"), formats.account(seller.account()))
                .key(letters.text(customer, "kid"), note.kid().map(formats::kid).orElse("–"))
                .paragraph(letters.text(customer, "interest.why"))
                .block(new Block.Table(
                        List.of(
                                Block.Column.text(letters.text(customer, "claim")),
                                Block.Column.text(letters.text(customer, "period")),
                                Block.Column.amount(letters.text(customer, "days")),
                                Block.Column.amount(letters.text(customer, "principal")),
                                Block.Column.amount(letters.text(customer, "rate")),
                                Block.Column.amount(letters.text(customer, "amount"))),
                        rows,
                        List.of(letters.text(customer, "sum"), "", "", "", "", formats.number(note.amount()))))
                .paragraph(letters.text(customer, "noVat"))
                .paragraph(letters.text(customer, "paid", seller.email(), seller.phone()));
    }
}
