package no.front.billing.control;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.front.billing.entity.LateInterestRate;
import no.front.billing.entity.ReminderError;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.Percentage;

/**
 * The rates of late interest by half-years. What is not known for a half-year is not guessed from the one before: the law
 * sets it anew.
 */
public final class LateInterestRates {

    /**
     * What holds for a half-year.
     *
     * @param compensation null where it is not known
     */
    public record Rate(LocalDate validFrom, Percentage percent, Money compensation, String source) {

        Optional<Money> amountOfCompensation() {
            return Optional.ofNullable(compensation);
        }
    }

    private final TreeMap<LocalDate, Rate> rates = new TreeMap<>();

    private LateInterestRates() {}

    /** @param rows of two of the same day the one recorded later counts: they stand in the order of recording */
    public static LateInterestRates of(Collection<LateInterestRate> rows) {
        LateInterestRates all = new LateInterestRates();
        rows.forEach(row -> all.add(
                new Rate(row.validFrom(), row.percent(), row.compensation().orElse(null), row.source())));
        return all;
    }

    /** By their figures, without rows. */
    public static LateInterestRates of(Map<LocalDate, String> percents) {
        LateInterestRates all = new LateInterestRates();
        percents.forEach((day, percent) -> all.add(new Rate(day, Percentage.of(percent), null, "")));
        return all;
    }

    private void add(Rate rate) {
        rates.put(rate.validFrom(), rate);
    }

    /** What holds on that day. @throws BusinessRuleViolation RATE_MISSING when no row covers its half-year */
    public Rate on(LocalDate day) {
        return find(day).orElseThrow(() -> new BusinessRuleViolation(ReminderError.RATE_MISSING, day));
    }

    /** Empty when no row covers its half-year. */
    public Optional<Rate> find(LocalDate day) {
        return Optional.ofNullable(rates.floorEntry(day))
                .map(Map.Entry::getValue)
                .filter(rate -> !rate.validFrom().isBefore(halfYearOf(day)));
    }

    /** 1 January or 1 July. */
    public static LocalDate halfYearOf(LocalDate day) {
        return LocalDate.of(day.getYear(), day.getMonthValue() < 7 ? 1 : 7, 1);
    }

    /** The last day from that one on with the same rate. */
    LocalDate lastDayAs(LocalDate day) {
        LocalDate last = halfYearOf(day).plusMonths(6).minusDays(1);
        LocalDate next = rates.higherKey(day);
        return next == null || next.isAfter(last) ? last : next.minusDays(1);
    }
}
