package no.front.commission.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import no.front.commission.control.CommissionBalance;
import no.front.commission.control.Earnings;
import no.front.commission.control.PayoutDay;
import no.front.commission.control.Withholding;
import no.front.commission.entity.Advance;
import no.front.commission.entity.HoldGround;
import no.front.commission.entity.HoldScope;
import no.front.commission.entity.Payout;
import no.front.commission.entity.SettlementPosted;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Two years of premium money with thirty customers, seeded: messages, late reports and reversals, settlements that miss an
 * operator or a message, differences accepted or claimed, holds released and forfeited, advances, changed shares, rejected
 * payments, contracts that end. After every step each øre that was earned is in exactly one place.
 */
class CommissionSimulationIT {

    private static final int CUSTOMERS = 30;
    private static final int MONTHS = 24;
    private static final List<String> OPERATORS = List.of("no.telenor", "no.telia", "no.ice");
    private static final String HEAD = "settlement_id;settlement_date;period_from;period_to;merchant_id;operator_id;"
            + "short_number;keyword;price_incl_vat;count_billed;count_reversed;gross_incl_vat\n";

    private final PayoutHouse house = new PayoutHouse();
    private final Random random = new Random(20_260_515);
    private int settlements;

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    @DisplayName(
            "CPA-1 CPA-2 CPA-3 CPA-4 CPA-5 CPA-6 CPA-7 two years: whatever happens, each øre earned is in exactly one place")
    void twoYears() {
        house.today = LocalDate.of(2026, 1, 2);
        begin();
        BillingMonth month = BillingMonth.of(house.today);
        for (int i = 0; i < MONTHS; i++, month = month.next()) {
            house.today = month.firstDay().plusDays(1);
            changeShares(month);
            endContracts(i);
            house.today = month.lastDay();
            messages(month, i);
            prove("messages of " + month);
            house.today = PayoutDay.in(month.next(), 15);
            decideHolds();
            prove("holds decided in " + month);
            pay();
            prove("payout of " + house.today);
            house.today = month.next().month().atDay(20);
            settle(month, i);
            prove("settlement of " + month);
            hold(i);
            advance(month, i);
            prove("holds and advances of " + month);
        }
        house.today = PayoutDay.in(month.next(), 15);
        settleLeft(month);
        decideHolds();
        for (int i = 0; i < 3; i++) {
            house.today = PayoutDay.in(BillingMonth.of(house.today).next(), 15);
            pay();
            prove("last payouts of " + house.today);
        }
        atLeast(150, "payouts paid", "payout WHERE status = 'PAID'");
        atLeast(3, "payments rejected and ordered anew", "outgoing_payment WHERE status = 'REJECTED'");
        atLeast(20, "messages taken back", "premium_transaction WHERE status = 'REVERSED'");
        atLeast(1, "messages forfeited", "premium_transaction WHERE status = 'FORFEITED'");
        atLeast(1, "messages released", "premium_transaction WHERE status = 'RELEASED'");
        atLeast(1, "advances set off", "commission_advance WHERE remaining = 0 AND paid_on IS NOT NULL");
        atLeast(3, "differences accepted", "strex_settlement_line WHERE resolution = 'ACCEPTED'");
        atLeast(1, "reversals on notes", "commission_amount WHERE status = 'NOTED' AND cause = 'REVERSED'");
    }

    private void begin() {
        house.customers(1, CUSTOMERS);
        house.unit.sql("INSERT INTO usage_source (id, version, name, key_hint, active, created_at, created_by)"
                + " VALUES (5, 1, 'Strex', '', TRUE, '2026-01-01', 'Test')");
        for (int n = 1; n <= CUSTOMERS; n++) {
            long service = 200_000 + n;
            house.unit.sql("INSERT INTO premium_price (id, version, service_id, price, starts_on) VALUES (" + service
                    + ", 1, " + service + ", 10.00, '2026-01-01'), (" + (service + 1_000) + ", 1, " + service
                    + ", 7.00, '2026-01-01')");
            shares(service, service, "2026-01-01", n % 3 == 0 ? "33.3333, 5, 6.6667, 55" : "25, 5, 15, 55");
        }
        house.unit.sql("UPDATE customer SET vat_registered = FALSE WHERE id % 5 = 0");
        house.unit.sql("UPDATE premium_service SET vat_code = 'OUTSIDE' WHERE customer_id = 7");
    }

    private void shares(long id, long service, String from, String parts) {
        house.unit.sql("INSERT INTO premium_share (id, version, service_id, starts_on, operator_share, strex_share,"
                + " own_share, customer_share, created_at, created_by) VALUES (" + id + ", 1, " + service + ", '" + from
                + "', " + parts + ", '2026-01-01', 'Test')");
    }

