package no.front.portal.traffic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.CountryCode;
import no.front.platform.boundary.BusinessClock;
import no.front.traffic.boundary.MessageWay;
import no.front.traffic.boundary.OwnMessageSearch;
import no.front.traffic.entity.TrafficError;
import no.front.traffic.entity.UsageStatus;
import no.front.web.ListQuery;
import no.front.web.Words;
import no.front.web.convert.TypedDate;

/** What the address of the messages asks for: {@code ?account=&from=&to=&number=&sender=&status=&country=&way=&page=}. */
@RequestScoped
public class MessageQuery {

    /** Where nothing is asked for. */
    private static final int DAYS = 30;

    @Inject
    ListQuery query;

    @Inject
    BusinessClock clock;

    @Inject
    Words words;

    private final List<String> problems = new ArrayList<>();

    /** @return empty where it can't be looked for, see {@link #problems} */
    Optional<OwnMessageSearch> search() {
        problems.clear();
        LocalDate today = clock.today();
        LocalDate to = day("to").orElse(today);
        LocalDate from = day("from").orElse((to.isBefore(today) ? to : today).minusDays(DAYS - 1L));
        if (from.isAfter(to)) {
            problems.add(words.say("messages.daysTurned", from, to));
        }
        String number = "";
        if (query.has("number")) {
            number = OwnMessageSearch.number(query.text("number")).orElse("");
            if (number.isEmpty()) {
                problems.add(words.say("messages.noNumber", query.text("number")));
                return Optional.empty();
            }
        }
        return Optional.of(new OwnMessageSearch(
                account(),
                from.isAfter(to) ? to : from,
                from.isAfter(to) ? from : to,
                number,
                query.text("sender"),
                query.choice("status", UsageStatus.class),
                Optional.of(query.text("country"))
                        .filter(code -> code.matches("[A-Z]{2}"))
                        .map(CountryCode::new),
                query.choice("way", MessageWay.class)));
    }

    private OptionalLong account() {
        if (!query.has("account")) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(
                query.id("account").orElseThrow(() -> new BusinessRuleViolation(TrafficError.NOT_FOUND)));
    }

    private Optional<LocalDate> day(String name) {
        String typed = query.text(name);
        Optional<LocalDate> day = Optional.empty();
        try {
            day = typed.isEmpty() ? day : TypedDate.read(typed, clock.today()).filter(MessageQuery::isUsual);
        } catch (DateTimeException e) {
            // the calendar has no such day, which is told below
        }
        if (!typed.isEmpty() && day.isEmpty()) {
            problems.add(words.say("messages.noDate", typed));
        }
        return day;
    }

    private static boolean isUsual(LocalDate day) {
        return day.getYear() >= 2000 && day.getYear() < 2200;
    }

    /** What of the address could not be used, as sentences. */
    List<String> problems() {
        return problems;
    }

    /** Where the page begins; "" for the first. */
    String from() {
        return query.text("page");
    }
}
