package no.front.billing.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.front.billing.control.InvoiceDispatching;
import no.front.billing.entity.DeliveryChange;
import no.front.billing.entity.DeliveryError;
import no.front.customer.entity.Customer;
import no.front.customer.entity.InvoiceDelivery;
import no.front.customer.entity.OrganisationForm;
import no.front.customer.entity.ReturnedMail;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.PageRequest;
import no.front.server.simulator.EhfCase;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeliveriesIT {

    private DeliveryHouse house;

    @BeforeEach
    void open() {
        house = new DeliveryHouse();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    @DisplayName("BIL-5 an EHF is handed over, and its receipt makes it delivered; receipts may take their time")
    void ehf() {
        long atOnce = house.invoice(EhfCase.AT_ONCE, InvoiceDelivery.EHF);
        long later = house.invoice(EhfCase.RECEIPT_LATER, InvoiceDelivery.EHF);
        house.work();
        assertEquals("EHF DELIVERED", house.ways(atOnce));
        assertEquals("EHF SENT", house.ways(later));
        assertEquals("0192:" + EhfCase.RECEIPT_LATER, house.of(later, "recipient"));
        assertEquals(0, house.work());
        for (int seconds : new int[] {31, 121, 601}) {
            house.pass(seconds);
            assertEquals(1, house.work());
        }
        assertEquals("EHF DELIVERED", house.ways(later));
        assertEquals(2, house.access.received().size());
        house.pass(100_000);
        assertEquals(0, house.work());
    }

    @Test
    @DisplayName("BIL-5 whoever is not a receiver any more gets e-mail with PDF, and the fee for EHF is credited")
    void notRegistered() {
        long invoice = house.invoice(EhfCase.NOT_REGISTERED, InvoiceDelivery.EHF);
        assertEquals("72.50", house.owed(invoice));
        house.work();
        assertEquals("EHF FAILED, EMAIL QUEUED", house.ways(invoice));
        assertEquals("48.75", house.owed(invoice));
        assertEquals(
                "19.00 4.75 23.75",
                house.unit.value(
                        "SELECT CONCAT(net, ' ', vat, ' ', total) FROM invoice WHERE credits_id = " + invoice));
        assertEquals(
                "0.00",
                house.unit.value("SELECT SUM(amount) FROM ledger_posting p JOIN ledger_voucher v ON v.id = p.voucher_id"
                        + " WHERE v.kind = 'CREDIT_NOTE'"));
        house.work();
        assertEquals("EHF FAILED, EMAIL SENT", house.ways(invoice));
        String body = house.unit.value("SELECT body FROM outbox_message WHERE purpose = 'INVOICE'");
        assertTrue(body.contains("48,75"), body);
        assertTrue(body.contains("kreditert"), body);
        assertEquals("faktura@nordlys.example", house.unit.value("SELECT recipient FROM outbox_message LIMIT 1"));
        assertEquals(1, house.count("outbox_attachment"));
        assertEquals(0, house.access.received().size());
        house.unit.sql("UPDATE outbox_message SET status = 'SENT'");
        house.pass(31);
        house.work();
        assertEquals("EHF FAILED, EMAIL DELIVERED", house.ways(invoice));
        assertTrue(house.logged.contains(DeliveryChange.CHANNEL_FEE_CREDITED));
    }

    @Test
    @DisplayName("BIL-5 a fee is credited once, and the credit note goes its own way")
    void creditedOnce() {
        long invoice = house.invoice(EhfCase.REJECTED, InvoiceDelivery.EHF);
        house.work();
        long note = Long.parseLong(house.unit.value("SELECT id FROM invoice WHERE credits_id = " + invoice));
        house.documented(note, true);
        house.work();
        assertEquals("EMAIL SENT", house.ways(note));
        assertEquals(1, house.count("outbox_message WHERE purpose = 'CREDIT_NOTE'"));
        house.unit.sql("UPDATE outbox_message SET status = 'GIVEN_UP', last_failure = '550 no such user'");
        house.pass(31);
        house.work();
        assertEquals("EHF REJECTED, EMAIL REJECTED, POST QUEUED", house.ways(invoice));
        assertEquals(1, house.count("invoice WHERE credits_id = " + invoice));
        assertEquals("48.75", house.owed(invoice));
    }

    @Test
    @DisplayName("BIL-5 a refusal shows the other side's words and falls back, at once or with the receipt")
    void rejected() {
        long now = house.invoice(EhfCase.REJECTED, InvoiceDelivery.EHF);
        long later = house.invoice(EhfCase.REJECTED_LATER, InvoiceDelivery.EHF);
        house.work();
        house.pass(31);
        house.work();
        List<DeliveryRow> ways =
                house.unit.call(() -> house.get(Deliveries.class).of(now));
        assertEquals("BR-CO-15: sum does not add up", ways.getFirst().answer());
        assertTrue(house.ways(later).startsWith("EHF REJECTED, EMAIL"), house.ways(later));
    }

    @Test
    @DisplayName(
            "BIL-5 where nobody answers it is tried again by the table, under one id, and given up for e-mail in the end")
    void retried() {
        long invoice = house.invoice(EhfCase.POINT_DOWN, InvoiceDelivery.EHF);
        long[] pauses = {60, 300, 900, 3_600, 10_800, 21_600, 43_200};
        house.work();
        for (long pause : pauses) {
            assertEquals("EHF QUEUED", house.ways(invoice));
            assertEquals("OTHER_SIDES_FAULT", house.of(invoice, "failure"));
            house.pass(pause - 1);
            assertEquals(0, house.work());
            house.pass(1);
            assertEquals(1, house.work());
        }
        assertEquals("EHF FAILED, EMAIL QUEUED", house.ways(invoice));
        assertEquals(8, house.access.received().size());
        assertEquals(1, new HashSet<>(house.access.received()).size());
    }

    @Test
    @DisplayName("BIL-5 a directory that does not answer is no \"not registered\": the invoice waits")
    void noAnswer() {
        long invoice = house.invoice(EhfCase.DIRECTORY_DOWN_ONCE, InvoiceDelivery.EHF);
        house.work();
        assertEquals("EHF QUEUED", house.ways(invoice));
        assertEquals("NO_ANSWER", house.of(invoice, "trouble"));
        assertEquals(0, house.access.received().size());
        house.pass(60);
        house.work();
        assertEquals("EHF SENT", house.ways(invoice));
        assertNull(house.of(invoice, "trouble"));
    }

    @Test
    @DisplayName(
            "BIL-5 killed between the other side's OK and our commit: the same document comes again, and is delivered once")
    void killed() {
        long invoice = house.invoice(EhfCase.RECEIPT_LATER, InvoiceDelivery.EHF);
        house.begin();
        InvoiceDispatching sender = house.get(InvoiceDispatching.class);
        InvoiceDispatching.Claim claim = sender.claim(10, Duration.ofMinutes(20));
        // what the errand is, what the directory said, and then the mark: it and the one after it never commit
        house.broken = 3;
        assertThrows(IllegalStateException.class, () -> sender.step(claim.ids().getFirst(), claim.mark()));
        house.broken = 0;
        assertEquals("EHF QUEUED", house.ways(invoice));
        assertEquals(1, house.access.delivered().size());
        house.pass(600);
        assertEquals(0, house.work(), "the dead sender's claim still holds");
        house.pass(601);
        assertEquals(1, house.work());
        assertEquals("EHF SENT", house.ways(invoice));
        assertEquals(2, house.access.received().size());
        assertEquals(1, house.access.delivered().size());
        assertEquals(1, new HashSet<>(house.access.received()).size());
    }

    @Test
    @DisplayName("BIL-5 an answer that comes too late is no loss: the document is there, the repeat is dropped")
    void tooSlow() {
        long invoice = house.invoice(EhfCase.POINT_SLOW, InvoiceDelivery.EHF);
        house.work();
        assertEquals("TOO_SLOW", house.of(invoice, "failure"));
        assertEquals("EHF QUEUED", house.ways(invoice));
    }

    @Test
    @DisplayName("BIL-5 what the access point has lost is handed over again")
    void forgotten() {
        long invoice = house.invoice(EhfCase.FORGOTTEN, InvoiceDelivery.EHF);
        house.work();
        house.pass(31);
        house.work();
        assertEquals("EHF QUEUED", house.ways(invoice));
        house.work();
        house.pass(31);
        house.work();
        assertEquals("EHF DELIVERED", house.ways(invoice));
        assertEquals(1, house.access.delivered().size());
    }

    @Test
    @DisplayName("BIL-5 four senders at once send each invoice once")
    void together() throws Exception {
        List<Long> invoices = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            invoices.add(house.invoice(EhfCase.AT_ONCE, InvoiceDelivery.EHF));
        }
        CyclicBarrier start = new CyclicBarrier(4);
        try (var pool = Executors.newFixedThreadPool(4)) {
            house.begin();
            List<Callable<Integer>> senders = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                senders.add(() -> {
                    start.await();
                    InvoiceDispatching sender = house.get(InvoiceDispatching.class);
                    InvoiceDispatching.Claim claim = sender.claim(100, Duration.ofMinutes(20));
                    claim.ids().forEach(id -> sender.step(id, claim.mark()));
                    return claim.ids().size();
                });
            }
            int sent = 0;
            for (Future<Integer> each : pool.invokeAll(senders)) {
                sent += each.get();
            }
            assertEquals(24, sent);
        }
        assertEquals(24, house.access.received().size());
        invoices.forEach(invoice -> assertEquals("EHF DELIVERED", house.ways(invoice)));
    }

    @Test
    @DisplayName("BIL-5 an invoice whose document is not made is not sent, and one that became invalid waits")
    void unmade() {
        long invoice = house.invoice(EhfCase.AT_ONCE, InvoiceDelivery.EHF);
        house.unit.sql("UPDATE invoice_document SET state = 'INVALID' WHERE form = 'EHF'");
        house.work();
        assertNull(house.ways(invoice));
        house.unit.sql("UPDATE invoice_document SET state = 'MADE'");
        house.begin();
        house.unit.sql("UPDATE invoice_document SET state = 'INVALID' WHERE form = 'EHF'");
        house.work();
        assertEquals("NO_DOCUMENT", house.of(invoice, "trouble"));
        assertEquals(0, house.access.received().size());
    }

    @Test
    @DisplayName("CUS-6 e-mail that is stopped becomes a letter for somebody to print")
    void stopped() {
        long invoice = house.invoice(EhfCase.AT_ONCE, InvoiceDelivery.EMAIL);
        house.mark(ReturnedMail.Which.INVOICE_EMAIL);
        house.work();
        assertEquals("EMAIL FAILED, POST QUEUED", house.ways(invoice));
        assertEquals(0, house.count("outbox_message"));
        assertEquals(1L, house.unit.call(() -> house.get(Deliveries.class).waiting()));
    }

    @Test
    @DisplayName("CUS-6 a letter to an address where mail comes back is not printed until the address is corrected")
    void postStopped() {
        long invoice = house.invoice(EhfCase.AT_ONCE, InvoiceDelivery.POST);
        house.work();
        house.mark(ReturnedMail.Which.VISITING_ADDRESS);
        PostBatches batches = house.get(PostBatches.class);
        assertEquals(
                DeliveryError.NO_LETTERS,
                assertThrows(BusinessRuleViolation.class, batches::make).code());
        assertEquals("POST_STOPPED", house.of(invoice, "trouble"));
        house.unit.run(() -> house.customers().forEach(Customer::clearReturned));
        batches.make();
        assertEquals("POST SENT", house.ways(invoice));
        assertNull(house.of(invoice, "trouble"));
    }

    @Test
    @DisplayName("BIL-5 letters are gathered in one file, marked as posted once, and can be opened again")
    void letters() throws Exception {
        long one = house.invoice(EhfCase.AT_ONCE, InvoiceDelivery.POST);
        long other = house.invoice(EhfCase.NO_RECEIPT, InvoiceDelivery.POST);
        house.work();
        PostBatches batches = house.get(PostBatches.class);
        long batch = batches.make();
        assertEquals("POST SENT", house.ways(one));
        byte[] file = house.unit.call(() -> house.get(no.front.platform.boundary.Documents.class)
                .get(batches.get(batch).documentId().orElseThrow())
                .content());
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertEquals(4, pdf.getNumberOfPages(), "each letter begins on a sheet of its own");
            String text = new org.apache.pdfbox.text.PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Faktura 100") || text.contains("Faktura "), text);
        }
        assertEquals(
                DeliveryError.NO_LETTERS,
                assertThrows(BusinessRuleViolation.class, batches::make).code());
        house.unit.run(() -> batches.posted(batch));
        assertEquals("POST DELIVERED", house.ways(other));
        assertEquals(
                DeliveryError.BATCH_POSTED,
                assertThrows(BusinessRuleViolation.class, () -> house.unit.run(() -> batches.posted(batch)))
                        .code());
    }

    @Test
    @DisplayName("BIL-5 a batch whose file was broken off is made when it is asked for again")
    void brokenBatch() {
        house.invoice(EhfCase.AT_ONCE, InvoiceDelivery.POST);
        house.work();
        PostBatches batches = house.get(PostBatches.class);
        house.broken = 3;
        assertThrows(IllegalStateException.class, batches::make);
        house.broken = 0;
        long batch = Long.parseLong(house.unit.value("SELECT id FROM post_batch"));
        assertEquals(
                DeliveryError.BATCH_UNPRINTED,
                assertThrows(BusinessRuleViolation.class, () -> house.unit.run(() -> batches.posted(batch)))
                        .code());
        batches.print(batch);
        batches.print(batch);
        assertEquals(1, house.count("stored_document WHERE kind = 'POST_BATCH'"));
        house.unit.run(() -> batches.posted(batch));
    }

    @Test
    @DisplayName("BIL-5 staff try at once, and choose another way with a reason; the fee is credited, the old way ends")
    void byHand() {
        long invoice = house.invoice(EhfCase.POINT_DOWN, InvoiceDelivery.EHF);
        house.work();
        Deliveries deliveries = house.get(Deliveries.class);
        long way = Long.parseLong(house.of(invoice, "id"));
        house.unit.run(() -> deliveries.retry(way));
        assertEquals(1, house.work());
        assertEquals(2, house.access.received().size());
        assertEquals(
                DeliveryError.REASON_MISSING,
                assertThrows(BusinessRuleViolation.class, () -> deliveries.send(invoice, InvoiceDelivery.EMAIL, " "))
                        .code());
        String before = house.of(invoice, "external_id");
        deliveries.send(invoice, InvoiceDelivery.EMAIL, "Kunden ringte og ba om e-post");
        assertEquals("EHF REPLACED, EMAIL QUEUED", house.ways(invoice));
        assertEquals("48.75", house.owed(invoice));
        assertNotEquals(before, house.of(invoice, "external_id"));
        assertEquals(1, house.unit.call(() -> deliveries.retryAll(DeliveryFilter.of(DeliveryFilter.View.UNDER_WAY))));
        house.work();
        assertEquals("EHF REPLACED, EMAIL SENT", house.ways(invoice));
        assertEquals(2L, house.unit.call(() -> deliveries
                .page(
                        new DeliveryFilter("nordlys", java.util.Optional.empty(), java.util.Optional.empty()),
                        new PageRequest(1, 20, "queued", true))
                .total()));
    }

    @Test
    @DisplayName("BIL-5 a public buyer that takes EHF gets no e-mail instead, until an EHF has failed")
    void duty() {
        long invoice =
                house.invoice(EhfCase.POINT_DOWN, InvoiceDelivery.EHF, "post@kommune.example", OrganisationForm.KOMM);
        house.get(no.front.billing.control.Receivers.class)
                .ask(no.front.kernel.OrganisationNumber.of(EhfCase.POINT_DOWN));
        Deliveries deliveries = house.get(Deliveries.class);
        assertEquals(
                DeliveryError.EHF_IS_DUTY,
                assertThrows(
                                BusinessRuleViolation.class,
                                () -> deliveries.send(invoice, InvoiceDelivery.EMAIL, "ønske"))
                        .code());
        house.work();
        deliveries.send(invoice, InvoiceDelivery.EMAIL, "aksesspunktet er nede");
        assertEquals("EHF REPLACED, EMAIL QUEUED", house.ways(invoice));
    }
}