    /** In the middle of a month, so that its lines are divided. */
    private void changeShares(BillingMonth month) {
        if (random.nextInt(4) == 0) {
            long service = 200_001 + random.nextInt(CUSTOMERS);
            shares(
                    800_000 + Long.parseLong(month.toString().replace("-", "")),
                    service,
                    month.month().atDay(11).toString(),
                    "24.5, 5.5, 12.3456, 57.6544");
        }
    }

    private void endContracts(int i) {
        if (i == 16) {
            house.unit.sql("UPDATE contract SET status = 'ENDED' WHERE id IN (100003, 100011)");
        }
    }

    private void messages(BillingMonth month, int i) {
        List<PremiumLine> lines = new ArrayList<>();
        List<PremiumReportLine> reports = new ArrayList<>();
        for (int n = 1; n <= CUSTOMERS; n++) {
            boolean gone = i >= 16 && (n == 3 || n == 11);
            int count = gone ? 0 : n % 10 == 0 ? 2 : 4 + random.nextInt(14);
            for (int k = 0; k < count; k++) {
                String id = "T" + n + "-" + i + "-" + k;
                int luck = random.nextInt(20);
                String billed = luck < 16 ? "true" : luck < 18 ? null : "false";
                lines.add(new PremiumLine(
                        id,
                        "2440",
                        "QUIZ" + n,
                        "+47400000" + (10 + random.nextInt(89)),
                        OPERATORS.get(random.nextInt(3)),
                        random.nextInt(3) == 0 ? "7.00" : "10.00",
                        month.month().atDay(1 + random.nextInt(27)) + "T12:00:00Z",
                        billed,
                        null,
                        null));
                if (billed == null && random.nextBoolean()) {
                    reports.add(new PremiumReportLine(
                            id, "Ok", "Delivered", "true", month.month().atDay(28) + "T10:00:00Z"));
                }
            }
        }
        for (String[] original :
                rows("SELECT transaction_id, price FROM premium_transaction WHERE price > 0 AND status IN"
                        + " ('SETTLED', 'RELEASED', 'ACCRUED') AND original_id IS NULL AND month < '" + month
                        + "' AND NOT EXISTS (SELECT 1 FROM premium_transaction r WHERE r.original_id = premium_transaction.id)"
                        + " ORDER BY MD5(CONCAT(transaction_id, '" + month + "')) LIMIT 5")) {
            lines.add(new PremiumLine(
                    "-" + original[0],
                    null,
                    null,
                    null,
                    null,
                    "-" + original[1],
                    month.month().atDay(20) + "T12:00:00Z",
                    null,
                    null,
                    null));
        }
        for (int from = 0; from < lines.size(); from += 200) {
            house.get(PremiumIntakes.class).take("Strex", lines.subList(from, Math.min(lines.size(), from + 200)));
        }
        if (!reports.isEmpty()) {
            house.get(PremiumIntakes.class).report("Strex", reports);
        }
        house.unit.run(() -> house.get(Earnings.class).refresh(month));
    }

    /** What Strex settles: this month, and what it left out of the one before; now and then less than it should. */
    private void settle(BillingMonth month, int i) {
        String leftOut = i % 5 == 2 ? OPERATORS.get(i % 3) : "";
        take(month, leftOut, i % 3 == 1 ? 2 : 0);
        decide(i);
    }

    private void settleLeft(BillingMonth month) {
        take(month, "", 0);
        decide(0);
    }

