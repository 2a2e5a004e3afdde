package no.front.backoffice.operating;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import no.front.kernel.Language;
import no.front.platform.boundary.BusinessClock;
import no.front.support.boundary.OperatingMessages;
import no.front.support.entity.OperatingMessage;
import no.front.support.entity.OperatingState;
import no.front.support.entity.OperatingText;
import no.front.support.entity.ServiceName;
import no.front.web.Words;

/** Operating messages, latest first (OPS-2). */
@Named
@RequestScoped
public class OperatingMessagesBacking {

    @Inject
    OperatingMessages messages;

    @Inject
    BusinessClock clock;

    @Inject
    Words words;

    private List<OperatingMessage> all;

    @PostConstruct
    void load() {
        all = messages.latest();
    }

    public List<OperatingMessage> getAll() {
        return all;
    }

    public String getLead() {
        return words.count(
                "operating.lead",
                all.stream()
                        .filter(one -> state(one) == OperatingState.GOING_ON)
                        .count());
    }

    public OperatingState state(OperatingMessage one) {
        return one.state(clock.now());
    }

    public String in(OperatingText text) {
        return text.in(Language.of(words.language()));
    }

    public String names(Collection<ServiceName> services) {
        return services.stream().map(words::of).collect(Collectors.joining(", "));
    }
}
