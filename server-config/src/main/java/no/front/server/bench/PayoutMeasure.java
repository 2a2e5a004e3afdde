package no.front.server.bench;

import static no.front.server.bench.Report.figure;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import no.front.server.StartFailure;

/**
 * How long paying out takes, by the pages that finance uses: the preview of a run, the run, its approval by a second person with
 * notes, bookings and orders to the bank, and the bank's file. Two sizes, so that one sees whether the cost of a customer
 * stays level.
 */
final class PayoutMeasure {
    static final List<String> HEADS = List.of(
            "customers",
            "preview, s",
            "run, s",
            "both, s",
            "per customer, ms",
            "approval, s",
            "bank's file, s",
            "to pay, kr");

    /** Above the least that is paid out. */
    static final int MESSAGES = 60;

    /** Approves what {@link StaffSession#FINANCE} has prepared. */
    static final String SECOND = "henrik@front.example";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final int MONTHS_BACK = 12;
    private static final int WARM = 4;
    /** More need another heap than the default: their notes' documents are made at the same time. */
    private static final int APPROVED_AT_MOST = 1_000;

    /** Customers of one settlement. */
    private static final int SETTLED_AT_ONCE = 500;

    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private final ServerUnderTest server;
    private final Connection connection;
    private final BillingMeasure database;
    private final PrintStream out;

    PayoutMeasure(ServerUnderTest server, Connection connection, BillingMeasure database, PrintStream out) {
        this.server = server;
        this.connection = connection;
        this.database = database;
        this.out = out;
    }

    /** @param sizes customers of each run */
    void write(Report report, List<Integer> sizes) throws Exception {
        CommissionWorld world = new CommissionWorld(connection, database);
        List<List<String>> rows = new ArrayList<>();
        List<Double> each = new ArrayList<>();
        // a small one first, which nobody counts: the code is compiled then
        measured(
                world,
                YearMonth.from(world.today()).minusMonths(MONTHS_BACK - 1),
                sizes.getFirst() / WARM,
                new ArrayList<>());
        for (int i = 0; i < sizes.size(); i++) {
            YearMonth month = YearMonth.from(world.today()).minusMonths(MONTHS_BACK + i);
            rows.add(measured(world, month, sizes.get(i), each));
        }
        report.section("Payouts of commission")
                .table(HEADS, rows)
                .line("")
                .line(SettlementMeasure.ratio(each)
                        + " Approval issues and books a note for each payout and orders it at the bank, each in a transaction;"
                        + " documents of notes are made meanwhile and afterwards. It is measured for up to "
                        + APPROVED_AT_MOST
                        + " customers.")
                .line(
                        "After each run: one payout for each customer, what is on payouts is what was settled; after approval one note and one"
                                + " payment each, all payments in one file, vouchers balance.");
    }

    private List<String> measured(CommissionWorld world, YearMonth month, int customers, List<Double> each)
            throws Exception {
        out.println("A payout run of " + customers + " customers …");
        CommissionWorld.Crowd crowd = world.crowd(customers);
        StaffSession finance = StaffSession.signIn(server.origin(), StaffSession.FINANCE);
        for (CommissionWorld.Crowd part : crowd.parts(SETTLED_AT_ONCE)) {
            CommissionWorld.StrexFiles files =
                    world.files(world.earned(part, month, part.customers() * MESSAGES), false, 0);
            CommissionWorld.upload(finance, files);
            files.delete();
        }

        long began = System.nanoTime();
        Browser.Answer page = finance.open("/backoffice/payout-runs", "start");
        double preview = seconds(began);
        began = System.nanoTime();
        long run = start(finance, page, world.today());
        awaitDone(run);
        double made = seconds(began);
        check(run, crowd);

        double approved = Double.NaN;
        double written = Double.NaN;
        if (customers <= APPROVED_AT_MOST) {
            approved = approved(world, run, crowd);
            written = written(finance, run, customers);
        }
        each.add((preview + made) / customers);
        return List.of(
                Integer.toString(customers),
                figure(preview),
                figure(made),
                figure(preview + made),
                figure((preview + made) * 1000 / customers),
                figure(approved),
                figure(written),
                database.text("SELECT SUM(to_pay) FROM payout WHERE run_id = " + run));
    }

