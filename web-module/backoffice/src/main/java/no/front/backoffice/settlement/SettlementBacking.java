package no.front.backoffice.settlement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.front.commission.boundary.PayoutCalendar;
import no.front.commission.boundary.SettlementLineRow;
import no.front.commission.boundary.SettlementView;
import no.front.commission.boundary.Settlements;
import no.front.commission.entity.SettlementError;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Page;
import no.front.web.House;
import no.front.web.ListQuery;
import no.front.web.Show;
import no.front.web.Toasts;

/** One settlement: {@code ?id=}, with {@code &only=different} its differences only. */
@Named
@RequestScoped
public class SettlementBacking {

    @Inject
    Settlements settlements;

    @Inject
    PayoutCalendar calendar;

    @Inject
    ListQuery query;

    @Inject
    House house;

    @Inject
    Show show;

    @Inject
    Toasts toasts;

    private SettlementView view;
    private Page<SettlementLineRow> lines;
    private Long[] chosen = {};
    private String reason;
    private LocalDate paidOn;

    @PostConstruct
    void load() {
        long id = query.id("id").orElseThrow(() -> new BusinessRuleViolation(SettlementError.NOT_FOUND));
        view = settlements.get(id);
        lines = settlements.lines(id, isOnlyDifferent(), query.page("", false));
        paidOn = house.getToday();
    }

    public String accept() {
        settlements.accept(List.of(chosen), reason);
        toasts.done("settlement.accepted");
        return again();
    }

    public String claim() {
        settlements.claim(List.of(chosen), reason);
        toasts.done("settlement.claimed");
        return again();
    }

    public String pay() {
        settlements.paid(view.settlement().id(), paidOn);
        toasts.done("settlement.paid.done");
        return again();
    }

    private String again() {
        return "settlement?faces-redirect=true&id=" + view.settlement().id();
    }

    public SettlementView getView() {
        return view;
    }

    public Page<SettlementLineRow> getLines() {
        return lines;
    }

    public boolean isOnlyDifferent() {
        return query.text("only").equals("different");
    }

    /** The payout day of what is payable; the next one where that is over. */
    public LocalDate getPayableOn() {
        LocalDate next = calendar.nextPayoutDay();
        return view.dueOn().isBefore(next) ? next : view.dueOn();
    }

    /** March 2026, or March 2026 – April 2026. */
    public String getPeriod() {
        BillingMonth from = BillingMonth.of(view.settlement().periodFrom());
        BillingMonth to = BillingMonth.of(view.settlement().periodTo());
        return from.equals(to) ? show.month(from.month()) : show.month(from.month()) + " – " + show.month(to.month());
    }

    /** Lines to be decided, by what they are called. */
    public Map<String, Long> getOpen() {
        Map<String, Long> open = new LinkedHashMap<>();
        for (SettlementLineRow line : view.open()) {
            open.put(
                    String.join(
                            " · ",
                            line.customerName(),
                            line.service(),
                            show.value(line.month()),
                            line.operator().title(),
                            show.number(line.price()),
                            show.amount(line.commissionDifference())),
                    line.id());
        }
        return open;
    }

    public Long[] getChosen() {
        return chosen;
    }

    public void setChosen(Long[] chosen) {
        this.chosen = chosen == null ? new Long[0] : Arrays.copyOf(chosen, chosen.length);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }
}
