package no.front.backoffice.adjustment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.front.contract.boundary.Downtimes;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.Downtime;
import no.front.contract.entity.DowntimeClaim;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.platform.boundary.BusinessClock;
import no.front.web.ListQuery;
import no.front.web.Toasts;

/** One downtime {@code ?id=}: its end, what is claimed for it, and what a claim {@code &claim=} comes to (CON-14). */
@Named
@RequestScoped
public class DowntimeBacking {

    @Inject
    Downtimes downtimes;

    @Inject
    BusinessClock clock;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    private Downtime downtime;
    private List<DowntimeClaim> claims;
    private Downtimes.Reduction reduction;
    private LocalDate endDay;
    private LocalTime endTime;
    private String number;
    private LocalDate claimedOn;
    private String claimedBy;
    private String reason;

    @PostConstruct
    void load() {
        downtime = downtimes.get(query.id("id").orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND)));
        claims = downtimes.claims(downtime.id());
        endDay = clock.today();
        claimedOn = clock.today();
        if (getClaim() != null && getClaim().isOpen()) {
            reduction = downtimes.reductionOf(getClaim().id());
        }
    }

    public String end() {
        downtimes.end(downtime.id(), DowntimeNewBacking.moment(endDay, endTime));
        return done("downtime.ended");
    }

    public String claim() {
        int made = downtimes.claim(downtime.id(), number, claimedOn, claimedBy);
        return done("downtime.claimed", made);
    }

    public String grant() {
        downtimes.grant(getClaim().id());
        return done("downtime.granted", reduction.amount());
    }

    public String refuse() {
        downtimes.refuse(getClaim().id(), reason);
        return done("downtime.refused");
    }

    private String done(String sentence, Object... arguments) {
        toasts.done(sentence, arguments);
        return "downtime?faces-redirect=true&id=" + downtime.id();
    }

    /** The claim that is looked at; null for none. */
    public DowntimeClaim getClaim() {
        return claims.stream()
                .filter(one -> one.id() == query.id("claim").orElse(0L))
                .findFirst()
                .orElse(null);
    }

    public Downtimes.Reduction getReduction() {
        return reduction;
    }

    /** Of what is granted. */
    public Money getSum() {
        return claims.stream().map(DowntimeClaim::amount).collect(Money.summing());
    }

    public Downtime getDowntime() {
        return downtime;
    }

    public List<DowntimeClaim> getClaims() {
        return claims;
    }

    public LocalDate getEndDay() {
        return endDay;
    }

    public void setEndDay(LocalDate endDay) {
        this.endDay = endDay;
    }

    public LocalTime getEndTime() {
        return endTime;
    }

    public void setEndTime(LocalTime endTime) {
        this.endTime = endTime;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getClaimedOn() {
        return claimedOn;
    }

    public void setClaimedOn(LocalDate claimedOn) {
        this.claimedOn = claimedOn;
    }

    public String getClaimedBy() {
        return claimedBy;
    }

    public void setClaimedBy(String claimedBy) {
        this.claimedBy = claimedBy;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
