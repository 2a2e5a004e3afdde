package no.front.server.bench;

import java.io.IOException;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Staff, who open {@link Visit visits}.
 *
 * @param customers ids to choose from
 */
record StaffAtWork(StaffSession session, List<Long> customers) implements Worker {
    @Override
    public Step next(RandomGenerator random) {
        Visit visit = Visit.any(random);
        return new Step(visit.title(), visit.path(customers, random), visit.expected());
    }

    @Override
    public void open(Step step) throws IOException, InterruptedException {
        session.open(step.path(), step.expected());
    }
}
