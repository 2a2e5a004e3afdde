package no.front.commission.boundary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import no.front.billing.boundary.DeliveryRow;
import no.front.billing.entity.DispatchState;
import no.front.billing.entity.DispatchTrouble;
import no.front.billing.entity.DocumentForm;
import no.front.billing.entity.DocumentState;
import no.front.commission.control.CommissionNotes;
import no.front.commission.control.NoteOrder;
import no.front.commission.entity.CommissionNote;
import no.front.commission.entity.NoteError;
import no.front.commission.entity.NoteSetOff;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.PageRequest;
import no.front.kernel.VatCode;
import no.front.platform.boundary.DocumentFile;
import no.front.platform.entity.Actor;
import no.front.server.simulator.EhfCase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** CPA-7 on a real database: commission notes are issued, made and sent. */
class NotesIT {

    private static final String MAIL = "faktura@nordlys.example";

    private static NoteHouse house;

    @BeforeAll
    static void open() {
        house = new NoteHouse();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static NoteError refused(NoteOrder order) {
        return (NoteError) assertThrows(BusinessRuleViolation.class, () -> house.issue(order))
                .code();
    }

    @Test
    @DisplayName(
            "CPA-7 each payee has a series of its own without gaps: what is rolled back or refused takes no number")
    void series() {
        long one = house.payee("917482632", MAIL);
        long other = house.payee("810034882", MAIL);
        assertEquals(1, house.number(house.issue(NoteHouse.order(one, 101, "1000.00"))));
        assertEquals(1, house.number(house.issue(NoteHouse.order(other, 102, "500.00"))));
        assertThrows(
                IllegalStateException.class,
                () -> house.unit.run(() -> {
                    house.get(CommissionNotes.class).issue(NoteHouse.order(one, 103, "10.00"));
                    throw new IllegalStateException("the caller fails");
                }));
        assertEquals(NoteError.NOT_POSITIVE, refused(NoteHouse.order(one, 104, "0.00")));
        assertEquals(2, house.number(house.issue(NoteHouse.order(one, 105, "1000.00"))));
    }

    @Test
    @DisplayName("CPA-7 two who issue at once get numbers that follow each other")
    void race() throws Exception {
        long payee = house.payee("889640782", MAIL);
        List<Long> numbers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Long>> all = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                long payout = 200 + i;
                all.add(threads.submit(() -> house.issue(NoteHouse.order(payee, payout, "100.00"))));
            }
            for (Future<Long> one : all) {
                numbers.add(house.number(one.get()));
            }
        }
        assertEquals(
                LongStream.rangeClosed(1, 12).boxed().toList(),
                numbers.stream().sorted().toList());
    }

    @Test
    @DisplayName("CPA-7 one payout has one note")
    void once() {
        long payee = house.payee("974652250", MAIL);
        house.issue(NoteHouse.order(payee, 300, "100.00"));
        assertThrows(RuntimeException.class, () -> house.issue(NoteHouse.order(payee, 300, "100.00")));
    }

    @Test
    @DisplayName(
            "CPA-7 without an agreement on self-billing that holds that day nothing is issued; nor with VAT of who is not"
                    + " registered, or more set off than it is for")
    void refusals() {
        long nobody = house.customer("984661185", MAIL);
        assertEquals(NoteError.AGREEMENT_MISSING, refused(NoteHouse.order(nobody, 400, "100.00")));
        long agreement = house.agreed(nobody);
        assertThrows(BusinessRuleViolation.class, () -> house.agreed(nobody));
        house.unit.run(() ->
                house.get(SelfBillingAgreements.class).end(nobody, agreement, NoteHouse.TODAY.minusDays(1), "Oppsagt"));
        assertEquals(NoteError.AGREEMENT_MISSING, refused(NoteHouse.order(nobody, 401, "100.00")));

        long unregistered = house.customer("974761076", MAIL, false);
        house.agreed(unregistered);
        assertEquals(NoteError.NOT_VAT_REGISTERED, refused(NoteHouse.order(unregistered, 402, "100.00")));
        NoteOrder much = NoteOrder.note(
                unregistered,
                403L,
                NoteHouse.TODAY,
                NoteHouse.TODAY,
                null,
                List.of(NoteHouse.line("100.00")),
                VatCode.OUTSIDE,
                List.of(new NoteSetOff(NoteSetOff.Kind.CLAIM, "faktura 1", Money.of("100.01"))));
        assertEquals(NoteError.SET_OFF_TOO_MUCH, refused(much));
    }

    @Test
    @DisplayName("CPA-7 corrections take back no more than the note was for, in the same series and with its tax")
    void corrections() {
        long payee = house.payee("993110469", MAIL);
        long note = house.issue(NoteHouse.order(payee, 500, "100.00"));
        long correction = house.issue(NoteOrder.correction(
                payee, note, NoteHouse.TODAY, List.of(NoteHouse.line("60.00")), VatCode.STANDARD, "For høyt"));
        assertEquals(2, house.number(correction));
        assertEquals(
                NoteError.CORRECTS_TOO_MUCH,
                refused(NoteOrder.correction(
                        payee, note, NoteHouse.TODAY, List.of(NoteHouse.line("40.01")), VatCode.STANDARD, "Igjen")));
        house.issue(NoteOrder.correction(
                payee, note, NoteHouse.TODAY, List.of(NoteHouse.line("40.00")), VatCode.STANDARD, "Resten"));
        CommissionNote shown = house.view(correction).note();
        assertEquals(Money.of("75.00"), shown.total());
        assertEquals(2, house.view(note).corrections().size());
        house.rounds(2);
        assertTrue(house.view(correction).documents().stream().allMatch(one -> one.state() == DocumentState.MADE));
    }

    @Test
    @DisplayName(
            "ACC-10 CPA-9 the customer gets the own notes and their files; another's answer as those that don't exist")
    void own() {
        long payee = house.payee("931210009", MAIL);
        long other = house.payee("931210017", MAIL);
        long note = house.issue(NoteHouse.order(payee, 6600, "100.00"));
        house.as(Actor.customerUser(1, "Kari", payee, "127.0.0.1"), () -> {
            OwnNote early =
                    house.unit.call(() -> house.get(OwnNotes.class).all()).getFirst();
            assertFalse(early.pdf() || early.ehf());
            assertNotFound(note, DocumentForm.PDF);
        });
        house.rounds(2);
        house.as(Actor.customerUser(1, "Kari", payee, "127.0.0.1"), () -> {
            List<OwnNote> all = house.unit.call(() -> house.get(OwnNotes.class).all());
            assertEquals(List.of(note), all.stream().map(OwnNote::id).toList());
            assertEquals(Money.of("125.00"), all.getFirst().total());
            assertTrue(all.getFirst().pdf() && all.getFirst().ehf());
            assertEquals("application/pdf", file(note, DocumentForm.PDF).mediaType());
            assertTrue(new String(file(note, DocumentForm.EHF).content(), StandardCharsets.UTF_8).contains("PN-1"));
            assertNotFound(987_654, DocumentForm.PDF);
        });
        house.as(Actor.customerUser(2, "Ola", other, "127.0.0.1"), () -> {
            assertEquals(
                    List.of(), house.unit.call(() -> house.get(OwnNotes.class).all()));
            assertNotFound(note, DocumentForm.PDF);
            assertNotFound(note, DocumentForm.EHF);
        });
    }

    private static DocumentFile file(long note, DocumentForm form) {
        return house.unit.call(() -> house.get(OwnNotes.class).file(note, form));
    }

    private static void assertNotFound(long note, DocumentForm form) {
        BusinessRuleViolation refusal = assertThrows(BusinessRuleViolation.class, () -> file(note, form));
        assertEquals(NoteError.NOT_FOUND, refusal.code());
        assertEquals(0, refusal.arguments().size());
    }

    @Test
    @DisplayName("CPA-7 who takes self-billed EHF gets that, once")
    void ehf() {
        String number = EhfCase.AT_ONCE;
        house.directory.selfBilling(number, true);
        long note = house.issue(NoteHouse.order(house.payee(number, MAIL), 600, "100.00"));
        house.rounds(1);
        DeliveryRow way = house.view(note).ways().getLast();
        assertEquals(InvoiceDelivery.EHF, way.channel());
        assertEquals(DispatchState.DELIVERED, way.state());
        int delivered = house.access.delivered().size();
        house.pass(3600);
        house.rounds(3);
        assertEquals(delivered, house.access.delivered().size());
        assertEquals(1, house.view(note).ways().size());
    }

    @Test
    @DisplayName("CPA-7 wherever the sender dies before it commits, the note goes on and reaches its receiver once")
    void killed() {
        house.directory.selfBilling(EhfCase.RECEIPT_LATER, true);
        long payee = house.payee(EhfCase.RECEIPT_LATER, MAIL);
        for (int at = 0; at < 10; at++) {
            int before = house.access.delivered().size();
            long note = house.issue(NoteHouse.order(payee, 650 + at, "100.00"));
            house.breakAfter = at;
            try {
                house.rounds(1);
            } catch (IllegalStateException killed) {
                house.pass(31);
            }
            house.breakAfter = -1;
            // claims of the dead run out, and receipts are asked for ever more seldom
            for (int hour = 0; hour < 8; hour++) {
                house.pass(3600);
                house.rounds(1);
            }
            List<DeliveryRow> ways = house.view(note).ways();
            assertEquals(1, ways.size(), "killed at " + at);
            assertEquals(DispatchState.DELIVERED, ways.getLast().state(), "killed at " + at);
            assertEquals(before + 1, house.access.delivered().size(), "killed at " + at);
        }
    }

    @Test
    @DisplayName("CPA-7 who takes EHF invoices but no self-billed ones gets an e-mail with the PDF")
    void mail() {
        long note = house.issue(NoteHouse.order(house.payee(EhfCase.INVOICE_ONLY, MAIL), 700, "100.00"));
        house.rounds(1);
        DeliveryRow way = house.view(note).ways().getLast();
        assertEquals(InvoiceDelivery.EMAIL, way.channel());
        assertEquals(DispatchState.SENT, way.state());
        assertEquals(
                "1",
                house.unit.value("SELECT COUNT(*) FROM outbox_message m JOIN outbox_attachment a ON a.message_id = m.id"
                        + " WHERE m.id = " + way.outboxId()));
        house.rounds(2);
        assertEquals(1, house.view(note).ways().size());
    }

    @Test
    @DisplayName("CPA-7 who has neither gets a letter, which somebody prints and posts")
    void letter() {
        long note = house.issue(NoteHouse.order(house.payee(EhfCase.NOT_REGISTERED, null), 800, "100.00"));
        house.rounds(1);
        assertEquals(InvoiceDelivery.POST, house.view(note).ways().getLast().channel());
        assertTrue(house.unit.call(() -> house.get(IssuedNotes.class).waiting()) > 0);
        house.unit.run(() -> house.get(IssuedNotes.class).posted(note));
        assertEquals(DispatchState.DELIVERED, house.view(note).ways().getLast().state());
    }

    @Test
    @DisplayName("CPA-7 an EHF that the access point refuses is followed by an e-mail, and both can be seen")
    void refusedByThePoint() {
        house.directory.selfBilling(EhfCase.REJECTED, true);
        long note = house.issue(NoteHouse.order(house.payee(EhfCase.REJECTED, MAIL), 900, "100.00"));
        house.rounds(2);
        List<DeliveryRow> ways = house.view(note).ways();
        assertEquals(
                List.of(InvoiceDelivery.EHF, InvoiceDelivery.EMAIL),
                ways.stream().map(DeliveryRow::channel).toList());
        assertEquals(DispatchTrouble.REFUSED, ways.getFirst().trouble());
    }

    @Test
    @DisplayName("CPA-7 a directory without an answer is no no: the EHF waits for one")
    void silence() {
        house.directory.selfBilling(EhfCase.DIRECTORY_DOWN_ONCE, true);
        long note = house.issue(NoteHouse.order(house.payee(EhfCase.DIRECTORY_DOWN_ONCE, MAIL), 1000, "100.00"));
        house.rounds(1);
        assertEquals(InvoiceDelivery.EHF, house.view(note).ways().getLast().channel());
        house.pass(120);
        house.rounds(2);
        assertEquals(1, house.view(note).ways().size());
        assertEquals(DispatchState.DELIVERED, house.view(note).ways().getLast().state());
    }

    @Test
    @DisplayName("CPA-7 a person may send it in another way, with a reason; the list and the draft show it as it is")
    void byHand() {
        long payee = house.payee(EhfCase.POINT_DOWN, MAIL);
        long note = house.issue(NoteHouse.order(payee, 1100, "100.00"));
        house.rounds(1);
        IssuedNotes notes = house.get(IssuedNotes.class);
        assertThrows(
                BusinessRuleViolation.class, () -> house.unit.run(() -> notes.send(note, InvoiceDelivery.EMAIL, " ")));
        house.unit.run(() -> notes.send(note, InvoiceDelivery.POST, "Kunden ba om papir"));
        assertEquals(InvoiceDelivery.POST, house.view(note).ways().getLast().channel());
        NoteFilter filter = new NoteFilter("pn-1", java.util.Optional.empty(), java.util.Optional.of(payee));
        List<NoteRow> rows = house.unit
                .call(() -> notes.page(filter, new PageRequest(1, 20, "issued", true)))
                .rows();
        assertEquals(List.of(note), rows.stream().map(NoteRow::id).toList());
        assertEquals(InvoiceDelivery.POST, rows.getFirst().channel());
        byte[] draft =
                house.unit.call(() -> house.get(CommissionNotes.class).draft(NoteHouse.order(payee, 1101, "100.00")));
        assertArrayEquals(new byte[] {'%', 'P', 'D', 'F'}, java.util.Arrays.copyOf(draft, 4));
        assertEquals("1", house.unit.value("SELECT COUNT(*) FROM commission_note WHERE customer_id = " + payee));
    }
}
