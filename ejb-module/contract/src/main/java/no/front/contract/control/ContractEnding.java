package no.front.contract.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.front.contract.boundary.ContractEndings;
import no.front.platform.boundary.DailyJob;
import no.front.platform.boundary.JobProgress;

/** Ends every contract on the day after its last day of service (CON-6). */
@ApplicationScoped
public class ContractEnding implements DailyJob {

    @Inject
    ContractEndings endings;

    @Override
    public String name() {
        return "contract-ending";
    }

    @Override
    public void run(LocalDate today, JobProgress progress) {
        List<Long> due = endings.due(today);
        progress.expect(due.size());
        due.forEach(id -> progress.item(endings.named(id), () -> endings.end(id, today)));
    }

    /** Before whatever asks which contracts run. */
    @Override
    public int order() {
        return 20;
    }

    @Override
    public LocalTime earliest() {
        return LocalTime.of(0, 5);
    }
}
