package no.front.traffic.control;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.CountryCode;
import no.front.kernel.Msisdn;
import no.front.kernel.Oslo;
import no.front.traffic.boundary.UsageLine;
import no.front.traffic.entity.UsageDirection;
import no.front.traffic.entity.UsageItem;
import no.front.traffic.entity.UsageKind;
import no.front.traffic.entity.UsageProblem;
import no.front.traffic.entity.UsageStatus;

/**
 * Reads lines of reported usage: each is good, or has one problem, the first that is found. Nothing is guessed that money
 * hangs on; what may be left out is said at {@link UsageLine}. A time more than a day ahead or before what accounting keeps
 * (five years after the year) is a fault of the source.
 */
final class UsageReading {

    private static final String LOOKUPS = "NUMBER_LOOKUP";
    private static final String E164 = "\\+[1-9][0-9]{5,14}";
    private static final String PRINTABLE = "[\\x21-\\x7e]";
    private static final Duration AHEAD = Duration.ofDays(1);
    private static final int YEARS_KEPT = 5;
    private static final int MOST_PARTS = 255;
    private static final int LONGEST_ID = 64;
    private static final int LONGEST_ACCOUNT = 20;
    private static final int LONGEST_NUMBER = 16;
    private static final int LONGEST_REASON = 60;

    private final Set<String> products;
    private final Instant latest;
    private final LocalDate earliest;
    private final Map<String, String> countries = new HashMap<>();

    /** What is wrong, and what it said there. */
    record Fault(UsageProblem problem, String detail) {}

    /** One of the two is null. */
    record Read(UsageItem item, Fault fault) {}

    private static final class Unfit extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Fault fault;

        Unfit(UsageProblem problem, String detail) {
            super(problem.name(), null, false, false);
            fault = new Fault(problem, shown(detail));
        }
    }

    UsageReading(Set<String> products, Instant now) {
        this.products = products;
        this.latest = now.plus(AHEAD);
        this.earliest = Oslo.dayOf(now).minusYears(YEARS_KEPT).withDayOfYear(1);
    }

    Read read(UsageLine line) {
        try {
            return new Read(item(line), null);
        } catch (Unfit unfit) {
            return new Read(null, unfit.fault);
        }
    }

    private UsageItem item(UsageLine line) {
        if (line == null) {
            throw new Unfit(UsageProblem.LINE_UNREADABLE, "");
        }
        String id = text(line.id());
        require(!id.isEmpty(), UsageProblem.ID_MISSING, "");
        require(id.length() <= LONGEST_ID && id.matches(PRINTABLE + "+"), UsageProblem.ID_INVALID, id);
        String account = text(line.account());
        require(!account.isEmpty(), UsageProblem.ACCOUNT_MISSING, "");
        require(account.matches("[A-Za-z0-9._-]{1," + LONGEST_ACCOUNT + "}"), UsageProblem.ACCOUNT_INVALID, account);
        UsageKind kind = constant(UsageKind.class, line.kind(), UsageKind.MESSAGE, UsageProblem.KIND_UNKNOWN);
        UsageDirection direction =
                constant(UsageDirection.class, line.direction(), UsageDirection.OUT, UsageProblem.DIRECTION_UNKNOWN);
        UsageStatus status = constant(UsageStatus.class, line.status(), UsageStatus.SENT, UsageProblem.STATUS_UNKNOWN);
        String product = text(line.product()).toUpperCase(Locale.ROOT);
        product = product.isEmpty() && kind == UsageKind.LOOKUP ? LOOKUPS : product;
        require(products.contains(product), UsageProblem.PRODUCT_UNKNOWN, product);
        String sender = text(line.sender());
        require(fits(sender, LONGEST_NUMBER), UsageProblem.SENDER_INVALID, sender);
        String recipient = recipient(text(line.recipient()), kind, direction);
        return new UsageItem(
                id,
                account,
                kind,
                direction,
                product,
                destination(text(line.destination()), kind, direction, recipient),
                parts(line.parts(), 1, UsageProblem.PARTS_INVALID),
                parts(line.operatorParts(), 0, UsageProblem.OPERATOR_PARTS_INVALID),
                status,
                reason(text(line.reason())),
                sender,
                recipient,
                time(text(line.acceptedAt())));
    }

    private static String reason(String reason) {
        require(fits(reason, LONGEST_REASON), UsageProblem.REASON_INVALID, reason);
        return reason;
    }

    private static String recipient(String told, UsageKind kind, UsageDirection direction) {
        if (kind != UsageKind.MESSAGE || direction == UsageDirection.IN) {
            require(
                    told.length() <= LONGEST_NUMBER && told.matches(PRINTABLE + "*"),
                    UsageProblem.RECIPIENT_INVALID,
                    "");
            return told;
        }
        require(!told.isEmpty(), UsageProblem.RECIPIENT_MISSING, "");
        if (told.matches(E164)) {
            return told; // as a source of records tells it; the plans of the day need not know it
        }
        try {
            return Msisdn.of(told).e164();
        } catch (BusinessRuleViolation e) {
            // the number itself is nobody's business here
            throw new Unfit(UsageProblem.RECIPIENT_INVALID, "");
        }
    }

    private String destination(String told, UsageKind kind, UsageDirection direction, String recipient) {
        if (!told.isEmpty()) {
            try {
                return CountryCode.of(told).code();
            } catch (BusinessRuleViolation e) {
                throw new Unfit(UsageProblem.DESTINATION_UNKNOWN, told);
            }
        }
        boolean abroad = kind == UsageKind.MESSAGE && direction == UsageDirection.OUT;
        return abroad ? countries.computeIfAbsent(recipient, UsageReading::country) : "";
    }

    private static String country(String recipient) {
        return new Msisdn(recipient).country().map(CountryCode::code).orElse("");
    }

    private static int parts(Integer told, int otherwise, UsageProblem problem) {
        int parts = told == null ? otherwise : told;
        require(told == null || parts >= 1 && parts <= MOST_PARTS, problem, String.valueOf(told));
        return parts;
    }

    private Instant time(String told) {
        Instant time;
        try {
            time = OffsetDateTime.parse(told).toInstant().truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeParseException e) {
            throw new Unfit(UsageProblem.TIME_INVALID, told);
        }
        require(!time.isAfter(latest), UsageProblem.TIME_IN_FUTURE, told);
        require(!Oslo.dayOf(time).isBefore(earliest), UsageProblem.TIME_TOO_OLD, told);
        return time;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String told, E otherwise, UsageProblem problem) {
        String name = text(told).toUpperCase(Locale.ROOT);
        if (name.isEmpty()) {
            return otherwise;
        }
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw new Unfit(problem, told);
        }
    }

    private static boolean fits(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                && text.codePoints().noneMatch(UsageReading::isUnwritable);
    }

    private static boolean isUnwritable(int point) {
        int type = Character.getType(point);
        return Character.isISOControl(point)
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.FORMAT;
    }

    private static void require(boolean good, UsageProblem problem, String detail) {
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
