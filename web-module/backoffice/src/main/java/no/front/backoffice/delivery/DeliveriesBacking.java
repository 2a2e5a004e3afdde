package no.front.backoffice.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.billing.boundary.Deliveries;
import no.front.billing.boundary.DeliveryFilter;
import no.front.billing.boundary.DeliveryRow;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.Page;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.Words;

/** What was sent, what is under way and what is stuck: {@code ?q=&view=&channel=} (BIL-5). */
@Named
@RequestScoped
public class DeliveriesBacking {

    @Inject
    Deliveries deliveries;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    @Inject
    Words words;

    private DeliveryFilter filter;
    private Page<DeliveryRow> page;

    @PostConstruct
    void load() {
        filter = filter(query);
        page = deliveries.page(filter, query.page("queued", true));
    }

    static DeliveryFilter filter(ListQuery query) {
        return new DeliveryFilter(
                query.text("q"),
                query.choice("view", DeliveryFilter.View.class),
                query.choice("channel", InvoiceDelivery.class));
    }

    public String retryAll() {
        toasts.done("deliveries.retried", deliveries.retryAll(filter));
        return "deliveries?faces-redirect=true&view=" + getView() + "&channel=" + getChannel();
    }

    public Page<DeliveryRow> getPage() {
        return page;
    }

    public DeliveryFilter getFilter() {
        return filter;
    }

    /** "" for all. */
    public String getView() {
        return filter.view().map(Enum::name).orElse("");
    }

    /** "" for all. */
    public String getChannel() {
        return filter.channel().map(Enum::name).orElse("");
    }

    public boolean isRetryable() {
        return page.rows().stream().anyMatch(DeliveryRow::retryable);
    }

    public String getLead() {
        return words.count("deliveries.lead", deliveries.waiting());
    }

    public DeliveryFilter.View[] getViews() {
        return DeliveryFilter.View.values();
    }

    public InvoiceDelivery[] getChannels() {
        return InvoiceDelivery.values();
    }
}
