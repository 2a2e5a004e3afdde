package no.front.web.price;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.PriceKind;
import no.front.contract.entity.PriceList;
import no.front.contract.entity.Product;
import no.front.contract.entity.Rating;
import no.front.contract.entity.Tier;
import no.front.contract.entity.TierPrice;
import no.front.kernel.CountryCode;
import no.front.kernel.Formats;
import no.front.kernel.Language;
import no.front.web.Words;

/** What has a price, in words: "SMS til Norge, 2 001–10 000". */
@Named
@RequestScoped
public class PriceWords {

    @Inject
    Words words;

    /** Pieces from one to another, as people say it. */
    public record Step(String name, Tier tier) {}

    /** "SMS til Norge", "Månedspris, SMS-tjeneste"; without product for all. */
    public String item(PriceItem item, List<Product> products) {
        String what = item.kind() == PriceKind.SMS ? sms(item) : words.of(item.kind());
        return item.product().isEmpty() ? what : words.say("price.ofProduct", what, product(item.product(), products));
    }

    /** "SMS til andre land" */
    public String sms(PriceItem item) {
        return words.say("price.smsTo", destination(item.destination()));
    }

    /** "Norge", "andre land" */
    public String destination(String destination) {
        return destination.isEmpty()
                ? words.say("price.otherCountries")
                : CountryCode.of(destination).name(words.language());
    }

    /** "Norge", "Andre land": as a name by itself. */
    public String destinationAlone(String destination) {
        return destination.isEmpty() ? words.say("price.otherCountries.alone") : destination(destination);
    }

    private String product(String code, List<Product> products) {
        return products.stream()
                .filter(product -> product.code().equals(code))
                .findFirst()
                .map(product -> product.name(language()))
                .orElse(code);
    }

    public Language language() {
        return Language.of(words.language());
    }

    /** "Til og med 2 000", "2 001–10 000", "Over 250 000"; "" where there is one price for all. */
    public String tier(long from, Long to) {
        if (to == null) {
            return from == 1 ? "" : words.say("price.above", from - 1);
        }
        return from == 1 ? words.say("price.upTo", to) : range(from, to);
    }

    /** "1–2 000" */
    public String range(long from, long to) {
        return Formats.in(words.language()).range(from, to);
    }

    public String range(Rating.Line line) {
        return range(line.from(), line.to());
    }

    /** The tiers of a price with their names. */
    public List<Step> steps(TierPrice price) {
        return price.tiers().stream()
                .map(tier -> new Step(
                        tier(
                                tier.above() + 1,
                                price.endOfTierOf(tier.above() + 1).isPresent()
                                        ? Long.valueOf(price.endOfTierOf(tier.above() + 1)
                                                .getAsLong())
                                        : null),
                        tier))
                .toList();
    }

    /** The tiers of SMS to Norway by this list. */
    public List<Step> national(PriceList list) {
        return Optional.ofNullable(list)
                .flatMap(known -> known.price(PriceItem.national()))
                .map(this::steps)
                .orElse(List.of());
    }
}
