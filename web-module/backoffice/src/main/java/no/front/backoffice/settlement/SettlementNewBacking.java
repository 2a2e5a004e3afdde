package no.front.backoffice.settlement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.front.commission.boundary.SettlementByHand;
import no.front.commission.boundary.Settlements;
import no.front.commission.boundary.Settlements.Imported;
import no.front.kernel.BillingMonth;
import no.front.web.House;
import no.front.web.ListQuery;
import no.front.web.Toasts;

/** A settlement by hand, begun with our own traffic of a month: {@code ?month=2026-03}. */
@Named
@RequestScoped
public class SettlementNewBacking {

    private static final int MONTHS = 12;

    @Inject
    Settlements settlements;

    @Inject
    ListQuery query;

    @Inject
    House house;

    @Inject
    Toasts toasts;

    private BillingMonth month;
    private String reference;
    private LocalDate settledOn;
    private String paymentReference;
    private String lines;

    @PostConstruct
    void load() {
        BillingMonth last = BillingMonth.of(house.getToday()).previous();
        month = query.text("month").matches("[0-9]{4}-(0[1-9]|1[0-2])") ? BillingMonth.of(query.text("month")) : last;
        settledOn = house.getToday();
        lines = String.join("\n", settlements.openTraffic(month));
    }

    public String save() {
        Imported done = settlements.byHand(new SettlementByHand(reference, settledOn, month, paymentReference, lines));
        toasts.done(done.repeated() ? "settlements.repeated" : "settlements.done");
        return "settlement?faces-redirect=true&id=" + done.id();
    }

    public BillingMonth getMonth() {
        return month;
    }

    /** The last twelve, newest first. */
    public List<BillingMonth> getMonths() {
        List<BillingMonth> months = new ArrayList<>();
        BillingMonth now = BillingMonth.of(house.getToday());
        for (int i = 0; i < MONTHS; i++) {
            months.add(now.plusMonths(-i));
        }
        return months;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public LocalDate getSettledOn() {
        return settledOn;
    }

    public void setSettledOn(LocalDate settledOn) {
        this.settledOn = settledOn;
    }

    public String getPaymentReference() {
        return paymentReference;
    }

    public void setPaymentReference(String paymentReference) {
        this.paymentReference = paymentReference;
    }

    public String getLines() {
        return lines;
    }

    public void setLines(String lines) {
        this.lines = lines;
    }
}
