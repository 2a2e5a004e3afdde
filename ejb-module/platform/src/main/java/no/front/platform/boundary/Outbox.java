package no.front.platform.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.EmailAddress;
import no.front.kernel.Msisdn;
import no.front.platform.control.DocumentStore;
import no.front.platform.control.OutboxStore;
import no.front.platform.control.SmsLinks;
import no.front.platform.entity.OutboxAttachment;
import no.front.platform.entity.OutboxChannel;
import no.front.platform.entity.OutboxMessage;
import no.front.platform.entity.OutboxMessage.Draft;
import no.front.platform.entity.StoredDocument;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What leaves the house is written here, in the caller's transaction, and sent seconds after it commits: no message without
 * its cause, no cause without its message. Sent at least once; a repeat bears the same Message-ID.
 */
@Stateless
@Internal
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Outbox {

    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_BODY = 200_000;
    private static final int LONGEST_SMS = 1530;

    @Inject
    OutboxStore store;

    @Inject
    DocumentStore documents;

    @Inject
    SmsLinks smsLinks;

    @Inject
    BusinessClock clock;

    @Inject
    RealClock realClock;

    @Inject
    @ConfigProperty(name = "front.mail.from", defaultValue = "front@front.example")
    String sender;

    /**
     * A mail of plain text.
     *
     * @return its id in the outbox
     * @throws BusinessRuleViolation NOT_ONE_LINE for a subject with a line break (header injection), TEXT_MISSING,
     *     TEXT_TOO_LONG, or what {@link EmailAddress} refuses
     */
    public long mail(Draft draft) {
        return mail(draft, List.of());
    }

    /**
     * A mail of plain text with documents.
     *
     * @throws BusinessRuleViolation as {@link #mail(Draft)}, and NOT_FOUND for a document that doesn't exist
     */
    public long mail(Draft draft, List<Attachment> attachments) {
        EmailAddress recipient = EmailAddress.of(draft.recipient());
        oneLine(draft.subject(), LONGEST_SUBJECT);
        text(draft.body(), LONGEST_BODY);
        return add(OutboxChannel.MAIL, draft, recipient.toString(), attachments);
    }

    /**
     * An SMS; the subject is not used.
     *
     * @return its id in the outbox
     * @throws BusinessRuleViolation NO_SMS_NUMBER, NO_SMS_LINK, TEXT_MISSING, TEXT_TOO_LONG, or what {@link Msisdn} refuses
     */
    public long sms(Draft draft) {
        Msisdn recipient = Msisdn.of(draft.recipient());
        if (!recipient.takesSms()) {
            throw new BusinessRuleViolation(PlatformError.NO_SMS_NUMBER);
        }
        if (smsLinks.chosen().isEmpty()) {
            throw new BusinessRuleViolation(PlatformError.NO_SMS_LINK);
        }
        text(draft.body(), LONGEST_SMS);
        return add(OutboxChannel.SMS, draft, recipient.e164(), List.of());
    }

    /**
     * A letter, which waits until somebody has printed and posted it.
     *
     * @return its id in the outbox
     * @throws BusinessRuleViolation NOT_ONE_LINE, TEXT_MISSING, TEXT_TOO_LONG
     */
    public long letter(Draft draft) {
        return letter(draft, List.of());
    }

    /** A letter with documents to print and enclose. @throws BusinessRuleViolation as {@link #letter(Draft)}, NOT_FOUND */
    public long letter(Draft draft, List<Attachment> attachments) {
        text(draft.recipient(), LONGEST_SUBJECT);
        oneLine(draft.subject(), LONGEST_SUBJECT);
        text(draft.body(), LONGEST_BODY);
        return add(OutboxChannel.LETTER, draft, draft.recipient().strip(), attachments);
    }

    private long add(OutboxChannel channel, Draft draft, String recipient, List<Attachment> attachments) {
        Draft cleaned = new Draft(
                recipient,
                channel == OutboxChannel.SMS ? "" : draft.subject().strip(),
                draft.body(),
                draft.language(),
                draft.customerId(),
                draft.purpose(),
                draft.confidential());
        String messageId = "<" + UUID.randomUUID() + "@" + sender.substring(sender.indexOf('@') + 1) + ">";
        OutboxMessage message = new OutboxMessage(channel, cleaned, messageId, clock.now(), realClock.now());
        long id = store.add(message);
        for (int i = 0; i < attachments.size(); i++) {
            documents.add(attached(message, i, attachments.get(i)));
        }
        return id;
    }

    private OutboxAttachment attached(OutboxMessage message, int position, Attachment attachment) {
        oneLine(attachment.name(), LONGEST_NAME);
        StoredDocument document = documents
                .find(attachment.documentId())
                .orElseThrow(() -> new BusinessRuleViolation(PlatformError.NOT_FOUND));
        return new OutboxAttachment(
                message, position, document, attachment.name().strip());
    }

    private static void oneLine(String text, int longest) {
        text(text, longest);
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new BusinessRuleViolation(PlatformError.NOT_ONE_LINE);
        }
    }

    private static void text(String text, int longest) {
        if (text == null || text.isBlank()) {
            throw new BusinessRuleViolation(PlatformError.TEXT_MISSING);
        }
        if (text.length() > longest) {
            throw new BusinessRuleViolation(PlatformError.TEXT_TOO_LONG, longest);
        }
    }
}
