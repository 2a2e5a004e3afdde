package no.front.backoffice.late;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import no.front.billing.boundary.ReminderStops;
import no.front.billing.boundary.Reminders;
import no.front.billing.entity.ReminderError;
import no.front.billing.entity.ReminderStop;
import no.front.billing.entity.ReminderStopKind;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.ledger.entity.OpenItem;
import no.front.web.House;
import no.front.web.ListQuery;
import no.front.web.Show;
import no.front.web.Toasts;
import no.front.web.Words;

/** Stops reminders of a customer's claims, {@code ?customer=&item=&kind=}: a dispute, a hold, a payment plan. */
@Named
@RequestScoped
public class ReminderStopBacking {

    private static final String ALL = "0";

    @Inject
    Reminders reminders;

    @Inject
    ReminderStops stops;

    @Inject
    ListQuery query;

    @Inject
    House house;

    @Inject
    Show show;

    @Inject
    Words words;

    @Inject
    Toasts toasts;

    private long customer;
    private ReminderStopKind kind;
    private List<OpenItem> claims;
    private String what = ALL;
    private LocalDate day;
    private int parts = 3;
    private String reason;

    @PostConstruct
    void load() {
        customer = query.id("customer").orElseThrow(() -> new BusinessRuleViolation(ReminderError.NOT_FOUND));
        kind = query.choice("kind", ReminderStopKind.class).orElse(ReminderStopKind.DISPUTE);
        claims = reminders.owedBy(customer);
        query.id("item")
                .map(String::valueOf)
                .filter(id -> getChoices().containsKey(id))
                .ifPresent(id -> what = id);
        day = house.getToday().plusDays(14);
    }

    public String save() {
        OptionalLong item = what.equals(ALL) ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(what));
        switch (kind) {
            case DISPUTE -> stops.dispute(customer, item, reason);
            case HOLD -> stops.hold(customer, item, day, reason);
            case PLAN -> stops.plan(customer, item, ReminderStop.monthly(owed(item), parts, day), reason);
        }
        toasts.done("reminderStop.done");
        return "reminders?faces-redirect=true&tab=STOPPED";
    }

    private Money owed(OptionalLong item) {
        return claims.stream()
                .filter(claim -> item.isEmpty() || claim.id() == item.getAsLong())
                .map(OpenItem::remaining)
                .collect(Money.summing());
    }

    /** All of it, or one claim. */
    public Map<String, String> getChoices() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(ALL, words.say("reminderStop.all", show.amount(owed(OptionalLong.empty()))));
        claims.forEach(claim -> choices.put(
                Long.toString(claim.id()),
                words.say(
                        "reminderStop.claim",
                        claim.label(),
                        show.date(claim.dueOn().orElse(null)),
                        show.amount(claim.remaining()))));
        return choices;
    }

    public long getCustomer() {
        return customer;
    }

    public ReminderStopKind getKind() {
        return kind;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = getChoices().containsKey(what) ? what : ALL;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public int getParts() {
        return parts;
    }

    public void setParts(int parts) {
        this.parts = parts;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
