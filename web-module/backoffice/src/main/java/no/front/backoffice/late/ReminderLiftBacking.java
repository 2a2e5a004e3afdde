package no.front.backoffice.late;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.billing.boundary.ReminderStops;
import no.front.billing.boundary.Reminders;
import no.front.billing.entity.ReminderError;
import no.front.billing.entity.ReminderStop;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.ListQuery;
import no.front.web.Toasts;

/** Lets reminders go on, {@code ?stop=&customer=}. */
@Named
@RequestScoped
public class ReminderLiftBacking {

    @Inject
    Reminders reminders;

    @Inject
    ReminderStops stops;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    private ReminderStop stop;
    private String note;

    @PostConstruct
    void load() {
        long id = query.id("stop").orElse(0L);
        stop = reminders.stopsOf(query.id("customer").orElse(0L)).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(ReminderError.NOT_FOUND));
    }

    public String lift() {
        stops.lift(stop.id(), note);
        toasts.done("late.lift.done");
        return "reminders?faces-redirect=true";
    }

    public ReminderStop getStop() {
        return stop;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
