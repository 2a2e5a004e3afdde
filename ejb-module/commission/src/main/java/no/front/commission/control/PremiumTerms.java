package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.front.commission.entity.Operator;
import no.front.commission.entity.PremiumAsideCause;
import no.front.commission.entity.PremiumPrice;
import no.front.commission.entity.PremiumService;
import no.front.commission.entity.PremiumShare;
import no.front.kernel.Money;

/** What holds for a premium message: whose service it is, what it may cost, how it is shared (CPA-1). */
@Dependent
public class PremiumTerms {

    @Inject
    PremiumServiceStore store;

    /** One of the two is null. */
    record Found(PremiumShare share, PremiumAsideCause missing) {}

    /** How the money of such messages is shared; nothing where nobody has said. @param price above zero */
    public Optional<PremiumShare> share(long serviceId, Money price, Operator operator, LocalDate day) {
        return PremiumShare.of(store.shares(List.of(serviceId)), price, operator, day);
    }

    /** The terms of all that is on these numbers, read once. */
    OfNumbers on(Collection<String> shortNumbers) {
        List<PremiumService> services = store.onNumbers(shortNumbers);
        List<Long> ids = services.stream().map(PremiumService::id).toList();
        return new OfNumbers(services, store.prices(ids), store.shares(ids));
    }

    /** What holds on some short numbers. */
    record OfNumbers(
            Map<Name, List<PremiumService>> services,
            Map<Long, List<PremiumPrice>> prices,
            Map<Long, List<PremiumShare>> shares) {

        /** What a service is called: a short number may have thousands of keywords. */
        private record Name(String number, String keyword) {
            static Name of(PremiumService service) {
                return new Name(service.shortNumber(), service.keyword());
            }
        }

        OfNumbers(List<PremiumService> services, List<PremiumPrice> prices, List<PremiumShare> shares) {
            this(
                    services.stream().collect(Collectors.groupingBy(Name::of)),
                    prices.stream().collect(Collectors.groupingBy(price -> price.service()
                            .id())),
                    shares.stream().collect(Collectors.groupingBy(share -> share.service()
                            .id())));
        }

        /** All that have ever been called that, in no order. */
        List<PremiumService> called(String number, String keyword) {
            return services.getOrDefault(new Name(number, keyword), List.of());
        }

        Stream<PremiumService> all() {
            return services.values().stream().flatMap(List::stream);
        }

        /** A keyword's own service, else the one that has the whole number. */
        Optional<PremiumService> service(String number, String keyword, LocalDate day) {
            return running(number, keyword, day).or(() -> running(number, "", day));
        }

        private Optional<PremiumService> running(String number, String keyword, LocalDate day) {
            return called(number, keyword).stream()
                    .filter(service -> service.runsOn(day))
                    .findFirst();
        }

        Found find(String number, String keyword, Money price, Operator operator, LocalDate day) {
            Optional<PremiumService> service = service(number, keyword, day);
            if (service.isEmpty()) {
                return new Found(null, PremiumAsideCause.SERVICE_UNKNOWN);
            }
            long id = service.get().id();
            boolean sold = prices.getOrDefault(id, List.of()).stream()
                    .anyMatch(one -> one.price().equals(price) && one.holdsOn(day));
            if (!sold) {
                return new Found(null, PremiumAsideCause.PRICE_UNKNOWN);
            }
            return PremiumShare.of(shares.getOrDefault(id, List.of()), price, operator, day)
                    .map(share -> new Found(share, null))
                    .orElseGet(() -> new Found(null, PremiumAsideCause.SHARES_UNKNOWN));
        }
    }
}
