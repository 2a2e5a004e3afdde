package no.front.platform.control;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import no.front.kernel.PlainText;
import no.front.platform.boundary.SendingFailed;
import no.front.platform.entity.OutboxAttachment;
import no.front.platform.entity.OutboxMessage;
import no.front.platform.entity.StoredDocument;

/**
 * Hands mails to the SMTP server: plain text in UTF-8, its documents beside it, with the Message-ID that the outbox fixed.
 * Subjects and names of files begin no second header, whatever was written into the outbox.
 */
@ApplicationScoped
public class SmtpMail {

    static final String NAME = "smtp";

    @Inject
    MailSettings settings;

    /** @throws SendingFailed for good when the server knows no such recipient, else for now */
    public void send(OutboxMessage message, List<OutboxAttachment> attachments) throws SendingFailed {
        Session session = Session.getInstance(settings.session());
        try (Transport transport = session.getTransport()) {
            MimeMessage mail = mail(session, message, attachments);
            if (settings.user().isEmpty()) {
                transport.connect();
            } else {
                transport.connect(settings.user(), settings.password());
            }
            transport.sendMessage(mail, mail.getAllRecipients());
        } catch (AddressException e) {
            throw SendingFailed.forGood("address: " + e.getMessage(), e);
        } catch (SendFailedException e) {
            throw refused(e);
        } catch (MessagingException e) {
            throw SendingFailed.forNow(deepest(e), e);
        }
    }

    private MimeMessage mail(Session session, OutboxMessage message, List<OutboxAttachment> attachments)
            throws MessagingException {
        MimeMessage mail = new KeepingMessageId(session, message.messageId());
        mail.setFrom(new InternetAddress(settings.from(), true));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(message.recipient(), true));
        mail.setSubject(PlainText.line(message.subject()), StandardCharsets.UTF_8.name());
        if (attachments.isEmpty()) {
            mail.setText(message.body(), StandardCharsets.UTF_8.name());
        } else {
            mail.setContent(parts(message, attachments));
        }
        mail.setSentDate(Date.from(message.createdAt()));
        mail.setHeader("Content-Language", message.language().locale().toLanguageTag());
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.saveChanges();
        return mail;
    }

    private static MimeMultipart parts(OutboxMessage message, List<OutboxAttachment> attachments)
            throws MessagingException {
        MimeMultipart parts = new MimeMultipart("mixed");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(message.body(), StandardCharsets.UTF_8.name());
        parts.addBodyPart(text);
        for (OutboxAttachment attachment : attachments) {
            StoredDocument document = attachment.document();
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(document.content(), document.mediaType())));
            part.setDisposition(Part.ATTACHMENT);
            part.setFileName(encoded(PlainText.line(attachment.name()).replaceAll("[/\\\\]", "_")));
            parts.addBodyPart(part);
        }
        return parts;
    }

    private static String encoded(String name) throws MessagingException {
        try {
            return MimeUtility.encodeText(name, StandardCharsets.UTF_8.name(), null);
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException(e.getMessage(), e);
        }
    }

    /** Unknown recipients are refused for good; a server that asks for patience (greylisting, full) is asked again. */
    private static SendingFailed refused(SendFailedException failure) {
        boolean unknown = failure.getInvalidAddresses() != null && failure.getInvalidAddresses().length > 0;
        boolean later = failure.getValidUnsentAddresses() != null && failure.getValidUnsentAddresses().length > 0;
        return unknown && !later
                ? SendingFailed.forGood(deepest(failure), failure)
                : SendingFailed.forNow(deepest(failure), failure);
    }

    private static String deepest(MessagingException failure) {
        Exception cause = failure;
        while (cause instanceof MessagingException nested && nested.getNextException() != null) {
            cause = nested.getNextException();
        }
        return String.valueOf(cause.getMessage()).strip();
    }

    /** The library would give each copy a Message-ID of its own; ours tells a repeat from a second message. */
    private static final class KeepingMessageId extends MimeMessage {

        private final String messageId;

        KeepingMessageId(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
