package no.front.portal.price;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.PriceKind;
import no.front.contract.entity.Tier;
import no.front.kernel.UnitPrice;
import no.front.web.price.CalculatorBacking;
import no.front.web.price.PriceWords;

/** Prices on the public page that stand beside products and national SMS. */
@Named("publicPrices")
@RequestScoped
public class PublicPricesBacking {

    @Inject
    CalculatorBacking calculator;

    @Inject
    PriceWords words;

    /** A price with its name. */
    public record Line(String name, UnitPrice price) {}

    /** By name, other countries last. */
    public List<Line> getAbroad() {
        return prices().entrySet().stream()
                .filter(price -> price.getKey().kind() == PriceKind.SMS
                        && price.getKey().product().isEmpty()
                        && !price.getKey().isNational())
                .sorted(Comparator.comparing((Map.Entry<PriceItem, List<Tier>> price) ->
                        price.getKey().destination().isEmpty()))
                .map(price -> line(words.destinationAlone(price.getKey().destination()), price))
                .toList();
    }

    /** Look-ups and the fees of the house. */
    public List<Line> getOthers() {
        return prices().entrySet().stream()
                .filter(price -> price.getKey().kind().isFee() || price.getKey().kind() == PriceKind.LOOKUP)
                .map(price -> line(words.item(price.getKey(), List.of()), price))
                .toList();
    }

    private static Line line(String name, Map.Entry<PriceItem, List<Tier>> price) {
        return new Line(name, price.getValue().getFirst().price());
    }

    private Map<PriceItem, List<Tier>> prices() {
        return calculator.getList().prices();
    }
}
