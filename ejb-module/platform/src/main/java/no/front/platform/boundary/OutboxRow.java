package no.front.platform.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.kernel.Msisdn;
import no.front.platform.entity.OutboxChannel;
import no.front.platform.entity.OutboxMessage;
import no.front.platform.entity.OutboxStatus;

/**
 * A message as the outbox shows it.
 *
 * @param recipient numbers masked (ACC-9)
 * @param body "" where the content is not shown: see {@code hidden} and {@code erasedAt}
 * @param attachments known for a single message, empty in lists
 * @param hidden whether the content is confidential and this is no demo
 */
public record OutboxRow(
        long id,
        OutboxChannel channel,
        OutboxStatus status,
        String recipient,
        String subject,
        String body,
        boolean hidden,
        Optional<Instant> erasedAt,
        OptionalLong customer,
        String purpose,
        Instant businessAt,
        Instant createdAt,
        Optional<Instant> nextAttemptAt,
        int attempts,
        Optional<Instant> sentAt,
        String transport,
        String lastFailure,
        boolean retryable,
        List<AttachmentRow> attachments) {

    /** @param open whether the reader may open it */
    public record AttachmentRow(long documentId, String name, int size, boolean open) {}

    static OutboxRow of(OutboxMessage message, boolean readable) {
        return of(message, readable, List.of());
    }

    static OutboxRow of(OutboxMessage message, boolean readable, List<AttachmentRow> attachments) {
        boolean hidden = message.confidential() && !readable;
        return new OutboxRow(
                message.id(),
                message.channel(),
                message.status(),
                message.channel() == OutboxChannel.SMS ? new Msisdn(message.recipient()).masked() : message.recipient(),
                message.subject(),
                hidden ? "" : message.body(),
                hidden,
                message.contentErasedAt(),
                message.subjectCustomer(),
                message.purpose(),
                message.businessAt(),
                message.createdAt(),
                message.nextAttemptAt(),
                message.attempts(),
                message.sentAt(),
                message.transport(),
                message.lastFailure(),
                message.mayBeRetried(),
                attachments);
    }
}
