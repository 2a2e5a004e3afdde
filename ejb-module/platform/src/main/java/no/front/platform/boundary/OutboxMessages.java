package no.front.platform.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.OutboxRow.AttachmentRow;
import no.front.platform.control.DocumentStore;
import no.front.platform.control.OutboxStore;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;
import no.front.platform.entity.OutboxAttachment;
import no.front.platform.entity.OutboxChannel;
import no.front.platform.entity.OutboxMessage;
import no.front.platform.entity.OutboxStatus;
import no.front.platform.entity.PlatformChange;
import no.front.platform.entity.StoredDocument;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What was sent to whom, when, with what content; and what could not be. */
@Stateless
public class OutboxMessages {

    @Inject
    OutboxStore store;

    @Inject
    DocumentStore documents;

    @Inject
    CurrentActor currentActor;

    @Inject
    RealClock clock;

    @Inject
    ChangeLog changeLog;

    /** In a demo codes and links are readable. */
    @Inject
    @ConfigProperty(name = "front.readable.outbox", defaultValue = "false")
    boolean readable;

    /** Newest first; counted up to a thousand. */
    @Allowed(Function.OUTBOX_READ)
    public Page<OutboxRow> search(OutboxFilter filter, PageRequest request) {
        Page<OutboxMessage> found = store.search(filter, request);
        List<OutboxRow> rows = found.rows().stream()
                .map(message -> OutboxRow.of(message, readable))
                .toList();
        return new Page<>(rows, found.total(), found.capped(), request);
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.OUTBOX_READ)
    public OutboxRow get(long id) {
        OutboxMessage message = read(id);
        List<AttachmentRow> attachments =
                documents.attachments(id).stream().map(this::row).toList();
        return OutboxRow.of(message, readable, attachments);
    }

    private AttachmentRow row(OutboxAttachment attachment) {
        StoredDocument document = attachment.document();
        boolean open = currentActor.may(document.kind().reading());
        return new AttachmentRow(document.id(), attachment.name(), document.size(), open);
    }

    /**
     * Sends a message anew that could not be sent.
     *
     * @throws BusinessRuleViolation NOT_FOUND, MESSAGE_NOT_RETRYABLE
     */
    @Allowed(Function.OUTBOX_RETRY)
    public void retry(long id) {
        OutboxMessage message = lock(id);
        if (!message.mayBeRetried()) {
            throw new BusinessRuleViolation(PlatformError.MESSAGE_NOT_RETRYABLE);
        }
        OutboxStatus before = message.status();
        message.retry(clock.now());
        changeLog.record(
                PlatformChange.OUTBOX_RETRIED, message, Changes.none().field("status", before, message.status()));
    }

    /**
     * A letter was printed and posted.
     *
     * @throws BusinessRuleViolation NOT_FOUND, MESSAGE_NOT_RETRYABLE unless it is a letter that waits
     */
    @Allowed(Function.OUTBOX_RETRY)
    public void posted(long id) {
        OutboxMessage message = lock(id);
        if (message.channel() != OutboxChannel.LETTER || message.status() != OutboxStatus.WAITING) {
            throw new BusinessRuleViolation(PlatformError.MESSAGE_NOT_RETRYABLE);
        }
        message.sent("post", !readable, clock.now());
        changeLog.record(
                PlatformChange.LETTER_POSTED,
                message,
                Changes.none().field("status", OutboxStatus.WAITING, message.status()));
    }

    private OutboxMessage read(long id) {
        return store.find(id).orElseThrow(() -> new BusinessRuleViolation(PlatformError.NOT_FOUND));
    }

    private OutboxMessage lock(long id) {
        return store.lock(id).orElseThrow(() -> new BusinessRuleViolation(PlatformError.NOT_FOUND));
    }
}
