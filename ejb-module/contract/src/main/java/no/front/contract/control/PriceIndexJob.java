package no.front.contract.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.front.platform.boundary.DailyJob;
import no.front.platform.boundary.JobProgress;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks for the consumer price index once a day, after Statistics Norway has published at eight (CON-10). That it gives none
 * is kept and shown on the page; tomorrow is another day.
 */
@ApplicationScoped
public class PriceIndexJob implements DailyJob {

    private static final Logger LOG = Logger.getLogger(PriceIndexJob.class.getName());

    @Inject
    IndexReading reading;

    @Inject
    @ConfigProperty(name = "front.index.table", defaultValue = "14700")
    String table;

    @Override
    public String name() {
        return "price-index";
    }

    @Override
    public void run(LocalDate today, JobProgress progress) {
        reading.read(table)
                .ifPresent(failure ->
                        LOG.log(Level.WARNING, "no price index of table {0}: {1}", new Object[] {table, failure}));
    }

    @Override
    public LocalTime earliest() {
        return LocalTime.of(8, 30);
    }
}
