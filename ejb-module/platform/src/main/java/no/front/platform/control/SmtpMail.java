package no.front.platform.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import no.front.platform.boundary.SendingFailed;
import no.front.platform.entity.OutboxMessage;

/** Hands mails to the SMTP server: plain text in UTF-8, with the Message-ID that the outbox fixed. */
@ApplicationScoped
public class SmtpMail {

    static final String NAME = "smtp";

    @Inject
    MailSettings settings;

    /** @throws SendingFailed for good when the server knows no such recipient, else for now */
    public void send(OutboxMessage message) throws SendingFailed {
        Session session = Session.getInstance(settings.session());
        try (Transport transport = session.getTransport()) {
            MimeMessage mail = mail(session, message);
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

    private MimeMessage mail(Session session, OutboxMessage message) throws MessagingException {
        MimeMessage mail = new KeepingMessageId(session, message.messageId());
        mail.setFrom(new InternetAddress(settings.from(), true));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(message.recipient(), true));
        mail.setSubject(message.subject(), StandardCharsets.UTF_8.name());
        mail.setText(message.body(), StandardCharsets.UTF_8.name());
        mail.setSentDate(Date.from(message.createdAt()));
        mail.setHeader("Content-Language", message.language().locale().toLanguageTag());
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.saveChanges();
        return mail;
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
