package no.front.access.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import no.front.access.entity.AccessLink;
import no.front.access.entity.AccessSession;
import no.front.access.entity.Holder;
import no.front.access.entity.OneTimeCode;
import no.front.kernel.Msisdn;
import no.front.platform.boundary.JobProgress;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AccessRetentionIT {

    private final AccessHouse house = new AccessHouse();

    private final class Counting implements JobProgress {
        private final Map<String, Long> counts = new TreeMap<>();

        @Override
        public void expect(long items) {}

        @Override
        public boolean item(ChangeSubject subject, Runnable work) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long step(String count, LongSupplier work) {
            long result = house.unit.call(work::getAsLong);
            counts.put(count, result);
            return result;
        }

        @Override
        public void count(String name, long more) {}

        @Override
        public void checkpoint() {}
    }

    private String clean() {
        Counting progress = new Counting();
        house.parts.cleaning.run(LocalDate.of(2026, 11, 22), progress);
        return progress.counts.toString();
    }

    @Test
    @DisplayName("ACC-8 links go with their codes and numbers a month after they died, sessions after twelve months")
    void served() {
        long kari = house.person("kari", Role.SALES);
        house.unit.run(() -> {
            AccessLink link = new AccessLink(
                    AccessLink.Kind.values()[0], Holder.staff(kari), "a".repeat(64), Duration.ofHours(1), house.now);
            house.parts.links.add(link);
            house.parts.links.add(new OneTimeCode(
                    link.id(), Msisdn.of("98000101"), "b".repeat(64), Duration.ofMinutes(5), 5, house.now));
            house.parts.sessions.add(
                    new AccessSession("c".repeat(64), Holder.staff(kari), "192.0.2.7", "browser", house.now));
        });
        house.pass(Duration.ofDays(30));
        assertEquals("{counters=0, links=0, looks=0, misuse=0, requests=0, sessions=0}", clean());
        assertEquals("1", house.unit.value("SELECT COUNT(*) FROM one_time_code"));
        house.pass(Duration.ofHours(2));
        assertEquals("{counters=0, links=1, looks=0, misuse=0, requests=0, sessions=0}", clean());
        assertEquals("0", house.unit.value("SELECT COUNT(*) FROM one_time_code"));
        house.unit.run(() -> house.parts.requests.add("address:" + "d".repeat(64), house.now));
        house.pass(Duration.ofDays(336));
        assertEquals("{counters=0, links=0, looks=0, misuse=0, requests=1, sessions=1}", clean());
    }
}
