package no.front.portal.traffic;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.BusinessClock;
import no.front.traffic.boundary.OwnAccount;
import no.front.traffic.boundary.OwnCount;
import no.front.traffic.boundary.OwnStatistics;
import no.front.traffic.boundary.StatisticsBy;
import no.front.traffic.entity.TrafficError;
import no.front.web.ListQuery;
import no.front.web.Show;
import no.front.web.Words;
import no.front.web.chart.Bars;

/** What was sent in a month, {@code ?by=SENDER&month=2026-10&account=}, or with {@code month=year} in twelve months. */
@Named
@RequestScoped
public class StatisticsBacking {

    private static final String YEAR = "year";
    private static final int MONTHS = 12;
    private static final int SERIES = 3;
    private static final String NORWAY = "NO";

    /** One line of the table. */
    public record Row(String label, long messages, long parts, long lookups) {}

    @Inject
    OwnStatistics statistics;

    @Inject
    MessageWords messageWords;

    @Inject
    BusinessClock clock;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Inject
    Show show;

    private StatisticsBy by;
    private boolean year;
    private BillingMonth month;
    private List<OwnAccount> accounts;
    private List<OwnCount> counts;

    @PostConstruct
    void load() {
        by = query.choice("by", StatisticsBy.class).orElse(StatisticsBy.DAY);
        year = query.text("month").equals(YEAR);
        month = asked();
        accounts = statistics.accounts();
        counts = year
                ? statistics.ofMonths(by, account(), month.plusMonths(1L - MONTHS), month)
                : statistics.ofMonth(by, account(), month);
    }

    private BillingMonth asked() {
        BillingMonth present = BillingMonth.of(clock.today());
        return query.month("month").orElse(present);
    }

    private OptionalLong account() {
        return query.has("account")
                ? OptionalLong.of(
                        query.id("account").orElseThrow(() -> new BusinessRuleViolation(TrafficError.NOT_FOUND)))
                : OptionalLong.empty();
    }

    public StatisticsBy getBy() {
        return by;
    }

    /** "november 2026", or the twelve months in words. */
    public String getPeriod() {
        return year ? words.say("statistics.year", month.plusMonths(1L - MONTHS), month) : show.month(month.month());
    }

    /** How much in a sentence. */
    public String getLead() {
        long messages = counts.stream().mapToLong(OwnCount::messages).sum();
        long parts = counts.stream().mapToLong(OwnCount::parts).sum();
        return words.count("statistics.lead", messages, getPeriod(), parts);
    }

    public boolean isAny() {
        return !counts.isEmpty();
    }

    public boolean isLookups() {
        return counts.stream().anyMatch(count -> count.lookups() > 0);
    }

    /** By day in their order; else the most first. */
    public List<Row> getRows() {
        Function<OwnCount, String> of = by == StatisticsBy.DAY ? OwnCount::period : OwnCount::key;
        Map<String, Row> rows = new LinkedHashMap<>();
        counts.forEach(count -> rows.merge(
                of.apply(count),
                new Row(name(of.apply(count)), count.messages(), count.parts(), count.lookups()),
                (one, other) -> new Row(
                        one.label(),
                        one.messages() + other.messages(),
                        one.parts() + other.parts(),
                        one.lookups() + other.lookups())));
        return by == StatisticsBy.DAY
                ? List.copyOf(rows.values())
                : rows.values().stream()
                        .sorted(Comparator.comparing((Row row) -> -row.parts())
                                .thenComparing(row -> -row.lookups())
                                .thenComparing(Row::label))
                        .toList();
    }

    public Row getSum() {
        return new Row(
                "",
                counts.stream().mapToLong(OwnCount::messages).sum(),
                counts.stream().mapToLong(OwnCount::parts).sum(),
                counts.stream().mapToLong(OwnCount::lookups).sum());
    }

