package no.front.commission.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.front.billing.boundary.LetterSource;
import no.front.billing.boundary.PostBatches;
import no.front.billing.boundary.PostedLetter;
import no.front.billing.entity.DeliveryError;
import no.front.billing.entity.DispatchState;
import no.front.billing.entity.DispatchTrouble;
import no.front.commission.control.NoteLetters;
import no.front.customer.entity.Customer;
import no.front.customer.entity.ReturnedMail;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.Documents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NoteLettersIT {

    private NoteHouse house;
    private PostBatches batches;

    @BeforeEach
    void open() {
        house = new NoteHouse();
        house.wiring.all(LetterSource.class, List.of(house.get(NoteLetters.class)));
        batches = house.get(PostBatches.class);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    @DisplayName(
            "CPA-7 BIL-5 letters of notes are printed and posted in batches, as invoices are; who agreed on paper gets paper")
    void batch() {
        long customer = house.payee("974760673", "faktura@nordlys.example");
        house.unit.sql("UPDATE customer SET invoice_delivery = 'POST' WHERE id = " + customer);
        long note = house.issue(NoteHouse.order(customer, 1, "100.00"));
        house.rounds(2);
        assertEquals(1, house.unit.call(batches::waiting));
        long batch = batches.make();
        assertEquals(
                "POST SENT Sjøgata 41, 8006 Bodø " + batch,
                house.unit.value("SELECT CONCAT_WS(' ', channel, state, recipient, batch_id)"
                        + " FROM commission_note_dispatch WHERE note_id = " + note));
        assertEquals(0, house.unit.call(batches::waiting));
        PostedLetter letter = house.unit.call(() -> batches.lettersOf(batch)).getFirst();
        assertEquals(
                "CommissionNote PN-1 Nordlys 974760673",
                letter.subject().type() + " " + letter.label() + " " + letter.customerName());
        byte[] file = house.unit.call(() -> house.get(Documents.class)
                .get(batches.get(batch).documentId().orElseThrow())
                .content());
        assertEquals("%PDF", new String(file, 0, 4, StandardCharsets.ISO_8859_1));
        house.unit.run(() -> batches.posted(batch));
        assertEquals(DispatchState.DELIVERED, house.view(note).ways().getLast().state());
        assertEquals(batch, house.view(note).ways().getLast().batchId());
    }

    @Test
    @DisplayName("CPA-7 CUS-6 no letter of a note goes where letters come back, until the address is corrected")
    void returned() {
        long customer = house.payee("974760673", null);
        long note = house.issue(NoteHouse.order(customer, 1, "100.00"));
        house.rounds(2);
        house.unit.run(() -> customer(customer)
                .markReturned(ReturnedMail.Which.VISITING_ADDRESS, "Ukjent på adressen", true, house.now, "test"));
        assertEquals(
                DeliveryError.NO_LETTERS,
                assertThrows(BusinessRuleViolation.class, batches::make).code());
        house.unit.run(() -> assertEquals(
                DispatchTrouble.POST_STOPPED, house.view(note).ways().getLast().trouble()));
        house.unit.run(() -> customer(customer).clearReturned());
        batches.make();
        assertEquals(DispatchState.SENT, house.view(note).ways().getLast().state());
    }

    private Customer customer(long id) {
        return house.unit.em().find(Customer.class, id);
    }
}
