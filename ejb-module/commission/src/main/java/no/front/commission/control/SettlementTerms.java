package no.front.commission.control;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.front.commission.control.SettlementReckoning.Count;
import no.front.commission.control.SettlementReckoning.Group;
import no.front.commission.entity.GrossSplit;
import no.front.commission.entity.PremiumService;
import no.front.commission.entity.PremiumShare;
import no.front.commission.entity.SettlementError;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.VatCode;

/** Services and shares that a settlement is about, read once: whose its lines are, and how their money is shared. */
final class SettlementTerms implements SettlementReckoning.Terms {

    private final PremiumTerms.OfNumbers numbers;
    private final Map<Long, PremiumService> services = new HashMap<>();
    private final Map<Long, PremiumShare> shares = new HashMap<>();
    private final Map<Group, Long> lines = new HashMap<>();

    /** @param others services and shares of what the settlement covers and may have no line for */
    SettlementTerms(PremiumTerms.OfNumbers numbers, Collection<PremiumShare> others) {
        this.numbers = numbers;
        numbers.all().forEach(service -> services.put(service.id(), service));
        numbers.shares().values().forEach(all -> all.forEach(share -> shares.put(share.id(), share)));
        others.forEach(share -> {
            shares.put(share.id(), share);
            services.put(share.service().id(), share.service());
        });
    }

    /** What each line of the file is about. @throws BusinessRuleViolation LINE_SERVICE, LINE_REPEATED */
    Map<Group, Count> groups(SettlementFile file) {
        Map<Group, Count> groups = new java.util.LinkedHashMap<>();
        for (SettlementFile.Line line : file.lines()) {
            PremiumService service = service(line);
            Group group = new Group(service.customer().id(), service.id(), line.price(), line.operator(), line.month());
            lines.put(group, line.line());
            if (groups.put(group, new Count(line.billed(), line.reversed())) != null) {
                throw new BusinessRuleViolation(SettlementError.LINE_REPEATED, line.line());
            }
        }
        return groups;
    }

    /** In the month, or before it: what was taken back may be of a service that has ended. */
    PremiumService service(SettlementFile.Line line) {
        LocalDate last = line.month().lastDay();
        return numbers.service(line.shortNumber(), line.keyword(), last)
                .or(() -> numbers.service(
                        line.shortNumber(), line.keyword(), line.month().firstDay()))
                .or(() -> numbers.called(line.shortNumber(), line.keyword()).stream()
                        .filter(service -> !service.startsOn().isAfter(last))
                        .max(Comparator.comparing(PremiumService::startsOn)))
                .orElseThrow(() -> new BusinessRuleViolation(
                        SettlementError.LINE_SERVICE,
                        line.line(),
                        (line.shortNumber() + " " + line.keyword()).strip()));
    }

    VatCode vat(long serviceId) {
        return services.get(serviceId).vatCode();
    }

    @Override
    public long share(Group group) {
        return PremiumShare.of(
                        numbers.shares().getOrDefault(group.serviceId(), List.of()),
                        group.price(),
                        group.operator(),
                        group.month().lastDay())
                .map(PremiumShare::id)
                .orElseThrow(
                        () -> new BusinessRuleViolation(SettlementError.LINE_SHARES, lines.getOrDefault(group, 0L)));
    }

    @Override
    public Comparator<Long> order() {
        return Comparator.comparing((Long id) -> Optional.ofNullable(shares.get(id))
                        .map(PremiumShare::startsOn)
                        .orElse(LocalDate.MIN))
                .thenComparing(Comparator.naturalOrder());
    }

    @Override
    public GrossSplit split(long shareId, Money gross) {
        PremiumShare share = shares.get(shareId);
        return share.shares().of(gross, vat(share.service().id()));
    }

    /** Ids of shares that aren't read yet. */
    static List<Long> unread(Collection<Long> ids, PremiumTerms.OfNumbers numbers) {
        java.util.Set<Long> known = numbers.shares().values().stream()
                .flatMap(List::stream)
                .map(PremiumShare::id)
                .collect(Collectors.toSet());
        return ids.stream().filter(id -> !known.contains(id)).distinct().toList();
    }
}
