package no.front.contract.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import no.front.contract.boundary.IndexAdjustments.Wanted;
import no.front.contract.control.PriceIndex;
import no.front.contract.control.StatisticsNorway;
import no.front.contract.entity.AdjustmentError;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.IndexFailure;
import no.front.contract.entity.PriceIndexValue;
import no.front.contract.entity.PriceItem;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;
import no.front.kernel.UnitPrice;
import no.front.server.simulator.IndexSimulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CON-10 prices are adjusted by the index, once for a calendar year")
class IndexAdjustmentsIT {

    private static final BillingMonth BASE = BillingMonth.of("2025-12");
    private static final BillingMonth NOW = BillingMonth.of("2026-10");
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private IndexSimulator simulator;
    private ContractHouse house;
    private PriceIndexes indexes;
    private IndexAdjustments adjustments;

    @BeforeEach
    void start() {
        simulator = IndexSimulator.start(0, () -> YearMonth.of(2026, 10));
        house = new ContractHouse();
        house.orders.wiring.with(PriceIndex.class, new StatisticsNorway(Optional.of(simulator.url()), 10_000));
        indexes = house.get(PriceIndexes.class);
        adjustments = house.get(IndexAdjustments.class);
    }

    @AfterEach
    void stop() {
        house.close();
        simulator.close();
    }

    /** 100.0 in December 2025, 103.4 in October 2026, in a table of our own. */
    private void typed() {
        type(BASE, "100.0");
        type(NOW, "103.4");
    }

    private void type(BillingMonth month, String value) {
        house.orders.run(() -> indexes.type("90100", 2025, month, new BigDecimal(value), "ssb.no/kpi"));
    }

    private static Wanted wanted(LocalDate from, String fallAgreed) {
        return new Wanted("90100", BASE, NOW, from, fallAgreed);
    }

    @Test
    @DisplayName("CON-10 values are read, kept once, and corrected by a newer row; a frozen table gives none")
    void read() {
        assertEquals(Optional.empty(), indexes.read(IndexSimulator.BY_GROUP));
        assertEquals(Optional.empty(), indexes.read(IndexSimulator.BY_GROUP));
        assertEquals("22", house.value("SELECT COUNT(*) FROM price_index_value"));
        PriceIndexValue newest =
                house.orders.in(() -> indexes.months(IndexSimulator.BY_GROUP)).getFirst();
        assertEquals(NOW, newest.month());
        assertEquals(new BigDecimal("106.3"), newest.value());
        for (String frozen : List.of(IndexSimulator.FROZEN, IndexSimulator.SILENTLY_FROZEN)) {
            assertEquals(Optional.of(IndexFailure.FROZEN), indexes.read(frozen));
            assertTrue(house.orders.in(() -> indexes.months(frozen)).isEmpty());
        }
        assertEquals(Optional.of(IndexFailure.MONTH_IN_FUTURE), indexes.read(IndexSimulator.FUTURE));
        assertEquals(Optional.of(IndexFailure.SERVICE_FAULT), indexes.read(IndexSimulator.DOWN));
        assertEquals(
                Optional.of(IndexFailure.FROZEN),
                house.orders
                        .in(() -> indexes.lastReading(IndexSimulator.FROZEN))
                        .orElseThrow()
                        .failure());
        assertEquals(AdjustmentError.INDEX_TABLE_UNFIT, house.refused(() -> indexes.read("../14700")));
    }

    @Test
    @DisplayName("CON-10 staff type an index with its source; nonsense and the frozen table are refused")
    void type() {
        assertEquals(
                AdjustmentError.INDEX_FROZEN,
                house.refused(() -> indexes.type("03013", 2015, BASE, BigDecimal.valueOf(139), "ssb.no")));
        assertEquals(
                AdjustmentError.INDEX_MONTH_UNFIT,
                house.refused(() ->
                        indexes.type("90100", 2025, BillingMonth.of("2026-11"), BigDecimal.valueOf(103), "ssb.no")));
        assertEquals(
                AdjustmentError.INDEX_VALUE_UNFIT,
                house.refused(() -> indexes.type("90100", 2025, BASE, BigDecimal.ZERO, "ssb.no")));
        assertEquals(
                ContractError.TEXT_MISSING,
                house.refused(() -> indexes.type("90100", 2025, BASE, BigDecimal.valueOf(100), " ")));
        typed();
        assertEquals(
                AdjustmentError.INDEX_BASES_DIFFER,
                house.refused(() -> indexes.type("90100", 2015, BASE, BigDecimal.valueOf(139), "ssb.no")));
        type(BASE, "100.1");
        assertEquals(
                new BigDecimal("100.1"),
                house.orders.in(() -> indexes.months("90100")).getLast().value());
    }

