package no.front.platform.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.front.kernel.Msisdn;
import no.front.platform.boundary.SendingFailed;
import no.front.platform.boundary.SmsLink;
import no.front.platform.entity.OutboxAttachment;
import no.front.platform.entity.OutboxMessage;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The way out for each channel: mail by SMTP, SMS by the chosen link. A demo without a mail server "sends" mail too: it is
 * read in the outbox.
 */
@ApplicationScoped
public class Transports {

    static final String DEMO = "demo";

    @Inject
    MailSettings mailSettings;

    @Inject
    SmtpMail smtp;

    @Inject
    SmsLinks smsLinks;

    @Inject
    @ConfigProperty(name = "front.demo", defaultValue = "false")
    boolean demo;

    /** @return name of the transport that took the message */
    public String send(OutboxMessage message, List<OutboxAttachment> attachments) throws SendingFailed {
        return switch (message.channel()) {
            case MAIL -> mail(message, attachments);
            case SMS -> sms(message);
            case LETTER -> throw SendingFailed.forGood("letters are posted by hand", null);
        };
    }

    private String mail(OutboxMessage message, List<OutboxAttachment> attachments) throws SendingFailed {
        if (mailSettings.hasServer()) {
            smtp.send(message, attachments);
            return SmtpMail.NAME;
        }
        if (demo) {
            return DEMO;
        }
        throw SendingFailed.forNow("no mail server is set up", null);
    }

    private String sms(OutboxMessage message) throws SendingFailed {
        SmsLink link = smsLinks.chosen().orElseThrow(() -> SendingFailed.forNow("no SMS link is set up", null));
        link.send(Msisdn.of(message.recipient()), message.body(), message.messageId());
        return link.name();
    }
}
