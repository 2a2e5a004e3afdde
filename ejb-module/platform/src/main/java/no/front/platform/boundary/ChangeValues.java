package no.front.platform.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import no.front.platform.control.EraserStore;
import no.front.platform.entity.ChangeSubject;

/**
 * Erases values of the change log when a retention rule says so (ACC-8): the lines stay, with the mark that their values
 * were erased. For jobs, outside their items, since it uses the retention job's own database account; the caller logs the
 * count as {@code CHANGE_VALUES_ERASED}.
 */
@Stateless
@Internal
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ChangeValues {

    @Inject
    EraserStore eraser;

    @Inject
    RealClock clock;

    /** @return how many values were erased; 0 when they were before */
    public int erase(ChangeSubject subject) {
        return eraser.eraseValues(subject.subjectType(), subject.subjectId(), clock.now());
    }
}
