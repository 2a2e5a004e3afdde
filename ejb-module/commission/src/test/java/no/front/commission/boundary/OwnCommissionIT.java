package no.front.commission.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.front.customer.control.CustomerParties;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;
import no.front.kernel.Oslo;
import no.front.ledger.boundary.LedgerParties;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Actor;
import no.front.test.TestPersistence;
import no.front.test.Wiring;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OwnCommissionIT {

    private static final BillingMonth MARCH = BillingMonth.of("2026-03");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    private final TestPersistence unit = TestPersistence.fresh();
    private final Wiring wiring = new Wiring(unit, new ArrayList<>());
    private Actor actor = Actor.customerUser(1, "Kari", 1, "127.0.0.1");

    @BeforeEach
    void set() {
        wiring.with(CurrentActor.class, new CurrentActor() {
                    @Override
                    public Actor get() {
                        return actor;
                    }
                })
                .with(BusinessClock.class, new BusinessClock() {
                    @Override
                    public LocalDate today() {
                        return TODAY;
                    }

                    @Override
                    public Instant now() {
                        return Oslo.startOf(TODAY);
                    }
                })
                .with(LedgerParties.class, wiring.get(CustomerParties.class));
        customer(1, "NORDLYS KURS AS", "BOKMAL", "314200780");
        customer(2, "FJELLVIK RADIO AS", "ENGLISH", "311590839");
        earned(1, "TELENOR", 200, "2000.00", "880.00", "0.00");
        earned(1, "TELIA", 100, "1000.00", "440.00", "440.00");
        settled(1, "TELENOR", 198, "1980.00", "871.20", "880.00");
        earned(2, "ICE", 10, "100.00", "44.00", "44.00");
        unit.sql(
                "INSERT INTO commission_amount (id, version, customer_id, service_id, month, cause, settlement_id, amount,"
                        + " withheld, vat_code, received_on, due_on, status) VALUES (1, 1, 1, 1, '2026-03', 'SETTLED', 1, 871.20,"
                        + " 100.00, 'STANDARD', '2026-04-21', '2026-05-15', 'PAYABLE')");
    }

    @AfterEach
    void close() {
        unit.close();
    }

    @Test
    @DisplayName("CPA-9 the customer sees month by month what was earned, settled, withheld and waits")
    void months() {
        List<CommissionMonthRow> months =
                in(() -> wiring.get(OwnCommission.class).months());
        assertEquals(
                List.of(MARCH), months.stream().map(CommissionMonthRow::month).toList());
        CommissionSums sums = months.getFirst().sums();
        assertEquals(300, sums.billed());
        assertEquals(kr("1320.00"), sums.of(CommissionPart.EARNED));
        assertEquals(kr("440.00"), sums.of(CommissionPart.PENDING));
        assertEquals(kr("871.20"), sums.of(CommissionPart.SETTLED));
        assertEquals(kr("8.80"), sums.less());
        assertEquals(Money.ZERO, sums.more());
        assertEquals(kr("100.00"), sums.of(CommissionPart.WITHHELD));
        assertEquals(kr("771.20"), sums.of(CommissionPart.PAYABLE));
        assertEquals(Money.ZERO, sums.of(CommissionPart.PAID));
    }

    @Test
    @DisplayName(
            "CPA-3, CPA-9 earned, difference and pending are what was settled, while a difference waits and when a later settlement made up for it")
    void reconciled() {
        unit.sql("UPDATE premium_earning SET pending = 8.80 WHERE operator = 'TELENOR'");
        assertEquals("1320.00 -8.80 440.00 871.20", march());
        unit.sql("UPDATE strex_settlement_line SET resolution = 'SETTLED'");
        unit.sql("UPDATE premium_earning SET pending = 0 WHERE operator = 'TELENOR'");
        equal(2, "TELENOR", "20.00", "8.80");
        assertEquals("1320.00 0.00 440.00 880.00", march());
    }

    /** What Telia's recipients paid is settled, too. */
    private void settleRest() {
        equal(3, "TELIA", "1000.00", "440.00");
        unit.sql("UPDATE premium_earning SET pending = 0 WHERE customer_id = 1");
    }

    private void equal(int id, String operator, String gross, String commission) {
        unit.sql(
                "INSERT INTO strex_settlement_line (id, version, settlement_id, customer_id, service_id, price, operator,"
                        + " month, share_id, billed, reversed, gross, vat, operator_part, strex_part, own_part, commission, own_billed,"
                        + " own_reversed, own_gross, own_commission, outcome, reason) VALUES (" + id
                        + ", 1, 1, 1, 1, 10.00, '"
                        + operator + "', '2026-03', 1, 1, 0, " + gross + ", 0, 0, 0, 0, " + commission + ", 1, 0, "
                        + gross + ", "
                        + commission + ", 'EQUAL', '')");
    }

    private String march() {
        CommissionSums sums =
                in(() -> wiring.get(OwnCommission.class).months()).getFirst().sums();
        return sums.of(CommissionPart.EARNED) + " " + sums.of(CommissionPart.DIFFERENCE) + " "
                + sums.of(CommissionPart.PENDING) + " " + sums.of(CommissionPart.SETTLED);
    }

    @Test
    @DisplayName("CPA-9 a month's statement shows each service, operator and price, our count beside that of Strex")
    void statement() {
        assertEquals(
                List.of("2440 QUIZ Telenor 10.00 200 198 880.00 871.20", "2440 QUIZ Telia 10.00 100 0 440.00 0.00"),
                in(() -> wiring.get(OwnCommission.class).month(MARCH)).lines().stream()
                        .map(line -> String.join(
                                " ",
                                line.service(),
                                line.operatorName(),
                                line.price().toString(),
                                Long.toString(line.billed()),
                                Long.toString(line.settled()),
                                line.earned().toString(),
                                line.commission().toString()))
                        .toList());
        byte[] pdf = in(() -> wiring.get(OwnCommission.class).pdf(MARCH));
        assertTrue(new String(pdf, 0, 8, StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
    }

    @Test
    @DisplayName(
            "CPA-9 two services with the same words, one after the other, stand on lines of their own, by their ids")
    void sameWords() {
        String same = "version, customer_id, contract_id, short_number, keyword, name, service_code, regime, vat_code,"
                + " created_at, created_by";
        unit.sql("INSERT INTO premium_service (id, starts_on, " + same + ") SELECT 5, '2026-03-16', " + same
                + " FROM premium_service WHERE id = 1");
        earned(1, "ICE", 5, "50.00", "22.00", "22.00");
        unit.sql("UPDATE premium_earning SET service_id = 5 WHERE operator = 'ICE'");
        earned(1, "ICE", 10, "100.00", "44.00", "44.00");
        assertEquals(
                List.of("1 ICE 10", "5 ICE 5", "1 TELENOR 200", "1 TELIA 100"),
                in(() -> wiring.get(OwnCommission.class).month(MARCH)).lines().stream()
                        .map(line -> line.serviceId() + " " + line.operator().orElseThrow() + " " + line.billed())
                        .toList());
    }

    @Test
    @DisplayName(
            "ACC-10 CPA-9 another organisation's user sees the own commission only, and nothing of a month without any")
    void others() {
        actor = Actor.customerUser(2, "Ola", 2, "127.0.0.1");
        CommissionMonthRow row =
                in(() -> wiring.get(OwnCommission.class).months()).getFirst();
        assertEquals(kr("44.00"), row.sums().of(CommissionPart.EARNED));
        assertEquals(Money.ZERO, row.sums().of(CommissionPart.SETTLED));
        actor = Actor.customerUser(3, "Per", 3, "127.0.0.1");
        assertEquals(List.of(), in(() -> wiring.get(OwnCommission.class).months()));
        actor = Actor.customerUser(1, "Kari", 1, "127.0.0.1");
        assertEquals(
                List.of(),
                in(() -> wiring.get(OwnCommission.class).month(BillingMonth.of("2026-02")))
                        .lines());
    }

    @Test
    @DisplayName("CPA-9 the customer's months have the very sums that the back office has")
    void sameSums() {
        for (long customer = 1; customer <= 2; customer++) {
            actor = Actor.customerUser(customer, "Kari", customer, "127.0.0.1");
            long own = customer;
            List<CommissionMonthRow> theirs =
                    in(() -> wiring.get(CommissionMonths.class).ofCustomer(own));
            assertEquals(theirs, in(() -> wiring.get(OwnCommission.class).months()));
            assertEquals(
                    theirs,
                    in(() -> wiring.get(OwnCommission.class).progress()).stream()
                            .map(month -> new CommissionMonthRow(month.month(), month.sums()))
                            .toList());
        }
    }

    @Test
    @DisplayName("CPA-9 a month goes from earned to settled, approved and paid, each with its day")
    void steps() {
        BillingMonth may = BillingMonth.of(TODAY);
        OwnCommissionMonth march = only();
        assertEquals(OwnCommissionMonth.Step.EARNED, march.step(MARCH));
        assertEquals(OwnCommissionMonth.Step.SETTLED, march.step(may));
        assertEquals(LocalDate.of(2026, 4, 21), march.settledOn().orElseThrow());
        assertEquals(LocalDate.of(2026, 5, 15), march.dueOn().orElseThrow());
        assertEquals(kr("1211.20"), march.open());

        settleRest();
        assertEquals(OwnCommissionMonth.Step.APPROVED, only().step(may));

        payout();
        assertEquals(OwnCommissionMonth.Step.PAID, only().step(may));
        assertEquals(kr("964.00"), only().payouts().getFirst().toPay());

        unit.sql("UPDATE payout SET status = 'REJECTED'");
        assertEquals(OwnCommissionMonth.Step.PAID, only().step(may));

        unit.sql("UPDATE payout SET status = 'PAID', paid_on = '2026-05-15'");
        assertEquals(OwnCommissionMonth.Step.DONE, only().step(may));
        assertEquals(
                LocalDate.of(2026, 5, 15), only().payouts().getFirst().paidOn().orElseThrow());
    }

    @Test
    @DisplayName(
            "CPA-9 what recipients took back after settlement is told apart, and what is withheld wholly is said so")
    void takenBack() {
        assertEquals(Money.ZERO, only().takenBack());
        unit.sql(
                "INSERT INTO commission_amount (id, version, customer_id, service_id, month, cause, settlement_id, amount,"
                        + " withheld, vat_code, received_on, due_on, status) VALUES (2, 1, 1, 1, '2026-03', 'REVERSED', 1, -13.20,"
                        + " 0.00, 'STANDARD', '2026-04-21', '2026-05-15', 'PAYABLE')");
        assertEquals(kr("-13.20"), only().takenBack());
        assertEquals(kr("1198.00"), only().open());
        unit.sql("DELETE FROM commission_amount WHERE id = 2");
        unit.sql("UPDATE commission_amount SET withheld = amount");
        settleRest();
        assertTrue(only().isWithheld());
        assertEquals(OwnCommissionMonth.Step.APPROVED, only().step(BillingMonth.of(TODAY)));
    }

    @Test
    @DisplayName(
            "ACC-10 CPA-9 days and payouts are the own organisation's, and who has no premium service has no commission")
    void othersDays() {
        payout();
        assertEquals(1, only().payouts().size());
        actor = Actor.customerUser(2, "Ola", 2, "127.0.0.1");
        assertTrue(only().payouts().isEmpty());
        assertTrue(only().settledOn().isEmpty());
        assertTrue(only().dueOn().isEmpty());
        assertTrue(in(() -> wiring.get(OwnCommission.class).isThere()));
        actor = Actor.customerUser(3, "Per", 3, "127.0.0.1");
        assertFalse(in(() -> wiring.get(OwnCommission.class).isThere()));
        assertEquals(List.of(), in(() -> wiring.get(OwnCommission.class).progress()));
    }

    private OwnCommissionMonth only() {
        return in(() -> wiring.get(OwnCommission.class).progress()).getFirst();
    }

    /** Of 771.20 with VAT. */
    private void payout() {
        unit.sql("INSERT INTO payout_run (id, version, payout_on, status, stop_requested, attempts, prepared_at,"
                + " prepared_by_id, prepared_by, stopped_by, approving) VALUES (1, 1, '2026-05-15', 'DONE', FALSE, 1, '2026-05-04', 9,"
                + " 'Test', '', FALSE)");
        unit.sql(
                "INSERT INTO payout (id, version, run_id, customer_id, payout_on, status, base, vat_code, vat, advances,"
                        + " set_off, to_pay, prepared_on, prepared_at, prepared_by_id, prepared_by, remark, rejection) VALUES (1, 1, 1,"
                        + " 1, '2026-05-15', 'APPROVED', 771.20, 'STANDARD', 192.80, 0, 0, 964.00, '2026-05-04', '2026-05-04', 9,"
                        + " 'Test', '', '')");
        unit.sql("UPDATE commission_amount SET status = 'NOTED', payout_id = 1");
    }

    @Test
    @DisplayName(
            "CPA-2 what is settled falls due on its payout day, what is pending as if Strex paid in the month after")
    void forecast() {
        assertEquals(
                List.of(
                        new CommissionForecastRow(LocalDate.of(2026, 5, 15), kr("771.20"), Money.ZERO),
                        new CommissionForecastRow(LocalDate.of(2026, 6, 15), Money.ZERO, kr("484.00"))),
                in(() -> wiring.get(CommissionMonths.class).forecast()));
    }

    private <T> T in(java.util.function.Supplier<T> work) {
        return unit.call(work);
    }

    private void customer(int id, String name, String language, String number) {
        unit.sql("INSERT INTO customer (id, version, name, form, is_prospect, is_customer, is_supplier, is_partner,"
                + " status, invoice_delivery, language, vat_registered, data_source, created_at, created_by,"
                + " organisation_number, visiting_lines, visiting_postcode, visiting_city, visiting_country) VALUES ("
                + id
                + ", 1, '" + name + "', 'AS', FALSE, TRUE, FALSE, FALSE, 'ACTIVE', 'EHF', '" + language
                + "', TRUE, 'STAFF', '2026-01-01', 'Test', '" + number + "', 'Sjøgata 41', '8006', 'Bodø', 'NO')");
        unit.sql("INSERT INTO premium_service (id, version, customer_id, contract_id, short_number, keyword, name,"
                + " service_code, regime, vat_code, starts_on, created_at, created_by) VALUES (" + id + ", 1, " + id
                + ", 1, '2440', 'QUIZ" + (id == 1 ? "" : id)
                + "', 'Quiz', '10001', 'EXEMPT_CONTENT', 'STANDARD', '2026-01-01',"
                + " '2026-01-01', 'Test')");
    }

    private void earned(int customer, String operator, int billed, String gross, String commission, String pending) {
        unit.sql(
                "INSERT INTO premium_earning (id, version, customer_id, service_id, price, operator, month, share_id, billed,"
                        + " reversed, unknown, gross, commission, pending) SELECT COALESCE(MAX(id), 0) + 1, 1, "
                        + customer + ", "
                        + customer + ", 10.00, '" + operator + "', '2026-03', 1, " + billed + ", 0, 0, " + gross + ", "
                        + commission
                        + ", " + pending + " FROM premium_earning");
    }

    private void settled(
            int customer, String operator, int billed, String gross, String commission, String ownCommission) {
        unit.sql(
                "INSERT INTO strex_settlement (id, version, settlement_ref, correction, origin, file_name, sha256, settled_on,"
                        + " period_from, period_to, payment_ref, gross, net_payable, imported_at, imported_by) VALUES (1, 1, 'S-1', 0,"
                        + " 'FILE', 's.csv', '" + "a".repeat(64) + "', '2026-04-21', '2026-03-01', '2026-03-31', '', "
                        + gross + ", "
                        + gross + ", '2026-04-21', 'Test')");
        unit.sql(
                "INSERT INTO strex_settlement_line (id, version, settlement_id, customer_id, service_id, price, operator,"
                        + " month, share_id, billed, reversed, gross, vat, operator_part, strex_part, own_part, commission, own_billed,"
                        + " own_reversed, own_gross, own_commission, outcome, reason) VALUES (1, 1, 1, " + customer
                        + ", " + customer
                        + ", 10.00, '" + operator + "', '2026-03', 1, " + billed + ", 0, " + gross + ", 0, 0, 0, 0, "
                        + commission
                        + ", 200, 0, 2000.00, " + ownCommission + ", 'MISSING_AT_STREX', '')");
    }

    private static Money kr(String amount) {
        return Money.of(amount);
    }
}
