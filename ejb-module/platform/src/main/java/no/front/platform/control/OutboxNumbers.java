package no.front.platform.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import no.front.kernel.Msisdn;
import no.front.platform.boundary.NumberSource;
import no.front.platform.entity.OutboxChannel;

/** Numbers that SMS were sent to. */
@Dependent
public class OutboxNumbers implements NumberSource {

    @Inject
    OutboxStore store;

    @Override
    public String subjectType() {
        return "OutboxMessage";
    }

    @Override
    public Optional<HiddenNumber> find(long id) {
        return store.find(id)
                .filter(message -> message.channel() == OutboxChannel.SMS)
                .map(message -> new HiddenNumber(message, new Msisdn(message.recipient())));
    }
}
