package no.front.backoffice.late;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import no.front.billing.boundary.CollectionRuleBooks;
import no.front.billing.entity.CollectionGroup;
import no.front.billing.entity.LateCosts;
import no.front.billing.entity.ReminderError;
import no.front.billing.entity.ReminderPolicy;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.House;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.Words;

/** When a group of customers is reminded, {@code ?group=}; begins with what holds. */
@Named
@RequestScoped
public class ReminderPolicyBacking {

    @Inject
    CollectionRuleBooks books;

    @Inject
    ListQuery query;

    @Inject
    House house;

    @Inject
    Toasts toasts;

    @Inject
    Words words;

    private CollectionGroup group;
    private LocalDate from;
    private String reason;
    private int free;
    private int fee;
    private int notice;
    private int termination;
    private LateCosts costs;
    private boolean suspends;

    @PostConstruct
    void load() {
        group = query.choice("group", CollectionGroup.class)
                .orElseThrow(() -> new BusinessRuleViolation(ReminderError.NOT_FOUND));
        from = house.getToday();
        ReminderPolicy.Content holding = books.get().policies().stream()
                .filter(policy -> policy.group() == group)
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(ReminderError.NOT_FOUND))
                .content();
        free = holding.freeDays();
        fee = holding.feeDays();
        notice = holding.noticeDays();
        termination = holding.terminationDays();
        costs = holding.costs();
        suspends = holding.suspends();
    }

    public String save() {
        books.changePolicy(
                group, from, new ReminderPolicy.Content(free, fee, notice, termination, costs, suspends), reason);
        toasts.done("latePolicy.done");
        return "late-rules?faces-redirect=true";
    }

    public CollectionGroup getGroup() {
        return group;
    }

    public String getTitle() {
        return words.say("latePolicy.title", words.of(group).toLowerCase(words.language()));
    }

    public LateCosts[] getChoices() {
        return LateCosts.values();
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

    public int getFree() {
        return free;
    }

    public void setFree(int free) {
        this.free = free;
    }

    public int getFee() {
        return fee;
    }

    public void setFee(int fee) {
        this.fee = fee;
    }

    public int getNotice() {
        return notice;
    }

    public void setNotice(int notice) {
        this.notice = notice;
    }

    public int getTermination() {
        return termination;
    }

    public void setTermination(int termination) {
        this.termination = termination;
    }

    public LateCosts getCosts() {
        return costs;
    }

    public void setCosts(LateCosts costs) {
        this.costs = costs;
    }

    public boolean isSuspends() {
        return suspends;
    }

    public void setSuspends(boolean suspends) {
        this.suspends = suspends;
    }
}
