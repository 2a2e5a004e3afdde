package no.front.portal.ordering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import no.front.contract.boundary.Offers;
import no.front.contract.entity.OrderStep;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.PriceList;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.Money;
import no.front.web.Words;

/** Third step of the order form: who is who, and how the invoices go. */
@Named
@RequestScoped
public class OrderPeopleBacking {

    @Inject
    OrderDraftBacking draft;

    @Inject
    Offers offers;

    @Inject
    Words words;

    public void open() {
        draft.open(OrderStep.PEOPLE);
    }

    public String keep() {
        draft.keep(OrderStep.PEOPLE);
        return null;
    }

    public String proceed() {
        draft.keep(OrderStep.PEOPLE);
        return draft.after(OrderStep.PEOPLE, OrderStep.REVIEW);
    }

    /** Code → name with its fee. */
    public Map<String, String> getDeliveries() {
        PriceList list = offers.today();
        Map<String, String> deliveries = new LinkedHashMap<>();
        for (InvoiceDelivery delivery : InvoiceDelivery.values()) {
            Money fee = list.fee(PriceItem.invoice(delivery));
            deliveries.put(
                    delivery.name(),
                    words.say(
                            fee.isZero() ? "ordering.delivery.free" : "ordering.delivery.fee",
                            words.of(delivery),
                            fee));
        }
        return deliveries;
    }

    /** Where invoices go by post, as far as it is known from the register. */
    public String getKnownAddress() {
        var register = draft.isBegun() ? draft.getView().register() : null;
        if (register == null || register.extract() == null) {
            return "";
        }
        var address = register.extract().postalAddress() == null
                ? register.extract().visitingAddress()
                : register.extract().postalAddress();
        return address == null ? "" : address.toString();
    }
}
