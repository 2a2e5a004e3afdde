package no.front.contract.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.front.contract.control.TermsStores;
import no.front.kernel.Oslo;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.ChangeAction;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.test.TestPersistence;

/** The boundaries of terms as the container would put them together, on a real MariaDB and with a clock that stands. */
final class TermsHouse implements AutoCloseable {

    final TestPersistence unit = TestPersistence.fresh();
    final TermsStores stores = new TermsStores(unit.em());
    final CurrentActor actor = new CurrentActor();
    final List<ChangeAction> logged = new ArrayList<>();
    final TermsVersions versions = new TermsVersions();
    final TermsDemo demo = new TermsDemo();
    Instant now = Instant.parse("2026-11-22T09:30:00Z");

    final BusinessClock clock = new BusinessClock() {
        @Override
        public Instant now() {
            return now;
        }

        @Override
        public LocalDate today() {
            return Oslo.dayOf(now);
        }
    };

    final ChangeLog changeLog = new ChangeLog() {
        @Override
        public void record(ChangeAction action, ChangeSubject subject) {
            logged.add(action);
        }

        @Override
        public void record(ChangeAction action, ChangeSubject subject, Changes changes) {
            logged.add(action);
        }

        @Override
        public synchronized void record(ChangeAction action, ChangeSubject subject, String reason, Changes changes) {
            logged.add(action);
        }
    };

    TermsHouse() {
        versions.store = stores.terms;
        versions.clock = clock;
        demo.store = stores.terms;
        demo.changeLog = changeLog;
        demo.clock = clock;
    }

    @Override
    public void close() {
        unit.close();
    }
}
