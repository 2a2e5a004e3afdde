package no.front.contract.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import no.front.contract.entity.BreachGround;
import no.front.contract.entity.BreachNotice;
import no.front.contract.entity.BusinessTransfer;
import no.front.contract.entity.Contract;
import no.front.contract.entity.ContractAgreement;
import no.front.contract.entity.ContractEnded;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.ContractKind;
import no.front.contract.entity.ContractStatus;
import no.front.contract.entity.ContractTransferred;
import no.front.contract.entity.Party;
import no.front.contract.entity.UnsentReason;
import no.front.customer.boundary.Contacts;
import no.front.customer.boundary.Customers;
import no.front.customer.entity.ContactPerson;
import no.front.customer.entity.Customer;
import no.front.customer.entity.ReturnedMail;
import no.front.kernel.Language;
import no.front.kernel.OrganisationNumber;
import no.front.platform.boundary.Letter;
import no.front.platform.boundary.PdfDocuments;
import no.front.platform.boundary.PlatformError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CON-9 CUS-10 CON-17 breach, transfer, custom development")
class BreachesIT {

    private ContractHouse house;
    private Breaches breaches;

    @BeforeEach
    void start() {
        house = new ContractHouse();
        breaches = house.get(Breaches.class);
    }

    @AfterEach
    void stop() {
        house.close();
    }

    private BreachNotice.Content breach(BreachGround ground, LocalDate due) {
        return new BreachNotice.Content(Party.CUSTOMER, ground, due, "Se vedlagt kravoversikt.", house.today());
    }

    private PdfUpload pdf(String text) {
        Letter letter = Letter.of("Dokument", Language.BOKMAL).paragraph(text);
        return new PdfUpload("dokument.pdf", house.orders.in(() -> house.get(PdfDocuments.class)
                .render(letter)));
    }

    @Test
    @DisplayName(
            "CON-9 terminated at once only after a written notice; access closes, and it is told that it was at once")
    void terminated() {
        long id = house.contract("SMS_WEB", "KEYWORD");
        assertEquals(ContractError.NOT_FOUND, house.refused(() -> breaches.terminate(4711, "", "")));
        assertEquals(
                ContractError.DELAY_TOLERATED,
                house.refused(() -> breaches.record(
                        id, breach(BreachGround.PAYMENT_DELAY, house.today().minusDays(14)))));
        assertEquals(
                ContractError.NO_PREMIUM_SERVICE,
                house.refused(() -> breaches.record(id, breach(BreachGround.PREMIUM_BAD_PRACTICE, null))));
        long notice = house.orders.in(() -> breaches.record(
                id, breach(BreachGround.PAYMENT_DELAY, house.today().minusDays(15))));
        assertTrue(house.value("SELECT body FROM outbox_message WHERE purpose = 'CONTRACT_BREACH'")
                .contains("mer enn 14 dager forsinket"));

        house.day("2026-12-03");
        house.orders.run(() -> breaches.terminate(notice, "Fortsatt ikke betalt", ""));

        Contract contract = house.read(id);
        assertEquals(ContractStatus.TERMINATED, contract.status());
        assertEquals(house.today(), contract.lastDay().orElseThrow());
        assertFalse(contract.accounts().getFirst().isOpen());
        assertTrue(house.orders.fired.contains(
                new ContractEnded(id, contract.customer().id(), house.today(), true)));
        assertEquals("Avtale 200001 er hevet", house.mails("CONTRACT_TERMINATED"));
        assertEquals(ContractError.CONTRACT_STATUS, house.refused(() -> breaches.terminate(notice, "Igjen", "")));
        assertEquals(
                ContractError.CONTRACT_STATUS,
                house.refused(() -> breaches.record(id, breach(BreachGround.BANKRUPTCY, null))));
    }

    @Test
    @DisplayName(
            "CON-9 a remedied breach ends nothing; the customer may end it for ours, and no mail goes out for its notice")
    void remedied() {
        long id = house.contract("SMS_WEB");
        long notice = house.orders.in(() -> breaches.record(id, breach(BreachGround.GROSS_BREACH, null)));
        house.orders.run(() -> breaches.remedied(notice, "Rettet opp samme dag"));
        assertEquals(ContractError.NO_BREACH_NOTICE, house.refused(() -> breaches.terminate(notice, "", "")));
        assertEquals(ContractError.NO_BREACH_NOTICE, house.refused(() -> breaches.remedied(notice, "Igjen")));
        assertEquals(ContractStatus.ACTIVE, house.read(id).status());

        long ours = house.orders.in(() -> breaches.record(
                id,
                new BreachNotice.Content(
                        Party.FRONT, BreachGround.REPEATED_BREACH, null, "Nede hver uke", house.today())));
        assertEquals("1", house.value("SELECT COUNT(*) FROM outbox_message WHERE purpose = 'CONTRACT_BREACH'"));
        house.orders.run(() -> breaches.terminate(ours, "Kunden hevet", ""));
        assertEquals(ContractStatus.TERMINATED, house.read(id).status());
    }

