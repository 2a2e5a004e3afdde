package no.front.backoffice.customer;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import no.front.customer.entity.Channel;
import no.front.customer.entity.Communication;
import no.front.customer.entity.CommunicationDetails;
import no.front.customer.entity.Direction;
import no.front.kernel.Oslo;

/** What is written about a call, mail or meeting, field by field; starts as a call that has just ended. */
public class CommunicationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Channel channel = Channel.PHONE;
    private Direction direction = Direction.IN;
    private String contactId = "";
    private LocalDate day;
    private LocalTime time;
    private String note;
    private LocalDate followUpOn;
    private boolean documentation;

    public static CommunicationForm fresh(Instant now) {
        CommunicationForm form = new CommunicationForm();
        form.when(now);
        return form;
    }

    public static CommunicationForm of(Communication communication) {
        CommunicationForm form = new CommunicationForm();
        form.channel = communication.channel();
        form.direction = communication.direction();
        form.contactId = communication
                .contact()
                .map(contact -> String.valueOf(contact.id()))
                .orElse("");
        form.when(communication.at());
        form.note = communication.note();
        form.followUpOn = communication.followUpOn().orElse(null);
        form.documentation = communication.isDocumentation();
        return form;
    }

    private void when(Instant moment) {
        LocalDateTime local = Oslo.timeOf(moment).truncatedTo(ChronoUnit.MINUTES);
        day = local.toLocalDate();
        time = local.toLocalTime();
    }

    public CommunicationDetails details() {
        Long contact = contactId == null || contactId.isEmpty() ? null : Long.valueOf(contactId);
        return new CommunicationDetails(
                direction, channel, Oslo.momentOf(day.atTime(time)), contact, note, followUpOn, null, documentation);
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }

    /** "" for nobody in the list. */
    public String getContactId() {
        return contactId;
    }

    public void setContactId(String contactId) {
        this.contactId = contactId;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalDate getFollowUpOn() {
        return followUpOn;
    }

    public void setFollowUpOn(LocalDate followUpOn) {
        this.followUpOn = followUpOn;
    }

    public boolean isDocumentation() {
        return documentation;
    }

    public void setDocumentation(boolean documentation) {
        this.documentation = documentation;
    }
}
