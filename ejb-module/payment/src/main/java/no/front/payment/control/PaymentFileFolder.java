package no.front.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.front.kernel.BusinessRuleViolation;
import no.front.payment.entity.OutgoingError;
import no.front.payment.entity.PaymentFile;
import no.front.platform.boundary.IntervalJob;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RunAs;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * CPA-7: the folder that the bank's link takes files of payments from. What never left the house is written there under its
 * message id, whole or not at all. Killed between writing and noting it, the next round writes the same bytes under the same
 * name again, and the bank drops the repeat by its message id. What can't be written waits, with the reason on its page.
 */
@ApplicationScoped
public class PaymentFileFolder implements IntervalJob {

    private static final Logger LOG = Logger.getLogger(PaymentFileFolder.class.getName());

    @Inject
    OutgoingStore store;

    @Inject
    PaymentFileTaking taking;

    @Inject
    OwnTransaction transaction;

    @Inject
    RunAs runAs;

    @Inject
    @ConfigProperty(name = "front.bank.outbox")
    Optional<String> folder;

    @Override
    public String name() {
        return "bank-outbox";
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        folder.map(String::strip)
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .ifPresent(outbox -> runAs.job(name(), () -> putAll(outbox)));
    }

    /** Each by itself: one that can't be written keeps no other back. @throws BusinessRuleViolation FOLDER */
    private void putAll(Path outbox) {
        List<Long> files = transaction.call(store::untaken);
        String trouble = "";
        for (long id : files) {
            String found = transaction.call(() -> put(outbox, id));
            trouble = found.isEmpty() ? trouble : found;
        }
        if (!trouble.isEmpty()) {
            throw new BusinessRuleViolation(OutgoingError.FOLDER, outbox, trouble);
        }
    }

    /** @return what stood in the way; "" for nothing */
    private String put(Path outbox, long id) {
        PaymentFile file = store.lockedFile(id).load();
        if (file.takenAt().isPresent()) {
            return "";
        }
        try {
            Files.createDirectories(outbox);
            Path part = outbox.resolve(file.fileName() + ".part");
            Files.write(
                    part,
                    file.content(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DSYNC);
            Files.move(
                    part,
                    outbox.resolve(file.fileName()),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            String why = e.getClass().getSimpleName() + ": " + e.getMessage();
            if (!why.equals(file.folderTrouble())) {
                LOG.log(Level.WARNING, e, () -> "can't put " + file.fileName() + " into " + outbox);
                file.notPut(why);
            }
            return why;
        }
        taking.take(id, null);
        return "";
    }
}
