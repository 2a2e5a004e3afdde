package no.front.platform.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.front.platform.boundary.IntervalJob;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RealClock;
import no.front.platform.boundary.SendingFailed;
import no.front.platform.entity.OutboxAttachment;
import no.front.platform.entity.OutboxMessage;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends what waits in the outbox: claims a handful, hands each over outside any transaction, and marks it in one of its own.
 * A crash between the other side's OK and our mark is the only way to a repeat; it comes with the same Message-ID, after
 * the dead dispatcher's claim has run out.
 */
@ApplicationScoped
public class OutboxDispatch implements IntervalJob {

    /** After so long a claim counts as a dead dispatcher's; longer than the timeouts of a handful of mails. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final Logger LOG = Logger.getLogger(OutboxDispatch.class.getName());
    private static final int HANDFUL = 10;

    @Inject
    OutboxStore store;

    @Inject
    DocumentStore documents;

    @Inject
    Transports transports;

    @Inject
    OwnTransaction transaction;

    @Inject
    RealClock clock;

    /** In a demo codes and links stay readable; elsewhere they are erased once sent. */
    @Inject
    @ConfigProperty(name = "front.readable.outbox", defaultValue = "false")
    boolean readable;

    @Override
    public String name() {
        return "outbox-dispatch";
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(2);
    }

    /** Until nothing is due. */
    @Override
    public void run() {
        int sent;
        do {
            sent = dispatch();
        } while (sent == HANDFUL);
    }

    /** @return how many it took up */
    int dispatch() {
        String claim = UUID.randomUUID().toString();
        List<Long> claimed = transaction.call(() -> store.claim(claim, HANDFUL, PATIENCE, clock.now()));
        claimed.forEach(id -> send(id, claim));
        return claimed.size();
    }

    private void send(long id, String claim) {
        Optional<OutboxMessage> message = transaction.call(() -> store.claimed(id, claim));
        if (message.isEmpty()) {
            return;
        }
        try {
            List<OutboxAttachment> attachments = transaction.call(() -> withContent(id));
            String transport = transports.send(message.get(), attachments);
            mark(id, claim, sent -> sent.sent(transport, !readable, clock.now()));
        } catch (SendingFailed failure) {
            LOG.log(Level.WARNING, () -> "message " + id + " not taken: " + failure.getMessage());
            mark(id, claim, unsent -> failed(unsent, failure));
        } catch (RuntimeException failure) {
            Causes why = Causes.of(failure, "message " + id);
            mark(id, claim, unsent -> failed(unsent, SendingFailed.forNow(why.text(), failure)));
        }
    }

    /** Read to the last byte, since they are sent outside any transaction. */
    private List<OutboxAttachment> withContent(long id) {
        List<OutboxAttachment> attachments = documents.attachments(id);
        attachments.forEach(attachment -> attachment.document().load());
        return attachments;
    }

    private void failed(OutboxMessage message, SendingFailed failure) {
        Optional<Duration> delay = failure.isPermanent() ? Optional.empty() : RetryDelays.after(message.attempts() + 1);
        delay.ifPresentOrElse(
                wait -> message.failed(failure.getMessage(), wait, clock.now()),
                () -> message.giveUp(failure.getMessage(), !readable, clock.now()));
    }

    private void mark(long id, String claim, Consumer<OutboxMessage> mark) {
        transaction.run(() -> store.claimed(id, claim).ifPresent(mark));
    }
}
