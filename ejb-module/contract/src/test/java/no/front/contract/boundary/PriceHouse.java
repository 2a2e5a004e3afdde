package no.front.contract.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.front.contract.control.PriceStores;
import no.front.kernel.Oslo;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Actor;
import no.front.platform.entity.ChangeAction;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Role;
import no.front.platform.entity.SettingKey;
import no.front.test.TestPersistence;

/** The boundaries of products and prices as the container would put them together, on a real MariaDB. */
final class PriceHouse implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    final TestPersistence unit = TestPersistence.fresh();
    final PriceStores stores = new PriceStores(unit.em());
    final CurrentActor actor = new CurrentActor();
    final List<Logged> logged = new ArrayList<>();
    final Offers offers = new Offers();
    Instant now = Instant.parse("2026-11-22T09:30:00Z");

    /** A line that went to the change log. */
    record Logged(ChangeAction action, String label, String reason, List<Changes.Field> fields) {

        /** {@code before>after} of a field; null where it is not in the line. */
        String field(String name) {
            return fields.stream()
                    .filter(field -> field.name().equals(name))
                    .map(field -> field.before() + ">" + field.after())
                    .findFirst()
                    .orElse(null);
        }
    }

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
            record(action, subject, "", Changes.none());
        }

        @Override
        public void record(ChangeAction action, ChangeSubject subject, Changes changes) {
            record(action, subject, "", changes);
        }

        @Override
        public synchronized void record(ChangeAction action, ChangeSubject subject, String reason, Changes changes) {
            logged.add(new Logged(action, subject.subjectLabel(), reason, changes.fields()));
        }
    };

    final BusinessSettings settings = new BusinessSettings() {
        @Override
        public int number(SettingKey key) {
            return Integer.parseInt(key.defaultValue());
        }
    };

    PriceHouse() {
        actor.become(Actor.staff(7, "Fatima Rahimi", Set.of(Role.FINANCE), "127.0.0.1"));
        offers.store = stores.prices;
        offers.settings = settings;
        offers.clock = clock;
    }

    @Override
    public void close() {
        unit.close();
    }
}
