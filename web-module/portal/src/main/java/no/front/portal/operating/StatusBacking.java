package no.front.portal.operating;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import no.front.platform.boundary.BusinessClock;
import no.front.support.boundary.OperatingNotice;
import no.front.support.boundary.OperatingStatus;
import no.front.support.entity.OperatingState;
import no.front.support.entity.ServiceHealth;
import no.front.support.entity.ServiceName;
import no.front.web.Words;

/** The public status page: each service, what goes on, what is planned, and what has been (OPS-2). */
@Named
@RequestScoped
public class StatusBacking {

    @Inject
    OperatingStatus status;

    @Inject
    BusinessClock clock;

    @Inject
    Words words;

    /** How one service is. */
    public record Line(ServiceName service, ServiceHealth health) {
        public ServiceName getService() {
            return service;
        }

        public ServiceHealth getHealth() {
            return health;
        }
    }

    private List<OperatingNotice> current;
    private List<OperatingNotice> coming;
    private List<OperatingNotice> past;

    @PostConstruct
    void load() {
        List<OperatingNotice> holding = status.holding();
        current = holding.stream()
                .filter(one -> one.state() == OperatingState.GOING_ON)
                .toList();
        coming = holding.stream()
                .filter(one -> one.state() == OperatingState.COMING)
                .toList();
        past = status.past();
    }

    public List<Line> getServices() {
        return Arrays.stream(ServiceName.values())
                .map(service -> new Line(service, health(service)))
                .toList();
    }

    private ServiceHealth health(ServiceName service) {
        return current.stream()
                .filter(one -> one.services().contains(service))
                .map(one -> one.isIncident() ? ServiceHealth.TROUBLE : ServiceHealth.MAINTENANCE)
                .reduce(ServiceHealth.WELL, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    /** All in one sentence. */
    public String getSentence() {
        if (current.stream().anyMatch(OperatingNotice::isIncident)) {
            return words.say("status.trouble");
        }
        return words.say(current.isEmpty() ? "status.well" : "status.maintenance");
    }

    public Instant getNow() {
        return clock.now();
    }

    public List<OperatingNotice> getCurrent() {
        return current;
    }

    public List<OperatingNotice> getComing() {
        return coming;
    }

    public List<OperatingNotice> getPast() {
        return past;
    }
}
