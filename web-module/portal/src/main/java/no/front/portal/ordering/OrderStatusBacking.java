package no.front.portal.ordering;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import no.front.contract.boundary.FollowedOrder;
import no.front.contract.boundary.FollowedOrders;
import no.front.contract.entity.OrderingError;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.ListQuery;
import no.front.web.Words;

/**
 * Where the secret link of an order leads: {@code ?key=}. Follow it, object to the terms (CON-16), take it back; accept it
 * where staff have entered it (CON-1). Kept out of search engines and of the addresses that other sites see.
 */
@Named
@RequestScoped
public class OrderStatusBacking {

    @Inject
    FollowedOrders orders;

    @Inject
    DocumentsToAccept documents;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    private FollowedOrder order;
    private String objection;
    private String reason;

    @PostConstruct
    void load() {
        order = orders.find(getKey()).orElse(null);
        HttpServletResponse response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        if (order == null) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    public String accept() {
        if (documents.isOutdated()) {
            documents.clear();
            throw new BusinessRuleViolation(OrderingError.NEW_VERSION);
        }
        if (!documents.tellUnticked()) {
            return null;
        }
        orders.accept(getKey(), documents.shown(), documents.ticked(), documents.isMayOrder());
        return here("accepted");
    }

    public String object() {
        orders.object(getKey(), objection);
        return here("objected");
    }

    public String withdraw() {
        orders.withdraw(getKey(), reason);
        return here("withdrawn");
    }

    private String here(String done) {
        return "order-status?faces-redirect=true&done=" + done + "&key="
                + URLEncoder.encode(getKey(), StandardCharsets.UTF_8);
    }

    public String getKey() {
        return query.text("key");
    }

    /** Null for a link that does not work. */
    public FollowedOrder getOrder() {
        return order;
    }

    /** Where the order stands, in a sentence. */
    public String getSentence() {
        return words.say("orderStatus." + order.status(), order.number());
    }

    /** What happens next, in words. */
    public String getNext() {
        return order.hasOpenObjection()
                ? words.say("orderStatus.objection.open")
                : words.say("orderStatus." + order.status() + ".next", order.administrator());
    }

    /** What was just done; "" for nothing. */
    public String getDone() {
        String done = query.text("done");
        return switch (done) {
            case "accepted", "objected", "withdrawn" -> words.say("orderStatus.done." + done);
            default -> "";
        };
    }

    public String getObjection() {
        return objection;
    }

    public void setObjection(String objection) {
        this.objection = objection;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
