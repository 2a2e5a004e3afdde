package no.front.backoffice.operating;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Oslo;
import no.front.platform.boundary.BusinessClock;
import no.front.support.boundary.OperatingMessages;
import no.front.support.entity.OperatingMessage;
import no.front.support.entity.OperatingState;
import no.front.support.entity.OperatingText;
import no.front.support.entity.SupportError;
import no.front.web.ListQuery;
import no.front.web.Toasts;

/** One operating message {@code ?id=}: what was told, and what can be told next (OPS-2). */
@Named
@RequestScoped
public class OperatingMessageBacking {

    @Inject
    OperatingMessages messages;

    @Inject
    BusinessClock clock;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    private OperatingMessage message;
    private LocalDate day;
    private LocalTime time;
    private String bokmal;
    private String english;

    @PostConstruct
    void load() {
        message = messages.get(query.id("id").orElseThrow(() -> new BusinessRuleViolation(SupportError.NOT_FOUND)));
        day = clock.today();
        time = Oslo.timeOf(clock.now()).toLocalTime().withSecond(0).withNano(0);
    }

    public String tell() {
        messages.tell(message.id(), text());
        return done("operating.told");
    }

    public String solve() {
        messages.solve(message.id(), OperatingMessageEditBacking.moment(day, time), text());
        return done("operating.solved");
    }

    public String callOff() {
        messages.callOff(message.id(), text());
        return done("operating.calledOff");
    }

    private OperatingText text() {
        return new OperatingText(bokmal, english);
    }

    private String done(String sentence) {
        toasts.done(sentence);
        return "operating-message?faces-redirect=true&id=" + message.id();
    }

    public OperatingMessage getMessage() {
        return message;
    }

    public OperatingState getState() {
        return message.state(clock.now());
    }

    /** It has begun and nobody has said that it is over. */
    public boolean isSolvable() {
        return message.isOpen() && !message.startsAt().isAfter(clock.now());
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

    public String getBokmal() {
        return bokmal;
    }

    public void setBokmal(String bokmal) {
        this.bokmal = bokmal;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }
}
