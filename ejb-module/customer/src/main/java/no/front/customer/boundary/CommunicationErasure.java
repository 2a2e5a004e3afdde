package no.front.customer.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.front.customer.control.CommunicationStore;
import no.front.customer.entity.CustomerChange;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.Internal;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;

/** What the nightly deletion of the communication log asks and does (CUS-5). */
@Stateless
@Internal
public class CommunicationErasure {

    @Inject
    CommunicationStore store;

    @Inject
    BusinessSettings settings;

    @Inject
    ChangeLog changeLog;

    public long expected(LocalDate today) {
        return store.countExpired(Communications.retention(settings), today);
    }

    /** Deletes so many at most. @return how many it were */
    public long deleteBatch(LocalDate today, int most) {
        return store.deleteExpired(Communications.retention(settings), today, most);
    }

    /** Tells the log how many entries are gone; of whom, nobody shall know any more. */
    public long log(LocalDate today, long deleted) {
        changeLog.record(
                CustomerChange.COMMUNICATION_EXPIRED,
                new Day(today),
                Changes.none().field("deleted", null, deleted));
        return 1;
    }

    private record Day(LocalDate day) implements ChangeSubject {
        @Override
        public String subjectType() {
            return "Communication";
        }

        @Override
        public long subjectId() {
            return 0;
        }

        @Override
        public String subjectLabel() {
            return day.toString();
        }
    }
}
