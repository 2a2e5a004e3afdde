package no.front.contract.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import no.front.contract.boundary.ExtraCharges.Misuse;
import no.front.contract.boundary.ExtraCharges.Work;
import no.front.contract.entity.AdjustmentError;
import no.front.contract.entity.ChargeBasis;
import no.front.contract.entity.ChargeBasis.PriorAgreement;
import no.front.contract.entity.ChargeGround;
import no.front.contract.entity.ChargeUnit;
import no.front.contract.entity.ContractCharge;
import no.front.contract.entity.ContractError;
import no.front.kernel.KernelError;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.platform.boundary.Letter;
import no.front.platform.boundary.PdfDocuments;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("BIL-12 BIL-13 charges that staff note")
class ExtraChargesIT {

    private ContractHouse house;
    private ExtraCharges extra;
    private long contract;
    private long account;

    @BeforeEach
    void start() {
        house = new ContractHouse();
        extra = house.get(ExtraCharges.class);
        contract = house.contract("SMS_WEB");
        account = house.account(contract);
    }

    @AfterEach
    void stop() {
        house.close();
    }

    private Work work(int minutes, ChargeGround ground, PriorAgreement prior) {
        return new Work(house.today(), minutes, "Ny SIM i modemet", ground, prior);
    }

    private ContractCharge charge(long id) {
        return house.orders.in(() -> house.get(Charges.class).get(id));
    }

    @Test
    @DisplayName(
            "BIL-12 the customer's own equipment caused it: 67 minutes are 1.25 hours at 1 250.00, once for one form")
    void equipment() {
        long id = house.orders.in(
                () -> extra.noteWork(account, "form-1", work(67, ChargeGround.CUSTOMERS_EQUIPMENT, null)));
        long again = house.orders.in(
                () -> extra.noteWork(account, "form-1", work(67, ChargeGround.CUSTOMERS_EQUIPMENT, null)));
        assertEquals(id, again);
        ContractCharge charge = charge(id);
        assertEquals(Money.of("1562.50"), charge.amount());
        assertEquals("1.25", charge.units().toPlainString());
        assertEquals(ChargeUnit.HOUR, charge.unit());
        assertEquals("1250.00", charge.unitPrice().toString());
        ChargeBasis basis = house.orders.in(() -> extra.basesOf(contract)).getFirst();
        assertEquals(67, basis.workedMinutes().orElseThrow());
        assertEquals("1", house.value("SELECT COUNT(*) FROM contract_charge WHERE kind = 'HOURLY_WORK'"));
    }

    @Test
    @DisplayName("BIL-12 the same form sent twice at once is one charge")
    void atOnce() throws Exception {
        List<Object> answers = house.orders.atOnce(
                () -> extra.noteWork(account, "twice", work(30, ChargeGround.CUSTOMERS_EQUIPMENT, null)),
                () -> extra.noteWork(account, "twice", work(30, ChargeGround.CUSTOMERS_EQUIPMENT, null)));
        assertEquals(answers.get(0), answers.get(1));
        assertEquals("1", house.value("SELECT COUNT(*) FROM contract_charge WHERE kind = 'HOURLY_WORK'"));
    }

    @Test
    @DisplayName("BIL-12 other help is invoiced only as agreed before it was given: who, when and what")
    void agreement() {
        LocalDate today = house.today();
        assertEquals(
                AdjustmentError.PRIOR_AGREEMENT_MISSING,
                house.refused(() -> extra.noteWork(account, "a", work(30, ChargeGround.AGREED, null))));
        assertEquals(
                AdjustmentError.PRIOR_AGREEMENT_MISSING,
                house.refused(() -> extra.noteWork(
                        account, "a", work(30, ChargeGround.AGREED, new PriorAgreement("Tuva", today, " ")))));
        assertEquals(
                AdjustmentError.PRIOR_AGREEMENT_TOO_LATE,
                house.refused(() -> extra.noteWork(
                        account,
                        "a",
                        work(30, ChargeGround.AGREED, new PriorAgreement("Tuva", today.plusDays(1), "Opplæring")))));
        // a forged ground is no way around
        assertEquals(
                AdjustmentError.PRIOR_AGREEMENT_MISSING,
                house.refused(() -> extra.noteWork(account, "a", work(30, ChargeGround.MISUSE, null))));
        house.orders.run(() -> extra.noteWork(
                account, "a", work(30, ChargeGround.AGREED, new PriorAgreement("Tuva", today, "Opplæring, to timer"))));
        ChargeBasis basis = house.orders.in(() -> extra.basesOf(contract)).getFirst();
        assertEquals("Tuva", basis.agreedWith());
        assertEquals(today, basis.agreedOn().orElseThrow());
    }

