package no.front.backoffice.order;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import no.front.contract.boundary.OrderEntries;
import no.front.contract.boundary.Orders;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.Order;
import no.front.contract.entity.OrderStatus;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.Words;

/** Attaches a signed agreement to an order that waits for acceptance, {@code ?id=} (CON-1 b). */
@Named
@RequestScoped
public class OrderAgreementBacking {

    @Inject
    Orders orders;

    @Inject
    OrderEntries entries;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    @Inject
    Words words;

    private Order order;
    private Part file;

    @PostConstruct
    void load() {
        order = orders.get(query.id("id").orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND)));
    }

    public String attach() {
        if (file == null || file.getSize() == 0) {
            FacesContext.getCurrentInstance()
                    .addMessage(
                            "form:file",
                            new FacesMessage(FacesMessage.SEVERITY_ERROR, words.say("orderAgreement.required"), null));
            return null;
        }
        try (InputStream content = file.getInputStream()) {
            entries.attachAgreement(order.id(), getVersion(), file.getSubmittedFileName(), content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        toasts.done("orderAgreement.done", order.number());
        return "order?faces-redirect=true&id=" + order.id();
    }

    public boolean isPossible() {
        return order.status() == OrderStatus.AWAITING_ACCEPTANCE;
    }

    public int getVersion() {
        return query.id("version").map(Long::intValue).orElse(order.version());
    }

    public Order getOrder() {
        return order;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
