package no.front.portal.price;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.billing.boundary.OwnSender;
import no.front.billing.boundary.OwnSendingCosts;
import no.front.kernel.Money;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.CustomerFunction;
import no.front.web.price.MessageTextBacking;
import no.front.web.price.PriceWords;

/**
 * What a text costs to send (MSG-1): for a customer's user at the organisation's own prices and this month's tier, for anybody
 * else by today's list.
 */
@Named("messageCalculator")
@RequestScoped
public class MessageCalculatorBacking {

    @Inject
    OwnSendingCosts costs;

    @Inject
    MessageTextBacking written;

    @Inject
    CurrentActor actor;

    @Inject
    PriceWords priceWords;

    private List<OwnSender> senders;
    private String from = "";

    @PostConstruct
    void load() {
        boolean own = actor.get().isCustomerUser() && actor.may(CustomerFunction.CONTRACT_READ);
        senders = own ? costs.senders() : List.of();
    }

    /** Products of accounts to send by; empty for visitors and for who has none. */
    public List<OwnSender> getSenders() {
        return senders;
    }

    public boolean isOwn() {
        return !senders.isEmpty();
    }

    /** "Hovedkonto, SMS-tjeneste" */
    public String name(OwnSender sender) {
        return sender.account() + ", " + sender.product(priceWords.language());
    }

    /** NOK excl. VAT; null where there is no price. */
    public Money getCost() {
        return senders.stream()
                .filter(sender -> sender.key().equals(from))
                .findFirst()
                .or(() -> senders.stream().findFirst())
                .map(sender -> sender.cost(written.getDestination(), written.getPieces())
                        .orElse(null))
                .orElseGet(() -> isOwn() ? null : written.getCost());
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from == null ? "" : from;
    }
}
