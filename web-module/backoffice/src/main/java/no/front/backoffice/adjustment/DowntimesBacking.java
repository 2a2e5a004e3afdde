package no.front.backoffice.adjustment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import no.front.contract.boundary.Downtimes;
import no.front.contract.entity.Downtime;
import no.front.kernel.Language;
import no.front.web.Words;

/** Downtime by service, newest first (OPS-3). */
@Named
@RequestScoped
public class DowntimesBacking {

    private static final int MINUTES = 60;

    @Inject
    Downtimes downtimes;

    @Inject
    Words words;

    private List<Downtime> all;
    private long openClaims;

    @PostConstruct
    void load() {
        all = downtimes.all();
        openClaims = downtimes.openClaims();
    }

    public List<Downtime> getAll() {
        return all;
    }

    public String getLead() {
        return words.count("downtimes.open", openClaims);
    }

    public String name(Downtime one) {
        return one.product().name(Language.of(words.language()));
    }

    /** "10 t 5 min"; "" while it lasts. */
    public String length(Downtime one) {
        return one.endedAt()
                .map(ended -> Duration.between(one.beganAt(), ended).toMinutes())
                .map(minutes -> words.say("downtime.length", minutes / MINUTES, minutes % MINUTES))
                .orElse("");
    }
}
