package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
        return new OfNumbers(
                services,
                store.prices(ids).stream()
                        .collect(Collectors.groupingBy(price -> price.service().id())),
                store.shares(ids).stream()
                        .collect(Collectors.groupingBy(share -> share.service().id())));
    }

    /** What holds on some short numbers. */
    record OfNumbers(
            List<PremiumService> services, Map<Long, List<PremiumPrice>> prices, Map<Long, List<PremiumShare>> shares) {

        /** A keyword's own service, else the one that has the whole number. */
        Optional<PremiumService> service(String number, String keyword, LocalDate day) {
            return running(number, keyword, day).or(() -> running(number, "", day));
        }

        private Optional<PremiumService> running(String number, String keyword, LocalDate day) {
            return services.stream()
                    .filter(service -> service.shortNumber().equals(number)
                            && service.keyword().equals(keyword)
                            && service.runsOn(day))
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
