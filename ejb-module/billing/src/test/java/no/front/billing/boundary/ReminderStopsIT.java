package no.front.billing.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.billing.entity.CollectionGroup;
import no.front.billing.entity.CollectionNoteKind;
import no.front.billing.entity.LateCosts;
import no.front.billing.entity.ReminderError;
import no.front.billing.entity.ReminderPolicy;
import no.front.billing.entity.ReminderStop;
import no.front.customer.entity.OrganisationForm;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.ErrorCode;
import no.front.kernel.Money;
import no.front.kernel.PageRequest;
import no.front.kernel.Percentage;
import no.front.ledger.entity.LedgerAccount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ReminderStopsIT {

    private static final LocalDate DUE = LocalDate.of(2026, 4, 11);

    private LateHouse house;
    private long customer;
    private long account;
    private long item;

    @BeforeEach
    void open() {
        house = new LateHouse();
        customer = house.customer(OrganisationForm.AS);
        account = house.account(customer);
        item = house.invoice(account, "1260.00", DUE);
    }

    @AfterEach
    void balance() {
        assertEquals(List.of(), house.parked);
        house.booksBalance();
    }

    private static ErrorCode refused(Executable call) {
        return assertThrows(BusinessRuleViolation.class, call).code();
    }

    private ReminderStops stops() {
        return house.get(ReminderStops.class);
    }

    @Test
    @DisplayName("BIL-9 a dispute stops the schedule until somebody lifts it; other claims go on")
    void dispute() {
        long other = house.invoice(account, "125.00", DUE);
        house.moveTo(LocalDate.of(2026, 4, 13));
        long stop = house.in(() -> stops().dispute(customer, OptionalLong.of(item), "Feil antall"));
        assertEquals(
                ReminderError.ALREADY_STOPPED,
                refused(() -> house.run(() -> stops().dispute(customer, OptionalLong.of(item), "igjen"))));
        house.moveTo(LocalDate.of(2026, 5, 4));
        assertEquals(null, house.steps(item));
        assertTrue(house.steps(other).contains("FEE_REMINDER"));
        house.run(() -> stops().lift(stop, "Avklart"));
        assertEquals(ReminderError.STOP_ENDED, refused(() -> house.run(() -> stops().lift(stop, "igjen"))));
        house.moveTo(LocalDate.of(2026, 5, 5));
        assertEquals("FREE_REMINDER 2026-05-05 0.00", house.steps(item));
    }

    @Test
    @DisplayName("BIL-9 a hold ends with its day, of itself")
    void hold() {
        house.run(() -> stops().hold(customer, OptionalLong.empty(), LocalDate.of(2026, 4, 30), "Venter på svar"));
        house.moveTo(LocalDate.of(2026, 4, 30));
        assertEquals(null, house.steps(item));
        house.moveTo(LocalDate.of(2026, 5, 4));
        assertEquals("FREE_REMINDER 2026-05-04 0.00", house.steps(item));
        assertEquals("EXPIRED", house.unit.value("SELECT end_cause FROM reminder_stop"));
    }

    @Test
    @DisplayName("BIL-9 a payment plan holds while instalments come, with some days' grace; broken, reminders go on")
    void plan() {
        house.moveTo(LocalDate.of(2026, 4, 13));
        List<ReminderStop.Instalment> parts = ReminderStop.monthly(Money.of("1260.00"), 3, LocalDate.of(2026, 4, 20));
        assertEquals(
                ReminderError.INSTALMENTS_UNLIKE_OWED,
                refused(() -> house.run(
                        () -> stops().plan(customer, OptionalLong.of(item), parts.subList(0, 2), "for lite"))));
        house.run(() -> stops().plan(customer, OptionalLong.of(item), parts, "Avtalt på telefon"));
        house.moveTo(LocalDate.of(2026, 4, 22));
        house.pay(item, "420.00");
        house.moveTo(LocalDate.of(2026, 5, 23));
        assertEquals(null, house.steps(item));
        assertEquals("1", house.unit.value("SELECT COUNT(*) FROM reminder_stop WHERE ended_on IS NULL"));
        // the second instalment was due on 20 May, grace is over on the 24th, Whit Sunday
        house.moveTo(LocalDate.of(2026, 5, 26));
        assertEquals(
                "BROKEN 2026-05-24", house.unit.value("SELECT CONCAT(end_cause, ' ', ended_on) FROM reminder_stop"));
        assertEquals("FREE_REMINDER 2026-05-26 0.00", house.steps(item));
    }

    @Test
    @DisplayName("BIL-9 a plan that is paid ends as paid")
    void planPaid() {
        house.run(() -> stops().plan(
                        customer,
                        OptionalLong.empty(),
                        ReminderStop.monthly(Money.of("1260.00"), 2, LocalDate.of(2026, 4, 20)),
                        "Avtalt"));
        house.moveTo(LocalDate.of(2026, 4, 20));
        house.pay(item, "1260.00");
        house.moveTo(LocalDate.of(2026, 4, 21));
        assertEquals("PAID", house.unit.value("SELECT end_cause FROM reminder_stop"));
        assertEquals(null, house.steps(item));
    }

    @Test
    @DisplayName("BIL-9 by hand: the letter that was looked at, or nothing; two at once send one")
    void byHand() throws Exception {
        house.jumpTo(LocalDate.of(2026, 4, 13));
        Reminders reminders = house.get(Reminders.class);
        String seen = house.in(() -> reminders.preview(customer).proposal().fingerprint());
        List<Object> answers = house.atOnce(
                () -> {
                    reminders.send(customer, seen);
                    return "sent";
                },
                () -> {
                    reminders.send(customer, seen);
                    return "sent";
                });
        assertTrue(answers.containsAll(List.of("sent", ReminderError.PROPOSAL_CHANGED)), answers.toString());
        assertEquals(1, house.count("reminder_letter"));
        assertEquals(0, house.count("collection_note"));
        house.pay(item, "1260.00");
        assertEquals(ReminderError.NOTHING_OVERDUE, refused(() -> house.run(() -> reminders.send(customer, seen))));
    }

    @Test
    @DisplayName("BIL-9 the job twice at once takes each step once, and charges one fee")
    void twice() throws Exception {
        house.moveTo(LocalDate.of(2026, 4, 26));
        house.jumpTo(LocalDate.of(2026, 4, 27));
        ReminderRounds rounds = house.get(ReminderRounds.class);
        house.atOnce(
                () -> {
                    rounds.remind(customer, house.today());
                    return "done";
                },
                () -> {
                    rounds.remind(customer, house.today());
                    return "done";
                });
        assertEquals("FREE_REMINDER 2026-04-14 0.00, FEE_REMINDER 2026-04-27 38.00", house.steps(item));
        assertEquals(1, house.count("collection_note"));
        assertEquals(2, house.count("reminder_letter"));
    }

    @Test
    @DisplayName(
            "BIL-9 a note is credited whole and once; what was paid of it becomes credit; the fee no longer counts")
    void credited() {
        house.moveTo(LocalDate.of(2026, 4, 27));
        CollectionNotes notes = house.get(CollectionNotes.class);
        long fee = house.in(() -> notes.idOf(CollectionNoteKind.FEE, 1));
        long owed = Long.parseLong(house.unit.value("SELECT open_item_id FROM collection_note"));
        house.pay(owed, "20.00");
        house.run(() -> notes.credit(fee, "Kulanse"));
        assertEquals(ReminderError.NOTE_CREDITED, refused(() -> house.run(() -> notes.credit(fee, "igjen"))));
        assertEquals("-20.00", house.unit.value("SELECT remaining FROM open_item WHERE kind = 'CREDIT'"));
        assertEquals(Money.ZERO, house.balance(LedgerAccount.COLLECTION_FEES));
        // so the notice may have the first fee again
        house.moveTo(LocalDate.of(2026, 5, 11));
        assertTrue(house.steps(item).contains("COLLECTION_NOTICE 2026-05-11 38.00"), house.steps(item));
        assertEquals(
                3,
                house.in(() -> notes.page(
                                new CollectionNoteFilter("", Optional.empty(), Optional.empty()), PageRequest.first()))
                        .total());
    }

    @Test
    @DisplayName("BIL-9 compensation instead of fees: 460.00 once, never both")
    void compensation() {
        house.run(() -> house.get(CollectionRuleBooks.class)
                .changePolicy(
                        CollectionGroup.LEGAL_PERSON,
                        house.today(),
                        new ReminderPolicy.Content(3, 14, 28, 42, LateCosts.COMPENSATION, false),
                        "Etter styrets vedtak"));
        house.moveTo(LocalDate.of(2026, 5, 11));
        assertEquals(
                "FREE_REMINDER 2026-04-14 0.00, FEE_REMINDER 2026-04-27 460.00, COLLECTION_NOTICE 2026-05-11 0.00",
                house.steps(item));
        assertEquals("SUSPEND", house.unit.value("SELECT kind FROM collection_proposal"));
        assertEquals(0, house.count("suspension"));
    }

    @Test
    @DisplayName("BIL-9 the law's figures: a used rate is not replaced, a half-year without one parks its customers")
    void law() {
        CollectionRuleBooks books = house.get(CollectionRuleBooks.class);
        house.moveTo(LocalDate.of(2026, 5, 1));
        house.pay(item, "1260.00");
        house.moveTo(LocalDate.of(2026, 5, 4));
        LocalDate january = LocalDate.of(2026, 1, 1);
        assertEquals(
                ReminderError.RATE_USED,
                refused(() -> house.run(() -> books.addRate(january, Percentage.of("11"), Money.of(460), "FOR-X"))));
        // the same figures confirm what came with Front
        house.run(() -> books.addRate(january, Percentage.of("12.00"), Money.of(460), "Lovdata FOR-2025-12-18-2658"));
        assertEquals(
                "1",
                house.unit.value("SELECT confirmed FROM late_interest_rate WHERE valid_from = '2026-01-01'"
                        + " ORDER BY id DESC LIMIT 1"));
        assertEquals(
                ReminderError.SOURCE_MISSING,
                refused(() ->
                        house.run(() -> books.addRate(LocalDate.of(2027, 1, 1), Percentage.of("12"), null, " "))));
        house.jumpTo(LocalDate.of(2026, 12, 20));
        assertEquals(Optional.of(LocalDate.of(2027, 1, 1)), house.in(() -> books.get()
                .missingFrom()));
        long late = house.invoice(account, "1000.00", LocalDate.of(2026, 12, 22));
        house.jumpTo(LocalDate.of(2027, 1, 8));
        house.pay(late, "1000.00");
        house.playDay();
        assertEquals(List.of("Nordlys Kurs 0 AS RATE_MISSING"), house.parked);
        house.parked.clear();
        house.run(() -> books.addRate(LocalDate.of(2027, 1, 1), Percentage.of("12"), null, "FOR-2026-12-20-1"));
        house.playDay();
        assertEquals(2, house.count("collection_note WHERE kind = 'INTEREST'"));
    }

    @Test
    @DisplayName(
            "BIL-9 PRV-15 CON-9 termination takes a person: breach notified first, then ended; payment lets it lapse")
    void proposals() {
        house.moveTo(LocalDate.of(2026, 5, 26));
        CollectionProposals proposals = house.get(CollectionProposals.class);
        long id = Long.parseLong(house.unit.value("SELECT id FROM collection_proposal WHERE kind = 'TERMINATE'"));
        house.run(() -> proposals.notifyBreach(id, "Ikke betalt"));
        assertEquals("1", house.unit.value("SELECT COUNT(*) FROM breach_notice WHERE ground = 'PAYMENT_DELAY'"));
        house.run(() -> proposals.terminate(id, "Ikke betalt"));
        assertEquals("TERMINATED", house.unit.value("SELECT status FROM contract"));
        assertEquals("DONE", house.unit.value("SELECT status FROM collection_proposal WHERE id = " + id));
        // paid afterwards: a terminated contract is not revived
        house.pay(item, "1260.00");
        house.moveTo(LocalDate.of(2026, 5, 28));
        assertEquals("TERMINATED", house.unit.value("SELECT status FROM contract"));
    }

    @Test
    @DisplayName(
            "Aging adds up by age and in all; a claim written off takes its VAT back after six months and three reminders")
    void agingAndLoss() {
        house.invoice(account, "125.00", LocalDate.of(2026, 4, 30));
        house.moveTo(LocalDate.of(2026, 4, 27));
        Receivables receivables = house.get(Receivables.class);
        AgingRow total = house.in(() -> receivables.total(new OverdueFilter("")));
        assertEquals(Money.of("163.00"), total.amount(AgingBucket.NOT_DUE));
        assertEquals(Money.of("1260.00"), total.amount(AgingBucket.TO_30));
        assertEquals(Money.of("1423.00"), total.total());
        assertEquals(
                total.amounts(),
                house.in(() -> receivables.page(new OverdueFilter("kurs"), PageRequest.first()))
                        .rows()
                        .getFirst()
                        .amounts());
        assertEquals(
                Money.ZERO, house.in(() -> receivables.proposeWriteOff(item)).vat());
        house.moveTo(LocalDate.of(2026, 5, 12));
        house.jumpTo(LocalDate.of(2026, 10, 11));
        Receivables.WriteOffProposal proposal = house.in(() -> receivables.proposeWriteOff(item));
        assertEquals(Money.of("252.00"), proposal.vat());
        house.run(() -> receivables.writeOff(item, "Konkurs uten dekning"));
        assertEquals(Money.of("1008.00"), house.balance(LedgerAccount.BAD_DEBTS));
        assertEquals(Money.of("-25.00"), house.balance(LedgerAccount.OUTPUT_VAT));
        assertEquals(ReminderError.CLAIM_CLOSED, refused(() -> house.run(() -> receivables.writeOff(item, "igjen"))));
    }
}
