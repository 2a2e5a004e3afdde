package no.front.backoffice.contract;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import no.front.contract.boundary.Contracts;
import no.front.contract.entity.ContractAgreement;
import no.front.customer.boundary.Customers;
import no.front.customer.entity.Customer;
import no.front.platform.boundary.BusinessClock;
import no.front.web.ListQuery;
import no.front.web.Toasts;

/** Records a signed agreement on custom development, {@code ?customer=} (CON-17). */
@Named
@RequestScoped
public class ContractDevelopmentBacking {

    @Inject
    Contracts contracts;

    @Inject
    Customers customers;

    @Inject
    BusinessClock clock;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    private Customer customer;
    private String title;
    private String prices;
    private Integer months = ContractAgreement.NOTICE_MONTHS;
    private String agreed;
    private LocalDate startsOn;
    private Part terms;

    @PostConstruct
    void load() {
        customer = customers.get(query.id("customer").orElseThrow(ContractPage::notFound));
        startsOn = clock.today();
    }

    public String record() {
        long id = contracts.recordDevelopment(
                customer.id(),
                title,
                prices,
                PdfField.read(terms),
                new ContractAgreement(months, true, true, agreed),
                startsOn);
        toasts.done("contractDevelopment.done");
        return "contract?faces-redirect=true&id=" + id;
    }

    public Customer getCustomer() {
        return customer;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPrices() {
        return prices;
    }

    public void setPrices(String prices) {
        this.prices = prices;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public String getAgreed() {
        return agreed;
    }

    public void setAgreed(String agreed) {
        this.agreed = agreed;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public Part getTerms() {
        return terms;
    }

    public void setTerms(Part terms) {
        this.terms = terms;
    }
}
