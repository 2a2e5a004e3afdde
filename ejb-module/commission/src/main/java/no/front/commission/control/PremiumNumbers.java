package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import no.front.platform.boundary.NumberSource;
import no.front.platform.entity.ChangeSubject;

/** Numbers that premium messages were charged to. */
@Dependent
public class PremiumNumbers implements NumberSource {

    @Inject
    PremiumReadStore store;

    private record Transaction(long subjectId, String subjectLabel) implements ChangeSubject {
        @Override
        public String subjectType() {
            return "PremiumTransaction";
        }
    }

    @Override
    public String subjectType() {
        return "PremiumTransaction";
    }

    @Override
    public Optional<HiddenNumber> find(long id) {
        return store.find(id).flatMap(row -> store.recipient(id)
                .map(number -> new HiddenNumber(new Transaction(id, row.transactionId()), number)));
    }
}
