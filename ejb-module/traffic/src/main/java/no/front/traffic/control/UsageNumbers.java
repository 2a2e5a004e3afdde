package no.front.traffic.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import no.front.kernel.Msisdn;
import no.front.platform.boundary.NumberSource;
import no.front.platform.entity.ChangeSubject;

/** Numbers that messages went to or came from. */
@Dependent
public class UsageNumbers implements NumberSource {

    @Inject
    UsageReadStore store;

    private record Message(long subjectId, String subjectLabel) implements ChangeSubject {
        @Override
        public String subjectType() {
            return "UsageRecord";
        }
    }

    @Override
    public String subjectType() {
        return "UsageRecord";
    }

    @Override
    public Optional<HiddenNumber> find(long id) {
        return store.find(id)
                .filter(full -> full.number().matches("\\+[1-9][0-9]{5,14}"))
                .map(full -> new HiddenNumber(new Message(id, full.row().sourceKey()), new Msisdn(full.number())));
    }
}
