package no.front.backoffice.commission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.commission.boundary.AdvanceRow;
import no.front.commission.boundary.Advances;
import no.front.commission.entity.Advance;
import no.front.commission.entity.AdvanceStatus;
import no.front.commission.entity.PayoutError;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.CurrentActor;
import no.front.web.ListQuery;
import no.front.web.Toasts;

/** One advance: {@code ?id=}. */
@Named
@RequestScoped
public class AdvanceBacking {

    @Inject
    Advances advances;

    @Inject
    ListQuery query;

    @Inject
    CurrentActor currentActor;

    @Inject
    Toasts toasts;

    private Advance advance;
    private List<AdvanceRow.Use> uses;
    private String remark;
    private String why;

    @PostConstruct
    void load() {
        advance = advances.get(query.id("id").orElseThrow(() -> new BusinessRuleViolation(PayoutError.NOT_FOUND)));
    }

    public String approve() {
        advances.approve(advance.id(), remark);
        toasts.done("advance.approve.done");
        return again();
    }

    public String withdraw() {
        advances.withdraw(advance.id(), why);
        toasts.done("advance.withdraw.done");
        return again();
    }

    private String again() {
        return "advance?faces-redirect=true&id=" + advance.id();
    }

    public Advance getAdvance() {
        return advance;
    }

    public List<AdvanceRow.Use> getUses() {
        if (uses == null) {
            uses = advances.uses(advance.id());
        }
        return uses;
    }

    public boolean isPrepared() {
        return advance.status() == AdvanceStatus.PREPARED;
    }

    public boolean isWithdrawable() {
        return advance.status().canBecome(AdvanceStatus.WITHDRAWN);
    }

    /** Who prepared it can't approve it. */
    public boolean isOwn() {
        return advance.preparedById() == currentActor.get().id();
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
