package no.front.backoffice.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import no.front.platform.boundary.BusinessSettings;
import no.front.web.House;
import no.front.web.ListQuery;
import no.front.web.Toasts;

/** The figures of the rules: what holds, what was decided, a new decision. */
@Named
@RequestScoped
public class SettingsBacking {

    @Inject
    BusinessSettings settings;

    @Inject
    ListQuery query;

    @Inject
    House house;

    @Inject
    Toasts toasts;

    private List<BusinessSettings.Row> rows;
    private BusinessSettings.Row chosen;
    private String value;
    private LocalDate from;
    private String reason;

    @PostConstruct
    void load() {
        rows = settings.all();
        chosen = rows.stream()
                .filter(row -> row.key().key().equals(query.text("key")))
                .findFirst()
                .orElse(null);
        from = house.getToday();
    }

    public String decide() {
        settings.decide(chosen.key().key(), value, from, reason);
        toasts.done("settings.decided");
        return "settings?faces-redirect=true";
    }

    public List<BusinessSettings.Row> getRows() {
        return rows;
    }

    /** The one that is open; null for none. */
    public BusinessSettings.Row getChosen() {
        return chosen;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
