package no.front.backoffice.adjustment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import no.front.contract.boundary.OwnPriceNotice;
import no.front.contract.boundary.PriceChange;
import no.front.contract.boundary.PriceNotices;
import no.front.contract.boundary.Products;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.Product;
import no.front.contract.entity.Subscription;
import no.front.customer.boundary.Customers;
import no.front.customer.entity.Customer;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.BusinessClock;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.price.PriceWords;

/** A customer does not accept new prices, {@code ?id=&customer=} (CON-11): what changes, and what ends. */
@Named
@RequestScoped
public class PriceObjectionBacking {

    @Inject
    PriceNotices notices;

    @Inject
    Customers customers;

    @Inject
    Products products;

    @Inject
    BusinessClock clock;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    @Inject
    PriceWords priceWords;

    private Customer customer;
    private OwnPriceNotice notice;
    private List<Product> known;
    private LocalDate receivedOn;
    private String remark;

    @PostConstruct
    void load() {
        customer = customers.get(query.id("customer").orElseThrow(PriceObjectionBacking::notFound));
        notice = notices.of(query.id("id").orElseThrow(PriceObjectionBacking::notFound), customer.id());
        known = products.all();
        receivedOn = clock.today();
    }

    private static BusinessRuleViolation notFound() {
        return new BusinessRuleViolation(ContractError.NOT_FOUND);
    }

    public String refuse() {
        LocalDate lastDay = notices.refuse(notice.announcementId(), customer.id(), receivedOn, remark);
        toasts.done("priceObjection.done", lastDay);
        return "customer?faces-redirect=true&tab=contract&id=" + customer.id();
    }

    public String name(PriceChange change) {
        String name = priceWords.item(change.item(), known);
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

    public Customer getCustomer() {
        return customer;
    }

    public OwnPriceNotice getNotice() {
        return notice;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
