package no.front.commission.control;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import no.front.commission.boundary.PremiumLine;
import no.front.commission.boundary.PremiumReportLine;
import no.front.commission.entity.Billed;
import no.front.commission.entity.Operator;
import no.front.commission.entity.PremiumProblem;
import no.front.commission.entity.PremiumService;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.Msisdn;
import no.front.kernel.Oslo;

/**
 * Reads lines of premium transactions and delivery reports: each is good, or has one problem, the first that is found. A
 * time more than a day ahead or before what accounting keeps (five years after the year) is a fault of the source.
 */
final class PremiumReading {

    private static final String ID = "[\\x21-\\x7e]{1,80}";
    private static final String E164 = "\\+[1-9][0-9]{5,14}";
    private static final String PRICE = "-?[0-9]{1,7}([.,][0-9]{1,2}0*)?";
    private static final Money MOST = Money.of(10_000);
    private static final Duration AHEAD = Duration.ofDays(1);
    private static final int YEARS_KEPT = 5;
    private static final Set<String> STATUSES = Set.of("QUEUED", "SENT", "FAILED", "OK", "REVERSED");
    private static final Set<String> YES = Set.of("true", "yes", "ja", "y", "j", "1");
    private static final Set<String> NO = Set.of("false", "no", "nei", "n", "0");
    private static final Set<String> UNTOLD = Set.of("", "null", "unknown", "ukjent", "u");

    private final Instant latest;
    private final LocalDate earliest;

    /** What is wrong, and what it said there. */
    record Fault(PremiumProblem problem, String detail) {}

    /** One of the two is null. */
    record Read<T>(T item, Fault fault) {}

    /** A report that was found good. */
    record Report(String transactionId, String status, BilledWord word) {}

    private static final class Unfit extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Fault fault;

        Unfit(PremiumProblem problem, String detail) {
            super(problem.name(), null, false, false);
            fault = new Fault(problem, shown(detail));
        }
    }

    PremiumReading(Instant now) {
        this.latest = now.plus(AHEAD);
        this.earliest = Oslo.dayOf(now).minusYears(YEARS_KEPT).withDayOfYear(1);
    }

    Read<PremiumItem> read(PremiumLine line) {
        try {
            return new Read<>(item(line), null);
        } catch (Unfit unfit) {
            return new Read<>(null, unfit.fault);
        }
    }

    Read<Report> read(PremiumReportLine line) {
        try {
            return new Read<>(report(line), null);
        } catch (Unfit unfit) {
            return new Read<>(null, unfit.fault);
        }
    }

    private PremiumItem item(PremiumLine line) {
        require(line != null, PremiumProblem.LINE_UNREADABLE, "");
        String id = id(line.transactionId());
        Money price = price(text(line.price()));
        String reversalOf = reversalOf(id, text(line.reversalOf()), price);
        boolean reversal = reversalOf != null;
        require(reversal || price != null && price.isPositive(), PremiumProblem.PRICE_INVALID, text(line.price()));
        String number = text(line.shortNumber());
        require(
                number.matches("[0-9]{3,8}") || reversal && number.isEmpty(),
                PremiumProblem.SHORT_NUMBER_INVALID,
                number);
        String keyword = PremiumService.keywordOf(line.keyword());
        require(keyword.matches("[\\p{L}\\p{N}]{0,40}"), PremiumProblem.KEYWORD_INVALID, keyword);
        String by = text(line.operator());
        Operator operator = Operator.of(by).orElse(null);
        require(operator != null || reversal && by.isEmpty(), PremiumProblem.OPERATOR_UNKNOWN, by);
        Instant accepted = time(text(line.acceptedAt()));
        Billed billed = billed(text(line.billed()), reversal ? Billed.YES : Billed.UNKNOWN);
        String told = text(line.billedAt());
        return PremiumItem.of(
                id,
                number,
                keyword,
                recipient(text(line.recipient()), reversal),
                operator,
                price,
                accepted,
                reversalOf,
                BilledWord.of(billed, told.isEmpty() ? accepted : time(told), ""));
    }

    private static String reversalOf(String id, String told, Money price) {
        boolean byId = id.startsWith("-") && id.length() > 1;
        if (told.isEmpty() && !(byId && (price == null || price.isNegative()))) {
            return null;
        }
        require(price == null || price.isNegative(), PremiumProblem.PRICE_INVALID, String.valueOf(price));
        String original = told.isEmpty() ? id.substring(1) : told;
        require(original.matches(ID) && !original.equals(id), PremiumProblem.ID_INVALID, original);
        return original;
    }

    private Report report(PremiumReportLine line) {
        require(line != null, PremiumProblem.LINE_UNREADABLE, "");
        String id = id(line.transactionId());
        String status = text(line.statusCode()).toUpperCase(Locale.ROOT);
        require(STATUSES.contains(status), PremiumProblem.STATUS_INVALID, text(line.statusCode()));
        String detail = text(line.detailedStatusCode());
        require(detail.matches("[A-Za-z0-9_]{0,40}"), PremiumProblem.STATUS_INVALID, detail);
        Billed billed = billed(text(line.billed()), Billed.UNKNOWN);
        return new Report(id, status, BilledWord.of(billed, time(text(line.received())), detail));
    }

    private static String id(String told) {
        String id = text(told);
        require(id.matches(ID), PremiumProblem.ID_INVALID, id);
        return id;
    }

    /** Null where nothing is told. */
    private static Money price(String told) {
        if (told.isEmpty()) {
            return null;
        }
        require(told.matches(PRICE), PremiumProblem.PRICE_INVALID, told);
        Money price = Money.of(new BigDecimal(told.replace(',', '.')).stripTrailingZeros());
        require(!price.abs().isMoreThan(MOST), PremiumProblem.PRICE_INVALID, told);
        return price;
    }

    private static Billed billed(String told, Billed otherwise) {
        String word = told.toLowerCase(Locale.ROOT);
        if (UNTOLD.contains(word)) {
            return otherwise;
        }
        require(YES.contains(word) || NO.contains(word), PremiumProblem.BILLED_INVALID, told);
        return Billed.of(YES.contains(word));
    }

    private static String recipient(String told, boolean reversal) {
        if (told.matches(E164) || reversal && told.isEmpty()) {
            return told;
        }
        try {
            return Msisdn.of(told).e164();
        } catch (BusinessRuleViolation e) {
            // the number itself is nobody's business here
            throw new Unfit(PremiumProblem.RECIPIENT_INVALID, "");
        }
    }

    private Instant time(String told) {
        Instant time;
        try {
            time = OffsetDateTime.parse(told).toInstant().truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeParseException e) {
            throw new Unfit(PremiumProblem.TIME_INVALID, told);
        }
        require(!time.isAfter(latest), PremiumProblem.TIME_IN_FUTURE, told);
        require(!Oslo.dayOf(time).isBefore(earliest), PremiumProblem.TIME_TOO_OLD, told);
        return time;
    }

    private static void require(boolean good, PremiumProblem problem, String detail) {
        if (!good) {
            throw new Unfit(problem, detail);
        }
    }

    private static String text(String told) {
        return told == null ? "" : told.strip();
    }

    /** Of what was told, as much as may be shown: short, on one line. */
    static String shown(String told) {
        String clean = told == null ? "" : told.strip().replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "·");
        return clean.length() <= 40
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, Math.min(38, clean.codePointCount(0, clean.length()))))
                        + "…";
    }
}
