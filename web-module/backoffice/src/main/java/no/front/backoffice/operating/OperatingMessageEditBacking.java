package no.front.backoffice.operating;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import no.front.contract.boundary.Downtimes;
import no.front.kernel.Language;
import no.front.kernel.Oslo;
import no.front.platform.boundary.BusinessClock;
import no.front.support.boundary.OperatingMessages;
import no.front.support.entity.OperatingKind;
import no.front.support.entity.OperatingMessage;
import no.front.support.entity.OperatingText;
import no.front.support.entity.ServiceName;
import no.front.web.ListQuery;
import no.front.web.Show;
import no.front.web.Toasts;
import no.front.web.Words;

/** Writes an operating message, or corrects the one of {@code ?id=} (OPS-2). */
@Named
@RequestScoped
public class OperatingMessageEditBacking {

    @Inject
    OperatingMessages messages;

    @Inject
    Downtimes downtimes;

    @Inject
    BusinessClock clock;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Inject
    Show show;

    @Inject
    Toasts toasts;

    private OperatingMessage message;
    private OperatingKind kind;
    private ServiceName[] services = {};
    private OperatingForm form = new OperatingForm();
    private LocalDate fromDay;
    private LocalTime fromTime;
    private LocalDate toDay;
    private LocalTime toTime;
    private String downtime;

    @PostConstruct
    void load() {
        message = query.id("id").map(messages::get).orElse(null);
        if (message == null) {
            fromDay = clock.today();
            return;
        }
        kind = message.kind();
        services = message.services().toArray(ServiceName[]::new);
        form = OperatingForm.of(message);
        fromDay = Oslo.dayOf(message.startsAt());
        fromTime = time(message.startsAt());
        toDay = message.endsAt().map(Oslo::dayOf).orElse(null);
        toTime = message.endsAt().map(OperatingMessageEditBacking::time).orElse(null);
        downtime = message.downtime().map(one -> Long.toString(one.id())).orElse("");
    }

    public String save() {
        OperatingMessages.Content content = new OperatingMessages.Content(
                kind,
                Set.of(services),
                new OperatingText(form.getTitleNb(), form.getTitleEn()),
                new OperatingText(form.getTextNb(), form.getTextEn()),
                moment(fromDay, fromTime),
                moment(toDay, toTime),
                downtime == null || downtime.isEmpty()
                        ? OptionalLong.empty()
                        : OptionalLong.of(Long.parseLong(downtime)));
        long id;
        if (message == null) {
            id = messages.publish(content);
            toasts.done("operating.published");
        } else {
            id = message.id();
            messages.change(id, getVersion(), content);
            toasts.done("operating.changed");
        }
        return "operating-message?faces-redirect=true&id=" + id;
    }

    /** Null unless both are given. */
    static Instant moment(LocalDate day, LocalTime time) {
        return day == null || time == null ? null : Oslo.momentOf(day.atTime(time));
    }

    private static LocalTime time(Instant moment) {
        return Oslo.timeOf(moment).toLocalTime();
    }

    /** The edition that the form was filled from. */
    public int getVersion() {
        return query.id("version").map(Long::intValue).orElse(message == null ? 0 : message.version());
    }

    public OperatingMessage getMessage() {
        return message;
    }

    public OperatingKind[] getKinds() {
        return OperatingKind.values();
    }

    public List<ServiceName> getAllServices() {
        return List.of(ServiceName.values());
    }

    /** Recorded downtime, latest first, by id. */
    public Map<String, String> getDowntimes() {
        Map<String, String> names = new LinkedHashMap<>();
        downtimes
                .all()
                .forEach(one -> names.put(
                        Long.toString(one.id()),
                        words.say(
                                "operating.downtimeFrom",
                                one.product().name(Language.of(words.language())),
                                show.dateTime(one.beganAt()))));
        return names;
    }

    public OperatingForm getForm() {
        return form;
    }

    public OperatingKind getKind() {
        return kind;
    }

    public void setKind(OperatingKind kind) {
        this.kind = kind;
    }

    public ServiceName[] getServices() {
        return services;
    }

    public void setServices(ServiceName[] services) {
        this.services = services;
    }

    public LocalDate getFromDay() {
        return fromDay;
    }

    public void setFromDay(LocalDate fromDay) {
        this.fromDay = fromDay;
    }

    public LocalTime getFromTime() {
        return fromTime;
    }

    public void setFromTime(LocalTime fromTime) {
        this.fromTime = fromTime;
    }

    public LocalDate getToDay() {
        return toDay;
    }

    public void setToDay(LocalDate toDay) {
        this.toDay = toDay;
    }

    public LocalTime getToTime() {
        return toTime;
    }

    public void setToTime(LocalTime toTime) {
        this.toTime = toTime;
    }

    public String getDowntime() {
        return downtime;
    }

    public void setDowntime(String downtime) {
        this.downtime = downtime;
    }
}
