package no.front.portal.ordering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.contract.boundary.Offer;
import no.front.contract.entity.OrderStep;
import no.front.contract.entity.ProductKind;
import no.front.kernel.Language;
import no.front.web.Words;

/** Second step of the order form: what is ordered, and how many messages a month are expected. */
@Named
@RequestScoped
public class OrderProductsBacking {

    @Inject
    OrderDraftBacking draft;

    @Inject
    Words words;

    /** An offer as a card to tick. */
    public record Card(
            String code, String name, String description, String price, String priceNote, boolean severalTimes) {
        public String getCode() {
            return code;
        }

        public String getName() {
            return name;
        }

        public String getDescription() {
            return description;
        }

        public String getPrice() {
            return price;
        }

        public String getPriceNote() {
            return priceNote;
        }

        public boolean isSeveralTimes() {
            return severalTimes;
        }
    }

    public void open() {
        draft.open(OrderStep.PRODUCTS);
    }

    public String keep() {
        draft.keep(OrderStep.PRODUCTS);
        return null;
    }

    public String proceed() {
        draft.keep(OrderStep.PRODUCTS);
        return draft.after(OrderStep.PRODUCTS, OrderStep.PEOPLE);
    }

    public List<Card> getMain() {
        return cards(true);
    }

    public List<Card> getAddOns() {
        return cards(false);
    }

    private List<Card> cards(boolean main) {
        return draft.getOffers().stream()
                .filter(offer -> offer.kind().isMain() == main)
                .map(this::card)
                .toList();
    }

    private Card card(Offer offer) {
        Language language = Language.of(words.language());
        boolean onlyOnce = offer.monthlyFee().isZero() && !offer.setUpFee().isZero();
        return new Card(
                offer.code(),
                offer.name(language),
                offer.description(language),
                price(offer, onlyOnce),
                note(offer, onlyOnce),
                !offer.kind().isMain());
    }

    private String price(Offer offer, boolean onlyOnce) {
        if (offer.kind() == ProductKind.PREMIUM_SMS && offer.monthlyFee().isZero()) {
            return words.say("ordering.commission");
        }
        return words.say("ordering.amount", onlyOnce ? offer.setUpFee() : offer.monthlyFee());
    }

    private String note(Offer offer, boolean onlyOnce) {
        if (offer.kind() == ProductKind.PREMIUM_SMS && offer.monthlyFee().isZero()) {
            return words.say("ordering.commission.note");
        }
        if (onlyOnce) {
            return words.say("ordering.once");
        }
        if (!offer.setUpFee().isZero()) {
            return words.say("ordering.monthly.setUp", offer.setUpFee());
        }
        String each =
                offer.kind() == ProductKind.NUMBER_LOOKUP ? "ordering.monthly.lookup" : "ordering.monthly.message";
        return offer.unitPrice() == null ? words.say("ordering.monthly") : words.say(each, offer.unitPrice());
    }
}
