package no.front.backoffice.invoice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.front.billing.boundary.LineExplanation;
import no.front.traffic.boundary.UsagePage;
import no.front.traffic.boundary.UsageQuestion;
import no.front.traffic.boundary.UsageRecords;
import no.front.traffic.boundary.UsageTotal;
import no.front.traffic.entity.UsageCount;
import no.front.web.ListQuery;
import no.front.web.Show;
import no.front.web.SignedIn;
import no.front.web.Words;
import no.front.web.chart.Bars;

/** The counts and messages behind a line of an invoice; messages from {@code &from=} on. */
@Named
@RequestScoped
public class InvoiceLineUsageBacking {

    private static final int MESSAGES = 50;

    @Inject
    InvoiceLineBacking page;

    @Inject
    UsageRecords records;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Inject
    Show show;

    @Inject
    SignedIn user;

    private LineExplanation why;
    private List<UsageCount> days = List.of();
    private UsageTotal kept;
    private UsagePage messages;

    @PostConstruct
    void load() {
        why = page.getWhy();
        why.usage().ifPresent(this::read);
    }

    private void read(UsageQuestion question) {
        if (user.may("USAGE_READ")) {
            days = records.days(question.accountId(), question.month()).stream()
                    .filter(day -> day.product().equals(question.product())
                            && day.destination().equals(question.destination())
                            && day.kind() == question.kind())
                    .toList();
            kept = records.total(question);
        }
        if (user.may("MESSAGE_READ")) {
            messages = records.page(question, query.text("from"), MESSAGES);
        }
    }

    public boolean isCounted() {
        return !days.isEmpty();
    }

    /** The month by day: it stays when the messages are deleted. */
    public Bars getChart() {
        UsageQuestion question = why.usage().orElseThrow();
        Map<LocalDate, Long> pieces =
                days.stream().collect(Collectors.toMap(UsageCount::day, UsageCount::pieces, Long::sum));
        Bars bars = Bars.of(
                words.say("why.chart", show.month(question.month().month())),
                words.say("why.day"),
                words.say("why.pieces"),
                words.say("why.pieces"));
        List<LocalDate> month = question.month()
                .firstDay()
                .datesUntil(question.month().next().firstDay())
                .toList();
        for (LocalDate day : month) {
            bars = bars.bar(day.getDayOfMonth() + ".", BigDecimal.valueOf(pieces.getOrDefault(day, 0L)));
        }
        return bars;
    }

    /** Null where the reader may not see messages. */
    public UsagePage getMessages() {
        return messages;
    }

    /** Whether what is kept adds up to what was invoiced, in words; "" where that can't be said. */
    public String getCheck() {
        if (kept == null || why.line().invoice().isCreditNote()) {
            return "";
        }
        return isSame()
                ? words.say("why.check.same", kept.messages(), kept.pieces())
                : words.say("why.check.deleted", kept.pieces(), why.piecesOfSameUsage());
    }

    public boolean isSame() {
        return kept != null && kept.pieces() == why.piecesOfSameUsage();
    }
}
