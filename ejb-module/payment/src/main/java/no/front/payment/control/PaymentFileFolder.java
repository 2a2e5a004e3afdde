package no.front.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.front.payment.entity.PaymentFile;
import no.front.platform.boundary.IntervalJob;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RunAs;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * CPA-7: the folder that the bank's link takes files of payments from. What never left the house is written there under its
 * message id, whole or not at all. Killed between writing and noting it, the next round writes the same bytes under the same
 * name again, and the bank drops the repeat by its message id.
 */
@ApplicationScoped
public class PaymentFileFolder implements IntervalJob {

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
                .ifPresent(outbox -> runAs.job(name(), () -> {
                    List<Long> files = transaction.call(store::untaken);
                    files.forEach(id -> transaction.run(() -> put(outbox, id)));
                }));
    }

    private void put(Path outbox, long id) {
        PaymentFile file = store.lockedFile(id);
        if (file.takenAt().isPresent()) {
            return;
        }
        taking.take(id, null);
        try {
            Files.createDirectories(outbox);
            Path part = outbox.resolve(file.fileName() + ".part");
            Files.write(part, file.content());
            Files.move(
                    part,
                    outbox.resolve(file.fileName()),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
