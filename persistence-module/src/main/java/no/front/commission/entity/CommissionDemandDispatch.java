package no.front.commission.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import no.front.billing.entity.DispatchState;
import no.front.billing.entity.DocumentDispatch;

/** One way in which a demand for commission back is sent: by e-mail, or as a letter that somebody prints and posts. */
@Entity
@Table(name = "commission_demand_dispatch")
public class CommissionDemandDispatch extends DocumentDispatch {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "demand_id")
    private CommissionDemand demand;

    protected CommissionDemandDispatch() {}

    /**
     * @param now by the business clock
     * @param realNow by the time on the wall
     */
    public CommissionDemandDispatch(CommissionDemand demand, Way way, String externalId, Instant now, Instant realNow) {
        super(way, externalId, now, realNow);
        this.demand = demand;
    }

    /** The letter is printed and on its way. @throws no.front.kernel.BusinessRuleViolation DELIVERY_STATE */
    public void posted(String address, Instant now) {
        require(DispatchState.QUEUED);
        sent(address, now, null);
        delivered(now);
    }

    public CommissionDemand demand() {
        return demand;
    }
}
