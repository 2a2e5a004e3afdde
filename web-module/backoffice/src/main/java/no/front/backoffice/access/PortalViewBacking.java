package no.front.backoffice.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.front.access.boundary.PortalLooks;
import no.front.customer.boundary.Customers;
import no.front.customer.entity.Customer;
import no.front.customer.entity.CustomerError;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.ListQuery;
import no.front.web.edge.PortalLookCookie;

/** Opens the portal of the customer {@code ?customer=} to read only, with a reason. */
@Named
@RequestScoped
public class PortalViewBacking {

    @Inject
    PortalLooks looks;

    @Inject
    Customers customers;

    @Inject
    ListQuery query;

    @Inject
    HttpServletRequest request;

    private Customer customer;
    private String reason;

    @PostConstruct
    void load() {
        customer = customers.get(
                query.id("customer").orElseThrow(() -> new BusinessRuleViolation(CustomerError.NOT_FOUND)));
    }

    public void open() throws IOException {
        String key = looks.open(customer.id(), reason);
        FacesContext context = FacesContext.getCurrentInstance();
        PortalLookCookie.give(
                request, (HttpServletResponse) context.getExternalContext().getResponse(), key);
        context.getExternalContext().redirect("/home");
        context.responseComplete();
    }

    public Customer getCustomer() {
        return customer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
