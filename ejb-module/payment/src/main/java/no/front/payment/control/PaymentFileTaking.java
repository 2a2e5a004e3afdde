package no.front.payment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import no.front.kernel.BusinessRuleViolation;
import no.front.payment.entity.OutgoingChange;
import no.front.payment.entity.OutgoingError;
import no.front.payment.entity.PayeeAccount;
import no.front.payment.entity.PaymentFile;
import no.front.payment.entity.PaymentFileCopy;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Changes;

/**
 * Hands a file of payments out (CPA-7): the first time as it is, each further time as a copy with a reason; always the same
 * bytes under the same message id. In the caller's transaction; of two at the same moment one is first.
 */
@Dependent
public class PaymentFileTaking {

    @Inject
    OutgoingStore store;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    @Inject
    ChangeLog changeLog;

    /** @param reason why once more; not asked for the first time @throws BusinessRuleViolation NOT_FOUND, COPY_REASON_MISSING, TOO_LONG */
    public PaymentFile take(long id, String reason) {
        PaymentFile file = store.lockedFile(id).load();
        String by = currentActor.get().name();
        if (file.takenAt().isEmpty()) {
            file.taken(clock.now(), by);
            changeLog.record(
                    OutgoingChange.PAYMENT_FILE_TAKEN, file, Changes.none().field("sha256", null, file.sha256()));
            return file;
        }
        if (reason == null || reason.isBlank()) {
            throw new BusinessRuleViolation(OutgoingError.COPY_REASON_MISSING);
        }
        PaymentFileCopy copy = new PaymentFileCopy(file, PayeeAccount.said(reason), clock.now(), by);
        store.add(copy);
        changeLog.record(OutgoingChange.PAYMENT_FILE_COPIED, file, copy.reason(), Changes.none());
        return file;
    }
}
