package no.front.billing.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import no.front.billing.entity.RunChange;
import no.front.billing.entity.RunError;
import no.front.billing.entity.RunOutcome;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.PageRequest;
import no.front.platform.control.JobRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InvoiceRunsIT {

    private final RunHouse house = new RunHouse();

    @AfterEach
    void close() {
        house.booksBalance();
        house.close();
    }

    private String sum(String what) {
        return house.unit.value("SELECT " + what);
    }

    /** Invoices, each of an account of its own, and numbers from 1 without gap. */
    private void eachOnce(int invoices) {
        assertEquals(
                invoices + " " + invoices + " 1 " + invoices,
                sum("CONCAT_WS(' ', COUNT(*), COUNT(DISTINCT account_id), MIN(number), MAX(number)) FROM invoice"));
        assertEquals(
                String.valueOf(invoices), sum("COUNT(DISTINCT source_id) FROM ledger_voucher WHERE kind = 'INVOICE'"));
        assertEquals(String.valueOf(invoices), sum("COUNT(*) FROM open_item WHERE kind = 'INVOICE'"));
    }

    @Test
    @DisplayName("BIL-2 BIL-4 BIL-6 BIL-7 the golden month: 72.50 on 1 March, 1 260.00 on 1 April, due 11 April")
    void goldenMonth() {
        house.customers(1, 1, "2026-03-01");
        house.on("2026-03-01");
        assertEquals("SCHEDULED 2026-03-01 DONE", house.runs());
        assertEquals(
                "1 58.00 14.50 72.50 2026-03-11 EHF",
                sum("CONCAT_WS(' ', number, net, vat, total, due_on, channel) FROM invoice"));
        house.usage(1, "2026-03-04", "NO", 1_000);
        house.usage(1, "2026-03-30", "NO", 1_100);
        house.usage(1, "2026-03-31", "SE", 40);
        house.on("2026-04-01");
        assertEquals(
                "2 1008.00 252.00 1260.00 2026-04-11",
                sum("CONCAT_WS(' ', number, net, vat, total, due_on) FROM invoice WHERE number = 2"));
        assertEquals(
                "880.00 42.00 28.00 39.00 19.00",
                sum("GROUP_CONCAT(l.net ORDER BY l.position SEPARATOR ' ') FROM invoice_line l JOIN invoice i"
                        + " ON i.id = l.invoice_id WHERE i.number = 2"));
        assertEquals("1332.50", sum("SUM(remaining) FROM open_item WHERE kind = 'INVOICE'"));
        assertEquals("0", sum("COUNT(*) FROM usage_month WHERE waits"));
        assertTrue(house.logged.contains(RunChange.INVOICE_RUN_DONE));
    }

    @Test
    @DisplayName(
            "BIL-11 a run over 130 accounts makes one invoice each; another run of the same day finds nothing to do")
    void once() {
        house.customers(1, 130, "2026-03-01");
        house.on("2026-03-01");
        eachOnce(130);
        long again = house.byHand(false);
        RunCounts counts = house.run(again).run().counts();
        assertEquals("130 0 130", counts.accounts() + " " + counts.invoiced() + " " + counts.nothing());
        eachOnce(130);
    }

    @Test
    @DisplayName("BIL-11 a trial comes to the same as the run, and leaves no number, booking or mark behind")
    void trial() {
        // not the day of the month's own run
        house.today = LocalDate.parse("2026-03-02");
        house.customers(1, 60, "2026-03-01");
        for (int n = 1; n <= 60; n += 7) {
            house.usage(n, "2026-02-10", "NO", 2_500);
        }
        RunView tried = house.run(house.byHand(true));
        assertEquals("0", sum("COUNT(*) FROM invoice"));
        assertEquals("0", sum("COUNT(*) FROM ledger_voucher"));
        assertEquals("60", sum("COUNT(*) FROM contract_charge WHERE status = 'PENDING'"));
        RunView done = house.run(house.byHand(false));
        assertEquals(tried.run().counts(), done.run().counts());
        assertEquals(tried.sums(), done.sums());
        assertEquals(60, done.run().counts().invoiced());
        assertEquals(sum("SUM(net) FROM invoice"), done.run().counts().net().toString());
    }

    @Test
    @DisplayName(
            "BIL-11 who can't be invoiced is parked with what to mend, the others go on; mended and retried it is invoiced once")
    void parked() {
        house.customers(1, 120, "2026-03-01");
        house.unit.sql("UPDATE customer SET visiting_lines = NULL, visiting_postcode = NULL, visiting_city = NULL,"
                + " visiting_country = NULL WHERE id IN (7, 77)");
        house.on("2026-03-01");
        eachOnce(118);
        long run = Long.parseLong(sum("MAX(id) FROM invoice_run"));
        List<RunAccountRow> parked = house.in(() -> house.get(InvoiceRuns.class)
                        .accounts(
                                new RunFilter(run, "", Optional.of(RunOutcome.PARKED)),
                                new PageRequest(1, 10, "customer", false)))
                .rows();
        assertEquals(
                "[200007 error.run.BUYER_ADDRESS_MISSING [Nordlys Kurs 7 AS],"
                        + " 200077 error.run.BUYER_ADDRESS_MISSING [Nordlys Kurs 77 AS]]",
                parked.stream()
                        .map(row -> row.accountId() + " " + row.reasonKey() + " " + row.reasonArguments())
                        .toList()
                        .toString());
        assertEquals("2", sum("COUNT(*) FROM parked_item WHERE status = 'PARKED' AND job = 'invoice-runs'"));

        house.unit.sql("UPDATE customer SET visiting_lines = 'Sjøgata 41', visiting_postcode = '8006',"
                + " visiting_city = 'Bodø', visiting_country = 'NO' WHERE id = 7");
        assertEquals(2, house.in(() -> house.get(InvoiceRuns.class).takeUp(run)));
        house.job(house.today);
        eachOnce(119);
        assertEquals("1", sum("COUNT(*) FROM parked_item WHERE status = 'PARKED' AND job = 'invoice-runs'"));
        assertEquals(1, house.run(run).run().counts().parked());

        // a later run deals with it: the earlier one says so
        house.unit.sql("UPDATE customer SET visiting_lines = 'Sjøgata 41', visiting_postcode = '8006',"
                + " visiting_city = 'Bodø', visiting_country = 'NO' WHERE id = 77");
        house.byHand(false);
        eachOnce(120);
        assertEquals("0", sum("COUNT(*) FROM parked_item WHERE status = 'PARKED' AND job = 'invoice-runs'"));
        assertEquals(1, house.run(run).run().counts().settled());
    }

    @Test
    @DisplayName("BIL-11 one account whose writing fails does not stop the 49 of its chunk")
    void failingChunk() {
        house.customers(1, 50, "2026-03-01");
        // the database refuses one of them
        house.unit.sql("UPDATE contract SET invoice_reference = 'refused' WHERE id = 100025");
        house.unit.sql("ALTER TABLE invoice ADD CONSTRAINT for_test CHECK (reference <> 'refused')");
        house.on("2026-03-01");
        eachOnce(49);
        assertEquals(
                "200025 error.platform.UNEXPECTED",
                sum("CONCAT_WS(' ', account_id, reason_key) FROM invoice_run_account WHERE status = 'PARKED'"));
    }

    @Test
    @DisplayName("BIL-11 stopped in the middle it leaves the rest; taken up again it makes just those")
    void stopped() {
        house.customers(1, 120, "2026-03-01");
        long run = house.in(() -> house.get(InvoiceRuns.class).prepare("", false));
        InvoiceRounds rounds = house.get(InvoiceRounds.class);
        InvoiceRounds.Begun begun = house.in(rounds::begin).orElseThrow();
        assertTrue(house.in(() -> rounds.issue(begun, house.in(() -> rounds.pending(run, 0, 50))))
                .goesOn());
        house.unit.run(() -> house.get(InvoiceRuns.class).stop(run));
        house.job(house.today);
        assertEquals("BY_HAND 2026-03-01 STOPPED, SCHEDULED 2026-03-01 DONE", house.runs());
        // the month's own run came after it, and took what it had left
        eachOnce(120);
        assertEquals(70, house.in(() -> house.get(InvoiceRuns.class).takeUp(run)));
        house.job(house.today);
        assertEquals(70, house.run(run).run().counts().nothing());
        eachOnce(120);
    }

    @Test
    @DisplayName("BIL-11 a node that dies in the middle: another goes on with what is left, numbers without gap")
    void takenOver() throws Exception {
        house.customers(1, 120, "2026-03-01");
        long run = house.in(() -> house.get(InvoiceRuns.class).prepare("", false));
        InvoiceRounds rounds = house.get(InvoiceRounds.class);
        InvoiceRounds.Begun begun = house.in(rounds::begin).orElseThrow();
        house.in(() -> rounds.issue(begun, house.in(() -> rounds.pending(run, 0, 50))));
        // dies with the second chunk not committed
        assertThrows(
                IllegalStateException.class,
                () -> house.unit.run(() -> {
                    rounds.issue(begun, house.in(() -> rounds.pending(run, 0, 50)));
                    throw new IllegalStateException("killed");
                }));
        try (RunHouse other = house.secondNode()) {
            other.job(other.today);
            assertEquals(2, house.run(run).run().attempts());
        }
        eachOnce(120);
        assertEquals("BY_HAND 2026-03-01 DONE, SCHEDULED 2026-03-01 DONE", house.runs());
    }

    @Test
    @DisplayName("BIL-11 two nodes at once, and two tabs at once: one run, each account once")
    void twoNodes() throws Exception {
        house.customers(1, 100, "2026-03-01");
        try (RunHouse other = house.secondNode()) {
            CyclicBarrier together = new CyclicBarrier(2);
            List<Callable<Object>> tabs = List.of(() -> attempt(together, house), () -> attempt(together, other));
            try (var pool = Executors.newFixedThreadPool(2)) {
                List<Object> answers = new java.util.ArrayList<>();
                for (var answer : pool.invokeAll(tabs)) {
                    answers.add(answer.get());
                }
                assertEquals(
                        1, answers.stream().filter(RunError.RUN_OPEN::equals).count(), answers.toString());
                List<Callable<JobRunner.Outcome>> nodes =
                        List.of(() -> house.job(house.today), () -> other.job(other.today));
                for (var done : pool.invokeAll(nodes)) {
                    done.get();
                }
            }
        }
        eachOnce(100);
    }

    private static Object attempt(CyclicBarrier together, RunHouse house) throws Exception {
        together.await();
        try {
            return house.in(() -> house.get(InvoiceRuns.class).prepare("", false));
        } catch (BusinessRuleViolation refused) {
            return refused.code();
        }
    }

    @Test
    @DisplayName(
            "BIL-2 BIL-11 nobody worked for two months: both runs are made, in their order, dated the day they are made")
    void missedMonths() {
        house.customers(1, 3, "2026-03-01");
        house.on("2026-03-01");
        house.usage(1, "2026-03-09", "NO", 3_000);
        house.usage(1, "2026-04-09", "NO", 4_000);
        house.today = LocalDate.parse("2026-05-03");
        for (LocalDate day = LocalDate.parse("2026-03-02"); !day.isAfter(house.today); day = day.plusDays(1)) {
            house.job(day);
        }
        assertEquals("SCHEDULED 2026-03-01 DONE, SCHEDULED 2026-05-03 DONE, SCHEDULED 2026-05-03 DONE", house.runs());
        assertEquals(
                "2026-03 3000, 2026-04 4000",
                sum("GROUP_CONCAT(CONCAT(month, ' ', pieces) ORDER BY month SEPARATOR ', ') FROM (SELECT l.month,"
                        + " CAST(SUM(l.quantity) AS INT) AS pieces FROM invoice_line l WHERE l.kind = 'TRAFFIC'"
                        + " GROUP BY l.month) m"));
        // April's and May's fee for each of the three, once
        assertEquals("6", sum("COUNT(*) FROM invoice_line WHERE kind = 'MONTHLY_FEE'"));
        assertEquals("6", sum("COUNT(*) FROM invoice"));
    }

    @Test
    @DisplayName(
            "BIL-3 an account that was closed gets its last invoice the day after, with all that is left, and no more")
    void ended() {
        house.customers(1, 2, "2026-03-01");
        house.on("2026-03-01");
        house.usage(1, "2026-03-20", "NO", 10);
        house.unit.sql("UPDATE account SET status = 'CLOSED', closed_on = '2026-03-31' WHERE id = 200001");
        house.unit.sql("UPDATE subscription SET to_date = '2026-04-01' WHERE account_id = 200001");
        house.on("2026-03-31");
        assertEquals("SCHEDULED 2026-03-01 DONE", house.runs());
        house.on("2026-04-01");
        assertEquals(
                "1 23.40 2026-04-01",
                sum("CONCAT_WS(' ', final, net, issued_on) FROM invoice WHERE account_id = 200001 AND number > 2"));
        house.unit.sql("UPDATE account SET status = 'CLOSED', closed_on = '2026-04-14' WHERE id = 200002");
        house.usage(2, "2026-04-12", "NO", 100);
        house.on("2026-04-15");
        house.on("2026-04-16");
        assertEquals("SCHEDULED 2026-03-01 DONE, SCHEDULED 2026-04-01 DONE, ENDED 2026-04-15 DONE", house.runs());
        assertEquals(
                "1 44.00 2026-04-15",
                sum("CONCAT_WS(' ', final, net, issued_on) FROM invoice WHERE account_id = 200002 AND number > 4"));
        // usage that comes in after that is on the next run
        house.usage(2, "2026-04-13", "NO", 50);
        house.on("2026-05-01");
        assertEquals("0", sum("COUNT(*) FROM usage_month WHERE waits"));
    }

    @Test
    @DisplayName("BIL-11 a parked account is invoiced from the list of parked items too")
    void retriedAlone() {
        house.customers(1, 2, "2026-03-01");
        house.unit.sql("UPDATE customer SET visiting_lines = NULL, visiting_postcode = NULL, visiting_city = NULL,"
                + " visiting_country = NULL WHERE id = 2");
        house.on("2026-03-01");
        eachOnce(1);
        house.unit.sql("UPDATE customer SET visiting_lines = 'Sjøgata 41', visiting_postcode = '8006',"
                + " visiting_city = 'Bodø', visiting_country = 'NO' WHERE id = 2");
        house.unit.run(() -> house.get(InvoiceRounds.class).retry(200_002));
        house.unit.run(() -> house.get(InvoiceRounds.class).retry(200_002));
        eachOnce(2);
    }
}
