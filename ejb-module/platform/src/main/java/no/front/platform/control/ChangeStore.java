package no.front.platform.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import no.front.platform.entity.Actor;
import no.front.platform.entity.ChangeAction;
import no.front.platform.entity.ChangeEntry;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.ChangeValue;
import no.front.platform.entity.Changes;

/** Lines of the change log; only ever added (ACC-8). */
@Dependent
public class ChangeStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(
            ChangeAction action,
            ChangeSubject subject,
            Actor actor,
            Instant businessTime,
            Instant realTime,
            String reason,
            Changes changes) {
        ChangeEntry entry = new ChangeEntry(action, subject, actor, businessTime, realTime, reason);
        em.persist(entry);
        changes.fields().forEach(field -> em.persist(new ChangeValue(entry, field)));
    }
}
