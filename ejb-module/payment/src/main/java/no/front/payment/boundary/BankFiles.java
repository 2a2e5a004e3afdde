package no.front.payment.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import no.front.kernel.BusinessRuleViolation;
import no.front.payment.control.BankFileIntake;
import no.front.payment.control.PaymentRound;
import no.front.payment.control.PaymentStore;
import no.front.payment.entity.BankFile;
import no.front.payment.entity.BankFileRefusal;
import no.front.payment.entity.PaymentError;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.entity.Function;

/** The bank's files (BIL-8): camt.054 and OCR giro, uploaded here or dropped into the folder. */
@Stateless
@Allowed(Function.PAYMENT_READ)
public class BankFiles {

    private static final int SHOWN = 200;
    private static final int WHILE_SOMEBODY_WAITS = 500;

    @Inject
    PaymentStore store;

    @Inject
    BankFileIntake intake;

    @Inject
    PaymentRound round;

    @Inject
    BusinessSettings settings;

    @Inject
    OwnTransaction transaction;

    @Inject
    CurrentActor currentActor;

    /**
     * Takes a file in, wholly or not at all, and books what its KIDs decide; what takes longer goes on by itself.
     *
     * @param content read to its end, or as far as files may be large; left open
     * @return id of the file
     * @throws BusinessRuleViolation FILE_REPEATED, FILE_TOO_LARGE, and what else the formats refuse
     */
    @Allowed(Function.PAYMENT_IMPORT)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long upload(String name, InputStream content) {
        int megabytes = transaction.call(() -> settings.number(PaymentSetting.FILE_MEGABYTES));
        byte[] bytes;
        try {
            bytes = content.readNBytes((megabytes << 20) + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (bytes.length > megabytes << 20) {
            throw new BusinessRuleViolation(PaymentError.FILE_TOO_LARGE, megabytes);
        }
        long id = intake.take(name, bytes);
        try {
            round.run(WHILE_SOMEBODY_WAITS);
        } catch (BusinessRuleViolation refusal) {
            throw refusal;
        } catch (RuntimeException failure) {
            // the file is taken in; the job tries again and tells if it goes on failing
            return id;
        }
        return id;
    }

    /** Newest first. */
    public List<BankFile> all() {
        return store.files(SHOWN);
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public BankFileView get(long id) {
        return new BankFileView(store.file(id), store.counts(id));
    }

    /** Files of the folder that were refused and that nobody has seen to, newest first. */
    public List<BankFileRefusal> refusals() {
        return store.refusals();
    }

    /** Somebody has seen to it. @throws BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.PAYMENT_IMPORT)
    public void seen(long refusal) {
        store.refusal(refusal).seen(currentActor.get().name());
    }
}