    @Test
    @DisplayName("BIL-12 the hourly price is the one of the day, the customer's own before the list's")
    void priceOfDay() {
        house.orders.unit.sql("INSERT INTO customer_price (id, version, customer_id, account_id, kind, product_code,"
                + " destination, whole_kind, price, discount, from_date, to_date, fixed, reason, agreed_at, agreed_by,"
                + " withdrawn) VALUES (99001, 1, " + house.customerOf(contract)
                + ", NULL, 'HOUR', '', '', FALSE, 990, NULL, '"
                + house.today() + "', NULL, FALSE, 'Avtalt', '2026-11-01 08:00:00', 'Test', FALSE)");
        assertEquals(
                Money.of("990.00"),
                house.orders.in(() -> extra.costOf(account, house.today(), 60)).amount());
    }

    @Test
    @DisplayName("BIL-12 days that can't be, accounts that are not, and empty words are refused")
    void refused() {
        LocalDate today = house.today();
        assertEquals(ContractError.IN_THE_FUTURE, house.refused(() -> extra.costOf(account, today.plusDays(1), 60)));
        assertEquals(
                AdjustmentError.BEFORE_ACCOUNT, house.refused(() -> extra.costOf(account, today.minusDays(1), 60)));
        assertEquals(ContractError.DAY_MISSING, house.refused(() -> extra.costOf(account, null, 60)));
        assertEquals(ContractError.NOT_FOUND, house.refused(() -> extra.costOf(4711, today, 60)));
        Work wordless = new Work(today, 30, "  ", ChargeGround.CUSTOMERS_EQUIPMENT, null);
        assertEquals(ContractError.TEXT_MISSING, house.refused(() -> extra.noteWork(account, "b", wordless)));
        assertEquals(
                ContractError.TEXT_MISSING,
                house.refused(
                        () -> extra.noteWork(account, "æøå<>", work(30, ChargeGround.CUSTOMERS_EQUIPMENT, null))));
    }

    @Test
    @DisplayName("BIL-13 costs of misuse need their proof; it is kept with the charge")
    void misuse() {
        LocalDate today = house.today();
        assertEquals(
                AdjustmentError.PROOF_MISSING,
                house.refused(() ->
                        extra.noteMisuse(account, "m", new Misuse(today, Money.of(4_800), "Krav fra operatør", null))));
        byte[] pdf = house.orders.in(() -> house.get(PdfDocuments.class)
                .render(Letter.of("Krav", Language.BOKMAL).paragraph("Utgifter.")));
        PdfUpload proof = new PdfUpload("krav.pdf", pdf);
        assertEquals(
                ContractError.AMOUNT_NOT_POSITIVE,
                house.refused(() ->
                        extra.noteMisuse(account, "m", new Misuse(today, Money.of(-1), "Krav fra operatør", proof))));
        assertEquals(
                KernelError.UNIT_PRICE_INVALID,
                house.refused(() -> extra.noteMisuse(
                        account, "m", new Misuse(today, Money.of(10_000_000), "Krav fra operatør", proof))));
        long id = house.orders.in(
                () -> extra.noteMisuse(account, "m", new Misuse(today, Money.of(4_800), "Krav fra operatør", proof)));
        assertEquals(Money.of(4_800), charge(id).amount());
        assertEquals(
                "PROOF",
                house.value("SELECT d.kind FROM charge_basis b JOIN stored_document d ON d.id = b.document_id"
                        + " WHERE b.charge_id = " + id));
        house.orders.run(() -> house.get(Charges.class).drop(id, "Trukket av operatøren"));
        assertEquals("DROPPED", house.value("SELECT status FROM contract_charge WHERE id = " + id));
    }
}
