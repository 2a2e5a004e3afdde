package no.front.contract.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import no.front.contract.boundary.Downtimes.Content;
import no.front.contract.entity.AdjustmentError;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.DowntimeCause;
import no.front.contract.entity.DowntimeClaim;
import no.front.kernel.Money;
import no.front.kernel.Oslo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CON-14 OPS-3 downtime, and what it gives back on a claim")
class DowntimesIT {

    private ContractHouse house;
    private Downtimes downtimes;
    private long contract;
    private String account;

    @BeforeEach
    void start() {
        house = new ContractHouse();
        downtimes = house.get(Downtimes.class);
        contract = house.contract("SHORT_NUMBER_5", "SMS_WEB");
        account = house.read(contract).accounts().getFirst().number();
        house.day("2027-01-15");
    }

    @AfterEach
    void stop() {
        house.close();
    }

    private static Instant at(String time) {
        return Oslo.momentOf(LocalDateTime.parse(time));
    }

    private long record(String began, String ended, DowntimeCause cause, boolean announced) {
        return house.orders.in(() -> downtimes.record(new Content(
                "SHORT_NUMBER_5", at(began), ended == null ? null : at(ended), cause, announced, "Feil i ruteren")));
    }

    private long claim(long downtime) {
        house.orders.run(() -> downtimes.claim(downtime, account, house.today(), "Tuva Rønnestad"));
        return house.orders.in(() -> downtimes.claims(downtime)).getFirst().id();
    }

    @Test
    @DisplayName(
            "CON-14 claimed and granted, it is a charge below zero on the next invoice: 3 580 × 600 / 44 640 = 48.12")
    void granted() {
        long downtime = record("2027-01-10T08:00", "2027-01-10T18:00", DowntimeCause.FRONT, false);
        long claim = claim(downtime);
        assertEquals(
                Money.of("48.12"),
                house.orders.in(() -> downtimes.reductionOf(claim)).amount());
        assertEquals(1L, house.orders.in(downtimes::openClaims));
        house.orders.run(() -> downtimes.grant(claim));
        assertEquals(
                "PRICE_REDUCTION PENDING -48.12 Uten tjeneste fra 10.01.2027 kl. 08.00 til 10.01.2027 kl. 18.00: 600 minutter",
                house.value("SELECT CONCAT_WS(' ', kind, status, amount, note) FROM contract_charge"
                                + " WHERE kind = 'PRICE_REDUCTION'")
                        .replace('\u00a0', ' '));
        DowntimeClaim settled =
                house.orders.in(() -> downtimes.claims(downtime)).getFirst();
        assertEquals(Money.of("48.12"), settled.amount());
        assertEquals(600, settled.minutes());
        assertEquals(AdjustmentError.CLAIM_SETTLED, house.refused(() -> downtimes.grant(claim)));
        assertEquals(AdjustmentError.CLAIM_SETTLED, house.refused(() -> downtimes.refuse(claim, "Nei")));
        assertEquals(
                AdjustmentError.CLAIMED_ALREADY,
                house.refused(() -> downtimes.claim(downtime, account, house.today(), "Tuva")));
    }

    @Test
    @DisplayName("CON-14 refused, nothing is given back, and the customer is told why by mail")
    void refusedWithMail() {
        long claim = claim(record("2027-01-10T08:00", "2027-01-10T18:00", DowntimeCause.FRONT, false));
        house.orders.run(() -> downtimes.refuse(claim, "Feilen var i deres eget nett."));
        assertEquals("0", house.value("SELECT COUNT(*) FROM contract_charge WHERE kind = 'PRICE_REDUCTION'"));
        assertEquals(
                "1",
                house.value("SELECT COUNT(*) FROM outbox_message WHERE purpose = 'DOWNTIME_CLAIM'"
                        + " AND body LIKE '%Feilen var i deres eget nett.%' AND body LIKE '%10.01.2027 kl. 08.00%'"));
        assertEquals(AdjustmentError.CLAIM_SETTLED, house.refused(() -> downtimes.grant(claim)));
    }

    @Test
    @DisplayName("CON-14 granted by two at once, it is given back once; claimed by two at once, it is one claim")
    void atOnce() throws Exception {
        long downtime = record("2027-01-10T08:00", "2027-01-10T18:00", DowntimeCause.FRONT, false);
        List<Object> claims = house.orders.atOnce(
                () -> downtimes.claim(downtime, account, house.today(), "Tuva"),
                () -> downtimes.claim(downtime, account, house.today(), "Tuva"));
        assertEquals(1, claims.stream().filter(Integer.class::isInstance).count(), claims::toString);
        long claim =
                house.orders.in(() -> downtimes.claims(downtime)).getFirst().id();
        house.orders.atOnce(
                () -> {
                    downtimes.grant(claim);
                    return "granted";
                },
                () -> {
                    downtimes.grant(claim);
                    return "granted";
                });
        assertEquals("1", house.value("SELECT COUNT(*) FROM contract_charge WHERE kind = 'PRICE_REDUCTION'"));
    }