    private void take(BillingMonth upTo, String leftOut, int misses) {
        String of = upTo.previous().toString();
        StringBuilder file = new StringBuilder(HEAD);
        int missed = 0;
        String id = "S-" + ++settlements;
        for (String[] row : rows(
                "SELECT month, operator, keyword, price, SUM(billed), SUM(reversed) FROM (SELECT t.month, t.operator,"
                        + " s.keyword, ABS(t.price) price, t.price > 0 billed, t.price < 0 reversed FROM premium_transaction t"
                        + " JOIN premium_service s ON s.id = t.service_id WHERE t.billed = 'Y' AND t.month BETWEEN '"
                        + of
                        + "' AND '" + upTo + "' UNION ALL SELECT l.month, l.operator, s.keyword, l.price, -l.billed,"
                        + " -l.reversed FROM strex_settlement_line l JOIN premium_service s ON s.id = l.service_id WHERE"
                        + " l.month BETWEEN '" + of + "' AND '" + upTo + "') u GROUP BY 1, 2, 3, 4"
                        + " HAVING SUM(billed) <> 0 OR SUM(reversed) <> 0 ORDER BY 1, 2, 3, 4")) {
            int billed = (int) Double.parseDouble(row[4]);
            int reversed = (int) Double.parseDouble(row[5]);
            if (leftOut.endsWith(row[1].toLowerCase(java.util.Locale.ROOT)) && row[0].equals(upTo.toString())) {
                continue;
            }
            if (missed < misses && billed > 1 && random.nextInt(10) == 0) {
                billed--;
                missed++;
            }
            if (billed < 0 || reversed < 0) {
                continue;
            }
            Money gross = Money.of(row[3]).times(billed - reversed);
            file.append(String.join(
                            ";",
                            id,
                            house.today.toString(),
                            row[0] + "-01",
                            BillingMonth.of(row[0]).lastDay().toString(),
                            "M-1",
                            "no." + row[1].toLowerCase(java.util.Locale.ROOT),
                            "2440",
                            row[2],
                            row[3],
                            Integer.toString(billed),
                            Integer.toString(reversed),
                            gross.toString()))
                    .append('\n');
        }
        if (file.length() == HEAD.length()) {
            return;
        }
        long settlement = house.get(Settlements.class)
                .importFile(
                        id + ".csv", new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8)), null)
                .id();
        heard();
        house.does(PayoutHouse.HENRIK, () -> house.get(Settlements.class).paid(settlement, house.today));
    }

    private void heard() {
        List<Object> events = List.copyOf(house.fired);
        house.fired.clear();
        events.stream()
                .filter(SettlementPosted.class::isInstance)
                .forEach(event -> house.unit.run(() -> house.wiring.observe(Withholding.class, event)));
    }

    /** Differences of the settlement before are accepted, or claimed first. */
    private void decide(int i) {
        List<Long> waiting = Arrays.stream(ids("SELECT id FROM strex_settlement_line WHERE resolution IS NULL"))
                .boxed()
                .toList();
        if (!waiting.isEmpty()) {
            house.does(PayoutHouse.HENRIK, () -> {
                if (i % 4 == 1) {
                    house.get(Settlements.class).claim(waiting, "Mangler hos Strex");
                } else {
                    house.get(Settlements.class).accept(waiting, "Avklart");
                }
            });
            heard();
        }
    }

    private void hold(int i) {
        if (i % 3 == 0) {
            int n = 1 + random.nextInt(CUSTOMERS);
            if (number("SELECT COUNT(*) FROM commission_hold WHERE customer_id = " + n + " AND status <> 'DECIDED'")
                    == 0) {
                house.as(PayoutHouse.HENRIK, () -> house.get(HoldCases.class)
                        .open(new HoldOpening(n, HoldScope.SERVICE, 200_000L + n, null, null, "Klager fra mottakere")));
            }
        }
    }

    private void decideHolds() {
        for (long hold : ids("SELECT id FROM commission_hold WHERE status <> 'DECIDED'")) {
            house.does(PayoutHouse.INGRID, () -> {
                if (random.nextInt(3) == 0) {
                    house.get(HoldDecisions.class)
                            .forfeit(hold, Set.of(), HoldGround.MISUSE_ESTABLISHED, "Misbruk er bevist");
                } else {
                    house.get(HoldDecisions.class).release(hold, Set.of(), "Alt i orden");
                }
            });
        }
    }

    private void advance(BillingMonth month, int i) {
        if (i % 2 == 0) {
            int n = 1 + random.nextInt(CUSTOMERS);
            Money earned =
                    house.as(PayoutHouse.HENRIK, () -> house.get(Advances.class).earned(n));
            if (earned.isMoreThan(Money.of(20))) {
                long advance = house.as(PayoutHouse.HENRIK, () -> house.get(Advances.class)
                        .prepare(n, month, Money.of(20), "Avtalt", false));
                house.does(PayoutHouse.INGRID, () -> house.get(Advances.class).approve(advance, ""));
                house.paid(Advance.SUBJECT, advance);
            }
        }
    }

    private void pay() {
        for (long payout : ids("SELECT id FROM payout WHERE status = 'REJECTED'")) {
            house.payAgain(payout);
        }
        if (number("SELECT COUNT(*) FROM commission_amount WHERE status IN ('PAYABLE', 'CARRIED')") > 0) {
            house.run();
        }
        assertEquals(
                List.of(),
                rows(
                                "SELECT customer_id, reason_key, reason_arguments FROM payout_run_customer WHERE status = 'PARKED'")
                        .stream()
                        .map(Arrays::toString)
                        .toList());
        for (long payout : ids("SELECT id FROM payout WHERE status = 'PROPOSED'")) {
            house.does(PayoutHouse.INGRID, () -> house.get(Payouts.class).approve(payout, ""));
        }
        for (long payout : ids("SELECT p.id FROM payout p JOIN outgoing_payment o ON o.live_subject ="
                + " CONCAT('Payout:', p.id) WHERE o.status NOT IN ('PAID', 'REJECTED')")) {
            if (random.nextInt(15) == 0) {
                house.rejected(Payout.SUBJECT, payout);
            } else {
                house.paid(Payout.SUBJECT, payout);
            }
        }
    }

    /** Each øre is in exactly one place. */
    private void prove(String after) {
        house.booksBalance();
        house.unit.run(() -> house.get(CommissionBalance.class).run(house.today, PayoutHouse.STRICT));
        assertEquals("0.00", house.unit.value("SELECT COALESCE(SUM(amount), 0.00) FROM ledger_posting"), after);
        assertEquals(
                List.of(),
                rows("SELECT id FROM strex_settlement_line WHERE gross <> vat + operator_part + strex_part + own_part"
                                + " + commission")
                        .stream()
                        .map(Arrays::toString)
                        .toList(),
                after);
        assertEquals(
                amount("SELECT SUM(commission) FROM strex_settlement_line"),
                amount("SELECT SUM(amount) FROM commission_amount WHERE cause <> 'RELEASED'"),
                "what Strex settled are the monthly amounts, after " + after);
        Money pending = amount("SELECT SUM(pending) FROM premium_earning");
        Money open = amount("SELECT SUM(amount - withheld) FROM commission_amount WHERE status <> 'NOTED'");
        Money noted = amount("SELECT SUM(amount - withheld) FROM commission_amount WHERE status = 'NOTED'");
        Money held = amount("SELECT SUM(amount) FROM ledger_posting WHERE account = 'COMMISSION_WITHHELD'")
                .negate();
        Money forfeited = amount("SELECT SUM(amount) FROM ledger_posting WHERE account = 'COMMISSION_FORFEITED'")
                .negate();
        Money settled = amount("SELECT SUM(commission) FROM strex_settlement_line");
        assertEquals(
                settled,
                open.plus(noted).plus(held).plus(forfeited),
                "what Strex settled is open, on notes, held or forfeited, after " + after);
        Money turned = amount("SELECT SUM(amount) FROM ledger_posting WHERE account = 'COMMISSION_PENDING'");
        assertEquals(pending.negate(), turned, after);
        assertEquals(
                List.of(),
                rows(
                                "SELECT e.service_id, e.operator, e.price, e.month, e.commission, e.pending, l.settled"
                                        + " FROM premium_earning e LEFT JOIN (SELECT service_id, operator, price, month, share_id,"
                                        + " SUM(commission) settled, SUM(COALESCE(resolution, '') = 'ACCEPTED' OR outcome IN"
                                        + " ('MISSING_HERE', 'DIFFERENT_AMOUNT')) decided FROM strex_settlement_line"
                                        + " GROUP BY 1, 2, 3, 4, 5) l USING (service_id, operator, price, month, share_id)"
                                        + " WHERE COALESCE(l.decided, 0) = 0 AND e.commission - e.pending <> COALESCE(l.settled, 0)")
                        .stream()
                        .map(Arrays::toString)
                        .toList(),
                "what was earned is pending or settled, where nobody accepted a difference, after " + after);
        assertEquals(
                List.of(),
                rows(
                                "SELECT p.id FROM payout p WHERE p.status IN ('APPROVED', 'PAID', 'REJECTED') AND p.base <>"
                                        + " (SELECT SUM(a.amount - a.withheld) FROM commission_amount a WHERE a.payout_id = p.id)")
                        .stream()
                        .map(Arrays::toString)
                        .toList(),
                after);
        assertEquals(
                List.of(),
                rows("SELECT id, base, vat, advances, set_off, to_pay FROM payout WHERE base > 0 AND base + vat <>"
                                + " advances + set_off + to_pay")
                        .stream()
                        .map(Arrays::toString)
                        .toList(),
                after);
        assertEquals(
                "0",
                house.unit.value("SELECT COUNT(*) FROM payout p JOIN commission_amount a ON a.payout_id = p.id"
                        + " WHERE a.status = 'NOTED' AND p.payout_on < a.due_on"),
                "nothing is paid before it is due, after " + after);
    }

    private long[] ids(String sql) {
        return rows(sql).stream().mapToLong(row -> Long.parseLong(row[0])).toArray();
    }

    /** That it has happened in the two years, so that it is proven. */
    private void atLeast(long least, String what, String from) {
        long count = number("SELECT COUNT(*) FROM " + from);
        assertTrue(count >= least, count + " " + what);
    }

    private long number(String sql) {
        return Long.parseLong(house.unit.value(sql));
    }

    private Money amount(String sql) {
        String sum = house.unit.value(sql);
        return sum == null ? Money.ZERO : Money.of(sum);
    }

    private List<String[]> rows(String sql) {
        List<String[]> rows = new ArrayList<>();
        house.unit.run(() -> {
            for (Object row : house.unit.em().createNativeQuery(sql).getResultList()) {
                rows.add(
                        row instanceof Object[] cells
                                ? Arrays.stream(cells).map(String::valueOf).toArray(String[]::new)
                                : new String[] {String.valueOf(row)});
            }
        });
        return rows;
    }
}
