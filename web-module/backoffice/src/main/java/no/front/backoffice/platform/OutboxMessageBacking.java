package no.front.backoffice.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.OutboxMessages;
import no.front.platform.boundary.OutboxRow;
import no.front.platform.boundary.PlatformError;
import no.front.platform.boundary.Unmasking;
import no.front.platform.entity.OutboxChannel;
import no.front.platform.entity.OutboxStatus;
import no.front.platform.entity.UnmaskingPurpose;
import no.front.web.ListQuery;
import no.front.web.Show;
import no.front.web.Toasts;
import no.front.web.Words;

/** One message of the outbox: its content, another try, and its number in full for who says what for (ACC-9). */
@Named
@RequestScoped
public class OutboxMessageBacking {

    @Inject
    OutboxMessages messages;

    @Inject
    Unmasking unmasking;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    @Inject
    Words words;

    @Inject
    Show show;

    private OutboxRow message;
    private String purposeKind;
    private String purpose;
    private String number = "";

    @PostConstruct
    void load() {
        message = messages.get(query.id("id").orElseThrow(() -> new BusinessRuleViolation(PlatformError.NOT_FOUND)));
    }

    public String retry() {
        messages.retry(message.id());
        toasts.done("outbox.retried");
        return here();
    }

    public String posted() {
        messages.posted(message.id());
        toasts.done("outbox.postedDone");
        return here();
    }

    /** Shown on this answer only; looking again needs a purpose again. */
    public void reveal() {
        number = show.phone(
                unmasking.reveal("OutboxMessage", message.id(), UnmaskingPurpose.valueOf(purposeKind), purpose));
    }

    public Map<String, String> getPurposes() {
        Map<String, String> purposes = new LinkedHashMap<>();
        Arrays.stream(UnmaskingPurpose.values()).forEach(kind -> purposes.put(words.of(kind), kind.name()));
        return purposes;
    }

    public boolean isMasked() {
        return message.channel() == OutboxChannel.SMS && number.isEmpty();
    }

    public boolean isLetterWaiting() {
        return message.channel() == OutboxChannel.LETTER && message.status() == OutboxStatus.WAITING;
    }

    public OutboxRow getMessage() {
        return message;
    }

    public String getRecipient() {
        return number.isEmpty() ? message.recipient() : number;
    }

    public String getPurposeKind() {
        return purposeKind;
    }

    public void setPurposeKind(String purposeKind) {
        this.purposeKind = purposeKind;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    private String here() {
        return "outbox-message?faces-redirect=true&id=" + message.id();
    }
}
