package no.front.platform.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.DailyJob;
import no.front.platform.boundary.JobProgress;
import no.front.platform.boundary.TestPlatform;
import no.front.platform.boundary.TestPlatform.SettableClock;
import no.front.platform.entity.ChangeSubject;
import no.front.test.TestPersistence;

/** A node of the cluster as the job mechanisms see it: own connections, own name, the database in common. */
class JobNode {

    final TestPersistence unit;
    final JobStore store = new JobStore();
    final ParkedStore parked = new ParkedStore();
    final JobRunner runner = new JobRunner();
    final CurrentActor actor = new CurrentActor();

    JobNode(String name, TestPersistence unit, SettableClock clock) {
        this.unit = unit;
        store.em = unit.em();
        parked.em = unit.em();
        runner.store = store;
        runner.parkedStore = parked;
        runner.transaction = TestPlatform.transactionsOf(unit);
        runner.runAs = TestPlatform.runAs(actor);
        runner.clock = clock;
        runner.node = new NodeName();
        runner.node.configured = name;
    }

    /** A job of that name that does this. */
    static DailyJob job(String name, BiConsumer<LocalDate, JobProgress> work) {
        return new DailyJob() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void run(LocalDate today, JobProgress progress) {
                work.accept(today, progress);
            }
        };
    }

    record Thing(long id) implements ChangeSubject {
        @Override
        public String subjectType() {
            return "Thing";
        }

        @Override
        public long subjectId() {
            return id;
        }

        @Override
        public String subjectLabel() {
            return "thing " + id;
        }

        static List<Thing> some(int count) {
            List<Thing> things = new ArrayList<>();
            for (int i = 1; i <= count; i++) {
                things.add(new Thing(i));
            }
            return things;
        }
    }
}