    private double approved(CommissionWorld world, long run, CommissionWorld.Crowd crowd) throws Exception {
        StaffSession second = StaffSession.signIn(server.origin(), SECOND);
        long began = System.nanoTime();
        approve(second, run);
        awaitApproved(run);
        double seconds = seconds(began);
        checkApproved(world, run, crowd);
        return seconds;
    }

    private double written(StaffSession finance, long run, int customers) throws Exception {
        long began = System.nanoTime();
        makeFile(finance);
        double seconds = seconds(began);
        database.require(
                1,
                "SELECT COUNT(DISTINCT file_id) FROM outgoing_payment WHERE status = 'IN_FILE' AND " + ofRun(run),
                "files");
        database.require(
                customers, "SELECT COUNT(file_id) FROM outgoing_payment WHERE " + ofRun(run), "payments in files");
        return seconds;
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static String ofRun(long run) {
        return "subject_type = 'Payout' AND subject_id IN (SELECT id FROM payout WHERE run_id = " + run + ")";
    }

    /**
     * A run of what is to be paid today.
     *
     * @param page of payout runs, which shows the preview
     * @return id of the run that the page shows then
     */
    static long start(StaffSession person, Browser.Answer page, LocalDate today)
            throws IOException, InterruptedException {
        Form form = Form.with("new:day", page);
        Browser.Answer answer = person.browser()
                .submit(page, form, Map.of(form.named("day"), DAY.format(today), form.button("start"), ""))
                .require(200, "<h1");
        String query = Optional.ofNullable(answer.uri().getQuery()).orElse("");
        if (!query.matches("id=\\d+")) {
            throw new StartFailure("The payout run was not started; the page is " + answer.uri() + ": "
                    + answer.body()
                            .replaceAll("(?s).*class=\"f-problem[^>]*>|<[^>]*>", " ")
                            .strip());
        }
        return Long.parseLong(query.substring(3));
    }

    /** Presses the button by which a second person approves all of a run. */
    static void approve(StaffSession person, long run) throws IOException, InterruptedException {
        Browser.Answer page = person.open("/backoffice/payout-run?id=" + run, "form:approve");
        Form form = Form.with("form:approve", page);
        person.browser().submit(page, form, Map.of(form.button("approve"), "")).require(200, "<h1");
    }

    /** Presses the button by which all payments that are due go into a file. */
    static void makeFile(StaffSession person) throws IOException, InterruptedException {
        Browser.Answer page = person.open("/backoffice/payment-orders", "make:do");
        Form form = Form.with("make:do", page);
        person.browser().submit(page, form, Map.of(form.button("do"), "")).require(200, "<h1");
    }

    void awaitDone(long run) throws Exception {
        await("SELECT status = 'DONE' FROM payout_run WHERE id = " + run, "The payout run");
    }

    void awaitApproved(long run) throws Exception {
        await("SELECT NOT approving AND approved_at IS NOT NULL FROM payout_run WHERE id = " + run, "The approval");
    }

    private void await(String condition, String what) throws Exception {
        long limit = System.nanoTime() + PATIENCE.toNanos();
        while (database.number(condition) == 0) {
            if (System.nanoTime() > limit) {
                throw new StartFailure(what + " was not done after " + PATIENCE.toMinutes() + " minutes.");
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private void check(long run, CommissionWorld.Crowd crowd) throws SQLException {
        database.require(
                crowd.customers(),
                "SELECT COUNT(DISTINCT customer_id) FROM payout WHERE status = 'PROPOSED' AND run_id = " + run + " AND "
                        + crowd.ids("customer_id"),
                "customers with a payout");
        database.require(crowd.customers(), "SELECT COUNT(*) FROM payout WHERE run_id = " + run, "payouts");
        database.require(
                database.number(
                        "SELECT ROUND(100 * SUM(amount)) FROM commission_amount WHERE " + crowd.ids("customer_id")),
                "SELECT ROUND(100 * SUM(base)) FROM payout WHERE run_id = " + run,
                "øre on payouts");
    }

    /** One note, number, order and voucher for each payout; each amount stands on one. */
    void checkApproved(CommissionWorld world, long run, CommissionWorld.Crowd crowd) throws SQLException {
        int customers = crowd.customers();
        String notes = " FROM commission_note n JOIN payout p ON p.id = n.payout_id WHERE p.run_id = " + run;
        database.require(
                customers, "SELECT COUNT(*) FROM payout WHERE status = 'APPROVED' AND run_id = " + run, "approved");
        database.require(customers, "SELECT COUNT(*)" + notes, "notes");
        database.require(customers, "SELECT COUNT(DISTINCT n.customer_id)" + notes, "customers with notes");
        database.require(
                0, "SELECT COUNT(*)" + notes + " AND (n.net <> p.base OR n.total <> p.base + p.vat)", "other sums");
        database.require(
                0,
                "SELECT COUNT(*) FROM (SELECT customer_id FROM commission_note GROUP BY customer_id"
                        + " HAVING MIN(number) <> 1 OR MAX(number) <> COUNT(*)) g",
                "customers whose notes have gaps");
        database.require(
                0,
                "SELECT COUNT(*) FROM commission_note n LEFT JOIN number_series s"
                        + " ON s.name = CONCAT('commission-note-', n.customer_id) WHERE NOT s.last_number <=> (SELECT"
                        + " MAX(x.number) FROM commission_note x WHERE x.customer_id = n.customer_id)",
                "series that are ahead of their notes");
        database.require(
                0,
                "SELECT COUNT(*) FROM commission_amount WHERE (status <> 'NOTED' OR payout_id IS NULL) AND "
                        + crowd.ids("customer_id"),
                "amounts on no note");
        database.require(
                database.number("SELECT ROUND(100 * SUM(a.amount)) FROM commission_amount a JOIN payout p"
                        + " ON p.id = a.payout_id WHERE p.run_id = " + run),
                "SELECT ROUND(100 * SUM(n.net))" + notes,
                "øre on notes");
        database.require(
                0,
                "SELECT COUNT(*) - COUNT(DISTINCT l.subject_id) FROM payout_line l JOIN payout p ON p.id = l.payout_id"
                        + " WHERE p.status <> 'SENT_BACK' AND l.kind NOT IN ('ADVANCE', 'SET_OFF', 'WITHHELD')",
                "amounts on two payouts");
        database.require(
                customers, "SELECT COUNT(*) FROM outgoing_payment WHERE " + ofRun(run), "payments of the payouts");
        database.require(
                0,
                "SELECT COUNT(*) FROM payout p LEFT JOIN outgoing_payment o ON o.subject_type = 'Payout'"
                        + " AND o.subject_id = p.id AND o.amount = p.to_pay WHERE o.id IS NULL AND p.run_id = " + run,
                "payouts without their payment");
        database.require(
                customers,
                "SELECT COUNT(*) FROM ledger_voucher v JOIN payout p ON p.id = v.source_id AND v.source_type = 'Payout'"
                        + " AND v.kind = 'COMMISSION_NOTE' WHERE p.run_id = " + run,
                "vouchers of notes");
        database.require(
                0,
                "SELECT COUNT(*) FROM payout p JOIN open_item i ON i.id = p.item_id WHERE p.run_id = " + run
                        + " AND ABS(i.remaining) <> p.to_pay",
                "open items that differ");
        world.checkBooks();
    }
}
