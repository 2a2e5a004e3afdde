package no.front.backoffice.credit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import no.front.contract.boundary.Orders;
import no.front.contract.entity.Order;
import no.front.credit.boundary.DepositDecisions;
import no.front.credit.entity.DepositError;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.ListQuery;
import no.front.web.Toasts;

/** Records another security than a deposit for an order, {@code ?id=} of the order (CRE-2). */
@Named
@RequestScoped
public class OtherSecurityBacking {

    @Inject
    Orders orders;

    @Inject
    DepositDecisions decisions;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    private Order order;
    private String note;
    private Part file;

    @PostConstruct
    void load() {
        order = orders.get(query.id("id").orElseThrow(() -> new BusinessRuleViolation(DepositError.NOT_FOUND)));
    }

    public String record() {
        boolean none = file == null || file.getSize() == 0;
        decisions.recordOtherSecurity(
                order.id(), note, none ? "" : file.getSubmittedFileName(), none ? null : content());
        toasts.done("security.done");
        return "order?faces-redirect=true&id=" + order.id();
    }

    private byte[] content() {
        try (var in = file.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Order getOrder() {
        return order;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
