package no.front.backoffice.adjustment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import no.front.contract.boundary.Downtimes;
import no.front.contract.boundary.Products;
import no.front.contract.entity.DowntimeCause;
import no.front.kernel.Language;
import no.front.kernel.Oslo;
import no.front.platform.boundary.BusinessClock;
import no.front.web.Toasts;
import no.front.web.Words;

/** Records that a service is or was down (OPS-3). */
@Named
@RequestScoped
public class DowntimeNewBacking {

    @Inject
    Downtimes downtimes;

    @Inject
    Products products;

    @Inject
    BusinessClock clock;

    @Inject
    Words words;

    @Inject
    Toasts toasts;

    private String product;
    private LocalDate fromDay;
    private LocalTime fromTime;
    private LocalDate toDay;
    private LocalTime toTime;
    private DowntimeCause cause;
    private boolean announced;
    private String description;

    @PostConstruct
    void load() {
        fromDay = clock.today();
    }

    public String record() {
        long id = downtimes.record(new Downtimes.Content(
                product, moment(fromDay, fromTime), moment(toDay, toTime), cause, announced, description));
        toasts.done("downtime.recorded");
        return "downtime?faces-redirect=true&id=" + id;
    }

    /** Null unless both are given. */
    static Instant moment(LocalDate day, LocalTime time) {
        return day == null || time == null ? null : Oslo.momentOf(day.atTime(time));
    }

    public Map<String, String> getProducts() {
        Map<String, String> names = new LinkedHashMap<>();
        products.all().forEach(one -> names.put(one.code(), one.name(Language.of(words.language()))));
        return names;
    }

    public DowntimeCause[] getCauses() {
        return DowntimeCause.values();
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
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

    public DowntimeCause getCause() {
        return cause;
    }

    public void setCause(DowntimeCause cause) {
        this.cause = cause;
    }

    public boolean isAnnounced() {
        return announced;
    }

    public void setAnnounced(boolean announced) {
        this.announced = announced;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }
}
