package no.front.support.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import no.front.contract.boundary.Downtimes;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;
import no.front.support.control.OperatingStore;
import no.front.support.entity.OperatingChange;
import no.front.support.entity.OperatingKind;
import no.front.support.entity.OperatingMessage;
import no.front.support.entity.OperatingText;
import no.front.support.entity.ServiceName;
import no.front.support.entity.SupportError;

/** What staff tell customers of maintenance and incidents (OPS-2); customers read it by {@link OperatingStatus}. */
@Stateless
@Allowed(Function.OPERATING_MESSAGE_EDIT)
public class OperatingMessages {

    private static final int SHOWN = 200;

    @Inject
    OperatingStore store;

    @Inject
    Downtimes downtimes;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /**
     * What it is to say.
     *
     * @param ends of planned maintenance; null for an incident
     * @param downtime what was recorded of it (OPS-3)
     */
    public record Content(
            OperatingKind kind,
            Set<ServiceName> services,
            OperatingText title,
            OperatingText text,
            Instant starts,
            Instant ends,
            OptionalLong downtime) {}

    /** Latest first; 200 at most. */
    public List<OperatingMessage> latest() {
        return store.latest(SHOWN);
    }

    /** With its updates and its downtime. @throws BusinessRuleViolation NOT_FOUND */
    public OperatingMessage get(long id) {
        return store.whole(id).orElseThrow(OperatingMessages::notFound);
    }

    /**
     * From now on customers see it.
     *
     * @return its id
     * @throws BusinessRuleViolation KIND_MISSING, SERVICE_MISSING, START_MISSING, INCIDENT_LATER, INCIDENT_END, END_MISSING,
     *     END_BEFORE_START, PLANNED_PAST, TEXT_MISSING, TOO_LONG; NOT_FOUND for an unknown downtime
     */
    public long publish(Content content) {
        OperatingMessage message = new OperatingMessage(
                whole(content), clock.now(), currentActor.get().name());
        store.add(message);
        changeLog.record(OperatingChange.OPERATING_MESSAGE_PUBLISHED, message, message.published());
        return message.id();
    }

    /**
     * Corrects what it says, or moves it.
     *
     * @param version that the page was opened with
     * @throws BusinessRuleViolation NOT_FOUND, CHANGED_MEANWHILE, CLOSED, and as {@link #publish}
     */
    public void change(long id, int version, Content content) {
        OperatingMessage message = locked(id);
        if (message.version() != version) {
            throw new BusinessRuleViolation(SupportError.CHANGED_MEANWHILE);
        }
        Changes changes = message.change(whole(content), clock.now());
        if (!changes.isEmpty()) {
            changeLog.record(OperatingChange.OPERATING_MESSAGE_CHANGED, message, changes);
        }
    }

    private OperatingMessage.Content whole(Content content) {
        return new OperatingMessage.Content(
                content.kind(),
                content.services(),
                content.title(),
                content.text(),
                content.starts(),
                content.ends(),
                content.downtime().isEmpty()
                        ? null
                        : downtimes.get(content.downtime().getAsLong()));
    }

    /** More is known now. @throws BusinessRuleViolation NOT_FOUND, CLOSED, TEXT_MISSING, TOO_LONG */
    public void tell(long id, OperatingText text) {
        OperatingMessage message = locked(id);
        message.tell(text, clock.now(), currentActor.get().name());
        changeLog.record(
                OperatingChange.OPERATING_MESSAGE_UPDATED,
                message,
                Changes.none()
                        .field("operatingText", null, text.bokmal())
                        .field("operatingTextEnglish", null, text.english()));
    }

    /**
     * Everything works again.
     *
     * @throws BusinessRuleViolation NOT_FOUND, CLOSED, NOT_BEGUN, SOLVED_WHEN, TEXT_MISSING, TOO_LONG
     */
    public void solve(long id, Instant at, OperatingText text) {
        OperatingMessage message = locked(id);
        changeLog.record(
                OperatingChange.OPERATING_MESSAGE_SOLVED,
                message,
                message.solve(at, text, clock.now(), currentActor.get().name()));
    }

    /** It won't be, or was none. @throws BusinessRuleViolation NOT_FOUND, CLOSED, TEXT_MISSING, TOO_LONG */
    public void callOff(long id, OperatingText text) {
        OperatingMessage message = locked(id);
        message.callOff(text, clock.now(), currentActor.get().name());
        changeLog.record(OperatingChange.OPERATING_MESSAGE_CALLED_OFF, message, text.bokmal(), Changes.none());
    }

    private OperatingMessage locked(long id) {
        return store.locked(id).orElseThrow(OperatingMessages::notFound);
    }

    private static BusinessRuleViolation notFound() {
        return new BusinessRuleViolation(SupportError.NOT_FOUND);
    }
}
