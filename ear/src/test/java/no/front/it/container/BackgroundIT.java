package no.front.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import no.front.it.probe.ProbeJob;
import no.front.kernel.Language;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.ClockMoves;
import no.front.platform.boundary.JobRow;
import no.front.platform.boundary.Jobs;
import no.front.platform.boundary.NumberSeries;
import no.front.platform.boundary.Outbox;
import no.front.platform.boundary.OutboxMessages;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.ParkedItems;
import no.front.platform.boundary.ParkedRow;
import no.front.platform.boundary.PlatformError;
import no.front.platform.entity.Actor;
import no.front.platform.entity.OutboxMessage.Draft;
import no.front.platform.entity.OutboxStatus;
import no.front.platform.entity.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What goes on without anybody waiting for it: outbox, number series, jobs, the movable clock. */
class BackgroundIT extends InContainer {

    @Inject
    Outbox outbox;

    @Inject
    OutboxMessages messages;

    @Inject
    NumberSeries numbers;

    @Inject
    OwnTransaction ownTransaction;

    @Inject
    OwnRequest request;

    @Inject
    Jobs jobs;

    @Inject
    ParkedItems parked;

    @Inject
    ClockMoves moves;

    private static Draft mailTo(String recipient) {
        return new Draft(recipient, "Hei", "Innhold", Language.BOKMAL, OptionalLong.empty(), "TEST", false);
    }

    @Test
    @DisplayName("A mail of a transaction that is rolled back is never sent; one that is committed is, soon after")
    void outboxInTransaction() throws Exception {
        undone(() -> outbox.mail(mailTo("angret@outbox.example")));
        long sent = together(() -> outbox.mail(mailTo("sendt@outbox.example")));

        actAs(Role.SUPPORT);
        until("the mail is sent", () -> messages.get(sent).status() == OutboxStatus.SENT);
        assertEquals(
                0,
                Sql.asApplication()
                        .count("SELECT COUNT(*) FROM outbox_message WHERE recipient = 'angret@outbox.example'"));
    }

    @Test
    @DisplayName("BIL-4 eight at once, a third of them rolled back: no number is missing, none is given twice")
    void gapless() throws Exception {
        List<Long> given = new ArrayList<>();
        Callable<List<Long>> drawing = () -> request.as(Actor.job("test"), this::drawThirty);
        for (Object drawn : Together.allAtOnce(java.util.Collections.nCopies(8, drawing))) {
            for (Object number : (List<?>) drawn) {
                given.add((Long) number);
            }
        }
        assertEquals(
                LongStream.rangeClosed(1, 8 * 20).boxed().toList(),
                given.stream().sorted().toList());
    }

    private List<Long> drawThirty() {
        List<Long> kept = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            boolean fails = i % 3 == 0;
            try {
                kept.add(ownTransaction.call(() -> {
                    long number = numbers.next("test-series");
                    if (fails) {
                        throw new no.front.kernel.BusinessRuleViolation(PlatformError.TEXT_MISSING);
                    }
                    return number;
                }));
            } catch (no.front.kernel.BusinessRuleViolation rolledBack) {
                assertTrue(fails);
            }
        }
        return kept;
    }

    private List<ParkedRow> parkedProbes() {
        return parked.waiting(ProbeJob.NAME, PageRequest.first()).rows();
    }

    private JobRow probe() {
        return jobs.overview().stream()
                .filter(job -> job.name().equals(ProbeJob.NAME))
                .findFirst()
                .orElseThrow();
    }

    private void runProbe() throws Exception {
        int before = ProbeJob.RUNS.size();
        until("no other run is under way", () -> {
            try {
                jobs.runNow(ProbeJob.NAME);
                return true;
            } catch (no.front.kernel.BusinessRuleViolation running) {
                assertEquals(PlatformError.JOB_RUNNING, running.code());
                return false;
            }
        });
        until("the job ran", () -> ProbeJob.RUNS.size() > before);
    }

    @Test
    @DisplayName("What a job can't do is parked with its reason and stops nothing; a retry that succeeds settles it")
    void parkedAndRetried() throws Exception {
        actAs(Role.ADMINISTRATOR);
        ProbeJob.failFromNow(true);
        runProbe();
        until("it is parked", () -> parkedProbes().size() == 1);
        ParkedRow item = parkedProbes().getFirst();
        assertEquals(ProbeJob.ILL, item.subjectId());
        assertEquals(PlatformError.TEXT_MISSING.key(), item.reasonKey());
        until("the others were done", () -> probe().last().orElseThrow().done() == 3);

        assertFalse(parked.retry(item.id()));
        assertEquals(item.attempts() + 1, parkedProbes().getFirst().attempts());

        ProbeJob.failFromNow(false);
        assertTrue(parked.retry(item.id()));
        assertEquals(List.of(), parkedProbes());
        assertEquals(PlatformError.NOT_PARKED.name(), refusal(() -> parked.retry(item.id())));
    }

    @Test
    @DisplayName("The clock moved three days forward runs each day's jobs with that day as today, in order, as the job")
    void clockForward() throws Exception {
        actAs(Role.ADMINISTRATOR);
        LocalDate start = clock.today();
        LocalDate goal = start.plusDays(3);
        moves.moveTo(goal);
        assertEquals(PlatformError.CLOCK_MOVING.name(), refusal(() -> moves.moveByDays(1)));

        until(
                "the goal is reached",
                () -> moves.standing().goal().isEmpty() && clock.today().equals(goal));

        List<ProbeJob.Run> played =
                ProbeJob.RUNS.stream().filter(run -> run.day().isAfter(start)).toList();
        assertEquals(
                List.of(start.plusDays(1), start.plusDays(2), goal),
                played.stream().map(ProbeJob.Run::day).toList());
        for (ProbeJob.Run run : played) {
            assertEquals(run.day(), run.clock(), "the clock stands on the day that is played");
            assertEquals(Actor.Kind.JOB, run.actor().kind());
            assertEquals(ProbeJob.NAME, run.actor().name());
        }
        assertEquals(PlatformError.CLOCK_BACKWARDS.name(), refusal(() -> moves.moveTo(start)));
    }
}
