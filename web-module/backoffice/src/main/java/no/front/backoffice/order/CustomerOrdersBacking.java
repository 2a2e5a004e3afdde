package no.front.backoffice.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.contract.boundary.OrderFilter;
import no.front.contract.boundary.OrderRow;
import no.front.contract.boundary.Orders;
import no.front.contract.entity.OrderChannel;
import no.front.kernel.Page;
import no.front.web.ListQuery;
import no.front.web.Words;

/** The orders of one customer, with who placed each (CUS-7); a tab of the customer page. */
@Named
@RequestScoped
public class CustomerOrdersBacking {

    @Inject
    Orders orders;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    private Page<OrderRow> page;

    public Page<OrderRow> getPage() {
        if (page == null) {
            long customer = query.id("id").orElse(0L);
            page = orders.page(OrderFilter.ofCustomer(customer), query.page("placed", true));
        }
        return page;
    }

    /** Who placed it: the orderer on the web, or the member of staff for whom. */
    public String placedBy(OrderRow row) {
        return row.channel() == OrderChannel.WEB
                ? row.placedBy()
                : words.say("customerOrders.enteredFor", row.placedBy(), row.orderer());
    }
}