    @Test
    @DisplayName("CON-10 list and agreed prices rise together, fixed ones stay, and it is done once")
    void adjust() {
        long contract = house.contract("SMS_WEB");
        long customer = house.customerOf(contract);
        agree(customer, 99001, "SMS", "NO", "0.39", false);
        agree(customer, 99002, "HOUR", "", "1000", true);
        typed();
        IndexPreview preview = house.orders.in(() -> adjustments.preview(wanted(null, "")));
        assertEquals(NEW_YEAR, preview.from());
        assertEquals(LocalDate.of(2026, 12, 22), preview.earliest());
        assertEquals(new BigDecimal("3.40"), preview.percent());
        assertEquals(Money.of("39.00"), preview.feesBefore());
        assertEquals(Money.of("1.33"), preview.effect());
        assertEquals("1", house.value("SELECT COUNT(*) FROM price_list"));

        house.orders.run(() -> adjustments.adjust(wanted(NEW_YEAR, "")));

        assertEquals(
                "40.330000",
                house.value("SELECT price FROM price_line p JOIN price_list l ON l.id = p.price_list_id"
                        + " WHERE l.number = 2 AND kind = 'MONTHLY' AND product_code = 'SMS_WEB'"));
        assertEquals(
                "2027-01-01 0.403300,2026-11-01 0.390000",
                house.value("SELECT GROUP_CONCAT(from_date, ' ', price ORDER BY from_date DESC) FROM customer_price"
                        + " WHERE kind = 'SMS'"));
        assertEquals(UnitPrice.of("0.4033"), house.orders.in(() -> house.get(PriceBooks.class)
                .of(customer)
                .on(NEW_YEAR, null, PriceItem.national())
                .orElseThrow()
                .price()
                .first()));
        assertEquals("1", house.value("SELECT COUNT(*) FROM customer_price WHERE kind = 'HOUR' AND to_date IS NULL"));
        assertEquals(
                "2027 90100 2025-12 100.000 2026-10 103.400 1",
                house.value("SELECT CONCAT_WS(' ', year, table_id, base_month, base_value, index_month, index_value,"
                        + " agreements) FROM price_adjustment"));
        assertEquals("1", house.value("SELECT COUNT(*) FROM price_announcement"));
        assertEquals(Optional.of(NOW), house.orders.in(adjustments::baseMonth));
        assertEquals(AdjustmentError.INDEX_NOT_LATER, house.refused(() -> adjustments.adjust(wanted(NEW_YEAR, ""))));
        house.day("2027-02-12");
        type(BillingMonth.of("2027-01"), "104.0");
        Wanted again = new Wanted("90100", BASE, BillingMonth.of("2027-01"), null, "");
        assertEquals(AdjustmentError.ADJUSTED_ALREADY, house.refused(() -> adjustments.adjust(again)));
    }

    private void agree(long customer, long id, String kind, String destination, String price, boolean fixed) {
        house.orders.unit.sql("INSERT INTO customer_price (id, version, customer_id, account_id, kind, product_code,"
                + " destination, whole_kind, price, discount, from_date, to_date, fixed, reason, agreed_at, agreed_by,"
                + " withdrawn) VALUES (" + id + ", 1, " + customer + ", NULL, '" + kind + "', '', '" + destination
                + "', FALSE, " + price + ", NULL, '2026-11-01', NULL, " + fixed
                + ", 'Avtalt', '2026-11-01 08:00:00', 'Test', FALSE)");
    }

    @Test
    @DisplayName("CON-11 main products and national SMS get a month's notice; CON-3 not beside a draft")
    void refused() {
        typed();
        assertEquals(
                List.of(LocalDate.of(2026, 12, 22)),
                house.refusal(() -> adjustments.adjust(wanted(LocalDate.of(2026, 12, 21), "")))
                        .arguments());
        assertEquals(
                AdjustmentError.INDEX_MISSING,
                house.refused(
                        () -> adjustments.preview(new Wanted("90100", BillingMonth.of("2024-01"), NOW, null, ""))));
        house.orders.run(() -> house.get(PriceLists.class).begin());
        assertEquals(
                ContractError.PRICE_LIST_DRAFT_EXISTS, house.refused(() -> adjustments.adjust(wanted(NEW_YEAR, ""))));
        assertEquals("0", house.value("SELECT COUNT(*) FROM price_adjustment"));
    }

    @Test
    @DisplayName("CON-10 a falling index changes nothing unless that is agreed")
    void falls() {
        type(BASE, "100.0");
        type(NOW, "99.2");
        IndexPreview preview = house.orders.in(() -> adjustments.preview(wanted(NEW_YEAR, "")));
        assertFalse(preview.changes());
        assertTrue(preview.fell());
        assertEquals(
                AdjustmentError.INDEX_CHANGES_NOTHING, house.refused(() -> adjustments.adjust(wanted(NEW_YEAR, ""))));
        house.orders.run(() -> adjustments.adjust(wanted(NEW_YEAR, "Rammeavtale punkt 7")));
        assertEquals(
                "38.690000",
                house.value("SELECT price FROM price_line p JOIN price_list l ON l.id = p.price_list_id"
                        + " WHERE l.number = 2 AND kind = 'MONTHLY' AND product_code = 'SMS_WEB'"));
    }

    @Test
    @DisplayName("CON-10 done by two at once, it is done once")
    void atOnce() throws Exception {
        typed();
        List<Object> answers = house.orders.atOnce(
                () -> adjustments.adjust(wanted(NEW_YEAR, "")), () -> adjustments.adjust(wanted(NEW_YEAR, "")));
        assertEquals(1, answers.stream().filter(Long.class::isInstance).count(), answers::toString);
        assertEquals("1", house.value("SELECT COUNT(*) FROM price_adjustment"));
        assertEquals("2", house.value("SELECT COUNT(*) FROM price_list"));
    }
}
