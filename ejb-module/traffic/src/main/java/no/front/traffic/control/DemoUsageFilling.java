package no.front.traffic.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.front.contract.boundary.PriceLists;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.OwnTransaction;
import no.front.traffic.boundary.UsageLine;
import no.front.traffic.control.UsageAccountStore.Using;
import no.front.traffic.control.UsageIntakeStore.Way;
import no.front.traffic.entity.UsageChannel;

/** Fills an empty demo with usage of the last months, some of it put aside and some refused, and counts it. */
@Dependent
public class DemoUsageFilling {

    private static final int DAYS = 100;
    /** Its accounts stand unused, to be proposed for closing (CON-8). */
    private static final String UNUSED = "314200500";

    @Inject
    UsageAccountStore accounts;

    @Inject
    UsageSourceStore sources;

    @Inject
    UsageTaking taking;

    @Inject
    PriceLists prices;

    @Inject
    UsageRollUp rollUp;

    @Inject
    OwnTransaction transaction;

    @Inject
    BusinessClock clock;

    public void fill() {
        if (!transaction.call(accounts::isUnused)) {
            return;
        }
        LocalDate yesterday = clock.today().minusDays(1);
        long gateway = sources.named("SMS-gateway", clock.now(), "Front");
        long lookups = sources.named("Nummeroppslag", clock.now(), "Front");
        List<UsageLine> messages = new ArrayList<>();
        List<UsageLine> questions = new ArrayList<>();
        LocalDate from = latest(yesterday.minusDays(DAYS), firstPrices());
        for (Using using : transaction.call(() -> accounts.using(from, yesterday))) {
            if (!using.organisationNumber().equals(UNUSED)) {
                (using.product().equals("NUMBER_LOOKUP") ? questions : messages).addAll(DemoUsage.of(using));
            }
        }
        // in the order of their times, as they would come in
        messages.sort(Comparator.comparing(UsageLine::acceptedAt));
        questions.sort(Comparator.comparing(UsageLine::acceptedAt));
        messages.addAll(strange(yesterday));
        take(gateway, messages);
        take(lookups, questions);
        rollUp.upToNow();
    }

    /** Usage before there were prices could never be invoiced. */
    private LocalDate firstPrices() {
        return transaction.call(() -> prices.all().stream()
                .flatMap(list -> list.validFrom().stream())
                .min(LocalDate::compareTo)
                .orElseGet(clock::today));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Of an account that is not there, and lines that no one can read. */
    private static List<UsageLine> strange(LocalDate day) {
        List<UsageLine> lines = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            lines.add(line("aside-" + i, "990017", "+4740000077", 1, day + "T09:15:00Z"));
        }
        lines.add(line("bad-1", "990017", "+4740000077", 0, day + "T09:15:00Z"));
        lines.add(line("bad-2", "990017", "2440", 1, day + "T09:15:00Z"));
        lines.add(line("bad-3", "990017", "+4740000077", 1, "yesterday"));
        return lines;
    }

    private static UsageLine line(String id, String account, String recipient, int parts, String at) {
        return new UsageLine(
                id,
                "MESSAGE",
                account,
                "SMS_GATEWAY",
                "OUT",
                "Front",
                recipient,
                null,
                parts,
                null,
                at,
                "DELIVERED",
                null);
    }

    private void take(long source, List<UsageLine> lines) {
        Instant now = clock.now();
        for (int from = 0; from < lines.size(); from += UsageTaking.MOST_LINES) {
            List<UsageLine> batch = lines.subList(from, Math.min(lines.size(), from + UsageTaking.MOST_LINES));
            taking.take(new Way(source, UsageChannel.HOUSE, 0, 1, null, null, now, "Front"), batch);
        }
    }
}