    private String name(String key) {
        return switch (by) {
            case DAY -> year ? show.month(BillingMonth.of(key).month()) : show.date(LocalDate.parse(key));
            case ACCOUNT ->
                accounts.stream()
                        .filter(account -> account.number().equals(key))
                        .map(account -> account.name() + " " + account.number())
                        .findFirst()
                        .orElse(key);
            case SENDER -> key.isEmpty() ? words.say("statistics.noSender") : messageWords.address(key);
            case COUNTRY -> key.isEmpty() ? words.say("statistics.noCountry") : messageWords.country(key);
        };
    }

    /** SMS parts and look-ups by day or month: within Norway and abroad, or the three greatest and the others. */
    public Bars getChart() {
        List<String> greatest = by == StatisticsBy.DAY
                ? List.of(NORWAY)
                : counts.stream()
                        .collect(Collectors.groupingBy(OwnCount::key, Collectors.summingLong(OwnCount::parts)))
                        .entrySet()
                        .stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .limit(SERIES)
                        .map(Map.Entry::getKey)
                        .toList();
        Map<String, List<OwnCount>> periods = counts.stream().collect(Collectors.groupingBy(OwnCount::period));
        Bars bars = Bars.of(
                words.say("statistics.chart." + by, getPeriod()),
                words.say(year ? "statistics.month" : "statistics.day"),
                words.say("statistics.parts"),
                series(greatest).toArray(String[]::new));
        for (String period : periods()) {
            bars = bars.bar(label(period), values(periods.getOrDefault(period, List.of()), greatest));
        }
        return bars;
    }

    private List<String> series(List<String> greatest) {
        if (by == StatisticsBy.DAY) {
            return isLookups()
                    ? List.of(
                            words.say("statistics.norway"),
                            words.say("statistics.abroad"),
                            words.say("statistics.lookups"))
                    : List.of(words.say("statistics.norway"), words.say("statistics.abroad"));
        }
        List<String> names = new ArrayList<>(greatest.stream().map(this::name).toList());
        names.add(words.say("statistics.others"));
        return names;
    }

    private BigDecimal[] values(List<OwnCount> period, List<String> greatest) {
        List<Long> values = new ArrayList<>();
        greatest.forEach(key -> values.add(period.stream()
                .filter(count -> count.key().equals(key))
                .mapToLong(OwnCount::parts)
                .sum()));
        values.add(period.stream()
                .filter(count -> !greatest.contains(count.key()))
                .mapToLong(OwnCount::parts)
                .sum());
        if (by == StatisticsBy.DAY && isLookups()) {
            values.add(period.stream().mapToLong(OwnCount::lookups).sum());
        }
        return values.stream().map(BigDecimal::valueOf).toArray(BigDecimal[]::new);
    }

    private List<String> periods() {
        return year
                ? IntStream.range(0, MONTHS)
                        .mapToObj(back -> month.plusMonths(1L - MONTHS + back).toString())
                        .toList()
                : month.firstDay()
                        .datesUntil(month.lastDay().plusDays(1))
                        .map(LocalDate::toString)
                        .toList();
    }

    private String label(String period) {
        return year
                ? BillingMonth.of(period)
                        .month()
                        .getMonth()
                        .getDisplayName(TextStyle.SHORT_STANDALONE, words.language())
                        .replace(".", "")
                : LocalDate.parse(period).getDayOfMonth() + ".";
    }

    public Map<String, String> getMonths() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(YEAR, words.say("statistics.lastYear"));
        Stream.concat(statistics.months().stream(), Stream.of(month))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .forEach(one -> choices.put(one.toString(), show.month(one.month())));
        return choices;
    }

    public boolean isSeveralAccounts() {
        return accounts.size() > 1;
    }

    public Map<String, String> getAccounts() {
        Map<String, String> choices = new LinkedHashMap<>();
        accounts.forEach(account -> choices.put(Long.toString(account.id()), account.name() + " " + account.number()));
        return choices;
    }
}