    @Test
    @DisplayName("CON-14 announced maintenance and what others caused give nothing; before the end nobody knows")
    void notOurs() {
        long announced = record("2027-01-10T08:00", "2027-01-10T18:00", DowntimeCause.FRONT, true);
        long others = record("2027-01-10T08:00", "2027-01-10T18:00", DowntimeCause.OPERATOR, false);
        long open = record("2027-01-10T08:00", null, DowntimeCause.FRONT, false);
        for (long downtime : List.of(announced, others)) {
            assertEquals(
                    AdjustmentError.DOWNTIME_NOT_OURS,
                    house.refused(() -> downtimes.claim(downtime, account, house.today(), "Tuva")));
        }
        assertEquals(
                AdjustmentError.DOWNTIME_GOES_ON,
                house.refused(() -> downtimes.claim(open, account, house.today(), "Tuva")));
        house.orders.run(() -> downtimes.end(open, at("2027-01-10T09:00")));
        assertEquals(AdjustmentError.DOWNTIME_OVER, house.refused(() -> downtimes.end(open, at("2027-01-10T10:00"))));
        claim(open);
    }

    @Test
    @DisplayName("CON-14 whoever did not have the service then, or pays nothing for it, gets nothing")
    void elsewhere() {
        long before = record("2026-10-10T08:00", "2026-10-10T18:00", DowntimeCause.FRONT, false);
        assertEquals(
                AdjustmentError.DOWNTIME_ELSEWHERE,
                house.refused(() -> downtimes.claim(before, account, house.today(), "Tuva")));
        assertEquals(
                AdjustmentError.DOWNTIME_ELSEWHERE,
                house.refused(() -> downtimes.claim(before, "' OR 1=1 --", house.today(), "Tuva")));
        long minute = record("2027-01-10T08:00", "2027-01-10T08:01", DowntimeCause.FRONT, false);
        long small = claim(minute);
        assertEquals(
                Money.of("0.08"),
                house.orders.in(() -> downtimes.reductionOf(small)).amount());
        house.orders.unit.sql("INSERT INTO customer_price (id, version, customer_id, account_id, kind, product_code,"
                + " destination, whole_kind, price, discount, from_date, to_date, fixed, reason, agreed_at, agreed_by,"
                + " withdrawn) VALUES (99003, 1, " + house.customerOf(contract)
                + ", NULL, 'MONTHLY', 'SHORT_NUMBER_5', '', FALSE, 0, NULL, '2026-11-01', NULL, TRUE, 'Gratis',"
                + " '2026-11-01 08:00:00', 'Test', FALSE)");
        assertEquals(AdjustmentError.NOTHING_TO_REDUCE, house.refused(() -> downtimes.grant(small)));
        house.orders.run(() -> downtimes.refuse(small, "Gratis avtale"));
    }

    @Test
    @DisplayName("CON-14 no more than the fees of the twelve months before: three of them are all it had")
    void capped() {
        house.day("2027-06-01");
        long event = record("2027-01-01T00:00", "2027-05-01T00:00", DowntimeCause.FRONT, false);
        long claim = claim(event);
        Downtimes.Reduction reduction = house.orders.in(() -> downtimes.reductionOf(claim));
        assertEquals(Money.of(3 * 3_580), reduction.amount());
        assertEquals(true, reduction.capped());
    }

    @Test
    @DisplayName("OPS-3 downtime that is not yet, ends before it begins, or of no product is refused")
    void refused() {
        assertEquals(
                AdjustmentError.DOWNTIME_FUTURE,
                house.refused(() -> downtimes.record(
                        new Content("SMS_WEB", at("2027-01-16T08:00"), null, DowntimeCause.FRONT, false, "Feil"))));
        assertEquals(
                AdjustmentError.DOWNTIME_REVERSED,
                house.refused(() -> downtimes.record(new Content(
                        "SMS_WEB",
                        at("2027-01-10T08:00"),
                        at("2027-01-10T08:00"),
                        DowntimeCause.FRONT,
                        false,
                        "Feil"))));
        assertEquals(
                ContractError.PRODUCT_UNKNOWN,
                house.refused(() -> downtimes.record(
                        new Content("NONSENSE", at("2027-01-10T08:00"), null, DowntimeCause.FRONT, false, "Feil"))));
        assertEquals(
                ContractError.TEXT_MISSING,
                house.refused(() -> downtimes.record(
                        new Content("SMS_WEB", at("2027-01-10T08:00"), null, DowntimeCause.FRONT, false, " "))));
    }
}
