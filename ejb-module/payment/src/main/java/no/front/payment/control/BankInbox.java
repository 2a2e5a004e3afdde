package no.front.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.front.kernel.BusinessRuleViolation;
import no.front.payment.boundary.PaymentSetting;
import no.front.payment.entity.BankFileRefusal;
import no.front.payment.entity.PaymentError;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.IntervalJob;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RealClock;
import no.front.platform.boundary.RunAs;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * BIL-8: the folder that the bank's files are dropped into. One that has rested for a while is whole: it is taken in and
 * moved to {@code done}, or to {@code refused} with its reason on the page of files. One still being written is left alone.
 * Killed after a file was taken in and before it was moved, the next round finds it repeated and moves it, too.
 */
@ApplicationScoped
public class BankInbox implements IntervalJob {

    private static final Duration REST = Duration.ofSeconds(10);

    @Inject
    BankFileIntake intake;

    @Inject
    PaymentStore store;

    @Inject
    BusinessSettings settings;

    @Inject
    OwnTransaction transaction;

    @Inject
    RealClock realClock;

    @Inject
    BusinessClock clock;

    @Inject
    RunAs runAs;

    @Inject
    @ConfigProperty(name = "front.bank.inbox")
    Optional<String> folder;

    @Override
    public String name() {
        return "bank-inbox";
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
                .ifPresent(inbox -> runAs.job(name(), () -> rested(inbox).forEach(file -> take(inbox, file))));
    }

    /** Whole files, the oldest first; neither hidden nor temporary ones nor links to somewhere else. */
    private List<Path> rested(Path inbox) {
        if (!Files.isDirectory(inbox)) {
            return List.of();
        }
        Instant before = realClock.now().minus(REST);
        List<Path> files = new ArrayList<>();
        try (Stream<Path> found = Files.list(inbox)) {
            found.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !file.getFileName().toString().matches("\\..*|.*\\.(tmp|part|filepart)"))
                    .filter(file -> changed(file).isBefore(before))
                    .sorted((one, other) -> changed(one).compareTo(changed(other)))
                    .forEach(files::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static Instant changed(Path file) {
        try {
            return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
        } catch (IOException gone) {
            return Instant.MAX;
        }
    }

    private void take(Path inbox, Path file) {
        String name = file.getFileName().toString();
        try {
            intake.take(name, content(file));
            move(file, inbox.resolve("done"));
        } catch (BusinessRuleViolation refusal) {
            transaction.run(() -> store.add(new BankFileRefusal(name, refusal, clock.now())));
            move(file, inbox.resolve("refused"));
        }
    }

    private byte[] content(Path file) {
        int megabytes = transaction.call(() -> settings.number(PaymentSetting.FILE_MEGABYTES));
        try {
            if (Files.size(file) > (long) megabytes << 20) {
                throw new BusinessRuleViolation(PaymentError.FILE_TOO_LARGE, megabytes);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Beside others of the same name, never over them. */
    private void move(Path file, Path to) {
        try {
            Files.createDirectories(to);
            String name = file.getFileName().toString();
            Path target = to.resolve(name);
            for (int i = 2; Files.exists(target); i++) {
                target = to.resolve(i + "-" + name);
            }
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