    @Test
    @DisplayName("CUS-6 what may not be sent where mail came back becomes a work item, settled once")
    void deliveryStopped() {
        long id = house.contract("SMS_WEB");
        Contracts contracts = house.get(Contracts.class);
        Customers customers = house.get(Customers.class);
        Customer customer = house.read(id).customer();
        String address = house.orders.in(() -> house.get(Contacts.class).of(customer.id())).stream()
                .map(ContactPerson::email)
                .findFirst()
                .orElseThrow()
                .toString();
        house.orders.unit.sql("UPDATE customer SET invoice_email = '" + address + "' WHERE id = " + customer.id());
        int version = Integer.parseInt(house.value("SELECT version FROM customer WHERE id = " + customer.id()));
        house.orders.run(() -> customers.markReturned(
                customer.id(), version, ReturnedMail.Which.INVOICE_EMAIL, "Ukjent adresse", true));

        house.orders.run(() -> breaches.record(id, breach(BreachGround.GROSS_BREACH, null)));

        assertEquals("0", house.value("SELECT COUNT(*) FROM outbox_message WHERE purpose = 'CONTRACT_BREACH'"));
        assertEquals(1L, house.orders.in(contracts::unsent));
        ContractHistory history = house.orders.in(() -> contracts.historyOf(id));
        assertEquals(UnsentReason.DELIVERY_STOPPED, history.unsent().getFirst().reason());
        long unsent = history.unsent().getFirst().id();
        house.orders.run(() -> contracts.settleUnsent(unsent, "Lest opp på telefon for Tuva"));
        assertEquals(0L, house.orders.in(contracts::unsent));
        assertEquals(ContractError.UNSENT_SETTLED, house.refused(() -> contracts.settleUnsent(unsent, "Igjen")));
    }

    @Test
    @DisplayName("CUS-10 transferred only with prior written consent and its document; accounts go with it")
    void transfer() {
        long id = house.contract("SMS_WEB");
        long other = house.customerOf(house.contract("SMS_GATEWAY"));
        long from = house.customerOf(id);
        ContractTransfers transfers = house.get(ContractTransfers.class);
        LocalDate today = house.today();
        PdfUpload consent = pdf("Vi samtykker.");
        assertEquals(
                ContractError.CONSENT_MISSING,
                house.refused(() -> transfers.transfer(id, other, today, today, null, "Fusjon")));
        assertEquals(
                ContractError.CONSENT_MISSING,
                house.refused(() -> transfers.transfer(id, other, today, null, consent, "Fusjon")));
        assertEquals(
                ContractError.CONSENT_TOO_LATE,
                house.refused(() -> transfers.transfer(id, other, today.minusDays(1), today, consent, "Fusjon")));
        assertEquals(
                ContractError.SAME_CUSTOMER,
                house.refused(() -> transfers.transfer(id, from, today, today, consent, "Fusjon")));
        assertEquals(
                PlatformError.FILE_NO_PDF,
                house.refused(() -> transfers.transfer(
                        id,
                        other,
                        today,
                        today,
                        new PdfUpload("x.pdf", "<script>".getBytes(StandardCharsets.UTF_8)),
                        "Fusjon")));
        long prospect = house.orders.prospect("314203305", "Bare et emne AS");
        assertEquals(
                ContractError.TAKER_NOT_ACTIVE,
                house.refused(() -> transfers.transfer(id, prospect, today, today, consent, "Fusjon")));

        house.orders.run(() -> transfers.transfer(id, other, today, today.minusDays(3), consent, "Fusjon"));

        Contract contract = house.read(id);
        assertEquals(other, contract.customer().id());
        assertEquals(other, contract.accounts().getFirst().organisationId());
        assertTrue(house.orders.fired.contains(new ContractTransferred(id, from, other)));
        ContractHistory history =
                house.orders.in(() -> house.get(Contracts.class).historyOf(id));
        assertEquals("Kunde 1", history.transfers().getFirst().from().name());
        assertEquals("Avtale 200001 er overført; Avtale 200001 er overført til dere", house.mails("CONTRACT_TRANSFER"));
    }

    @Test
    @DisplayName("CON-17 custom development is a contract of its own, with own terms, prices and document")
    void development() {
        long customer = house.customerOf(house.contract("SMS_WEB"));
        house.orders.unit.sql("UPDATE customer SET invoice_email = 'faktura@nordlys.example'");
        PdfUpload signed = pdf("Avtale");
        Contracts contracts = house.get(Contracts.class);
        ContractAgreement agreement = new ContractAgreement(1, true, true, "Punkt 4");
        assertEquals(
                ContractError.AGREEMENT_MISSING,
                house.refused(() -> contracts.recordDevelopment(
                        customer, "Kobling", "1 250 kr timen", null, agreement, house.today())));
        assertEquals(
                ContractError.TEXT_MISSING,
                house.refused(
                        () -> contracts.recordDevelopment(customer, "Kobling", " ", signed, agreement, house.today())));
        long id = house.orders.in(() ->
                contracts.recordDevelopment(customer, "Kobling", "1 250 kr timen", signed, agreement, house.today()));
        Contract contract = house.read(id);
        assertEquals(ContractKind.CUSTOM_DEVELOPMENT, contract.kind());
        assertEquals("1 250 kr timen", contract.development().prices());
        assertTrue(contract.development().document().isPresent());
        assertEquals(List.of(), contract.accounts());
        assertEquals(LocalDate.of(2026, 12, 31), contract.lastDayByNotice(house.today()));
    }

    @Test
    @DisplayName("CUS-10 Front's own transfer is told to the contacts of every running contract")
    void business() {
        house.contract("SMS_WEB");
        house.contract("SMS_GATEWAY");
        ContractTransfers transfers = house.get(ContractTransfers.class);
        BusinessTransfer.Content content = new BusinessTransfer.Content(
                "Nye Front AS",
                OrganisationNumber.of("974760673"),
                house.today().plusMonths(2),
                "SMS-virksomheten",
                "Alt fortsetter som før.",
                "Everything goes on as before.");
        assertEquals(2, house.orders.in(() -> transfers.transferBusiness(content)));
        assertEquals("2", house.value("SELECT COUNT(*) FROM outbox_message WHERE purpose = 'BUSINESS_TRANSFER'"));
        assertEquals(2, house.orders.in(transfers::business).getFirst().told());
    }
}
