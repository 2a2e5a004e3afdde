package no.front.portal.price;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import no.front.contract.boundary.OwnPriceNotice;
import no.front.contract.boundary.OwnPriceNotices;
import no.front.contract.boundary.PriceChange;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.Subscription;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.price.PriceWords;

/** New prices of the own organisation, before and after; its administrator may refuse them (CON-11). */
@Named
@RequestScoped
public class NewPricesBacking {

    @Inject
    OwnPriceNotices notices;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    @Inject
    PriceWords priceWords;

    private List<OwnPriceNotice> all;
    private String remark;

    @PostConstruct
    void load() {
        all = notices.all();
    }

    public String refuse() {
        long asked = query.id("announcement").orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND));
        LocalDate lastDay = notices.refuse(asked, remark);
        toasts.done("newPrices.refuse.done", lastDay);
        return "new-prices?faces-redirect=true";
    }

    public String name(PriceChange change) {
        String name = change.product() == null
                ? priceWords.item(change.item(), List.of())
                : priceWords.item(change.item(), List.of(change.product()));
        return change.isTiered()
                ? name + ", "
                        + priceWords
                                .tier(change.from(), change.to())
                                .toLowerCase(priceWords.language().locale())
                : name;
    }

    public String name(Subscription one) {
        return one.product().name(priceWords.language()) + ", " + one.account().name();
    }

    /** The one that is asked about, else the soonest; null where there is none. */
    public OwnPriceNotice getNotice() {
        long asked = query.id("announcement").orElse(0L);
        return all.stream()
                .filter(one -> one.announcementId() == asked)
                .findFirst()
                .orElse(all.isEmpty() ? null : all.getFirst());
    }

    /** The others. */
    public List<OwnPriceNotice> getOthers() {
        OwnPriceNotice shown = getNotice();
        return all.stream().filter(one -> !one.equals(shown)).toList();
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
