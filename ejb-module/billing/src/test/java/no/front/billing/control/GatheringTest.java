package no.front.billing.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import no.front.billing.control.InvoiceFacts.Terms;
import no.front.billing.control.ProposedInvoice.Left;
import no.front.billing.control.ProposedInvoice.Outcome;
import no.front.contract.entity.TierModel;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.BillingMonth;
import no.front.kernel.Language;
import no.front.traffic.entity.OpenUsage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("BIL-3 traffic of several months may be gathered")
class GatheringTest {

    private static Story story(boolean gathers) {
        Story story = new Story().list("2025-01-01", TierModel.GRADUATED, Story.published());
        story.terms = new Terms(Language.BOKMAL, false, 10, gathers, InvoiceDelivery.EMAIL);
        return story;
    }

    private static String months(List<OpenUsage> usage) {
        return String.join(
                " ", usage.stream().map(one -> one.month().toString()).toList());
    }

    /** Usage: {@code month:messages}, separated by blanks. */
    @ParameterizedTest(name = "on {0}, next run {1}, {2}, gathers {3}, last day {4}: out {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                // runs on the 1st: April goes out on 1 May, May may wait and goes out on 1 July with June's
                "2026-05-01, 2026-06-01, 2026-04:100, true, -, 2026-04",
                "2026-06-01, 2026-07-01, 2026-05:100, true, -, ''",
                "2026-07-01, 2026-08-01, 2026-05:100 2026-06:50, true, -, 2026-05 2026-06",
                // the turn of the year, and February with its short month
                "2026-01-01, 2026-02-01, 2025-11:9 2025-12:9, true, -, 2025-11 2025-12",
                "2026-02-01, 2026-03-01, 2026-01:9, true, -, ''",
                "2026-03-01, 2026-04-01, 2026-01:9 2026-02:9, true, -, 2026-01 2026-02",
                // above the limit, in one month or in several together; exactly the limit waits
                "2026-06-01, 2026-07-01, 2026-05:2001, true, -, 2026-05",
                "2026-06-01, 2026-07-01, 2026-05:2000, true, -, ''",
                "2026-06-01, 2026-07-01, 2026-04:1 2026-05:2000, true, -, 2026-04 2026-05",
                // late usage past its latest day goes, the month that may wait waits
                "2026-06-01, 2026-07-01, 2026-02:3 2026-05:20, true, -, 2026-02",
                // the contract does not gather
                "2026-06-01, 2026-07-01, 2026-05:1, false, -, 2026-05",
                // the running month never, also by hand in the middle of it
                "2026-06-15, 2026-07-01, 2026-06:5000, true, -, ''",
                "2026-06-15, 2026-07-01, 2026-06:5000, false, -, ''",
                "2026-06-15, 2026-07-01, 2026-04:1 2026-05:1, true, -, 2026-04",
                // the next run is on the latest day itself: too late to wait for
                "2026-05-01, 2026-05-31, 2026-04:1, true, -, 2026-04",
                "2026-05-01, 2026-05-30, 2026-04:1, true, -, ''",
                // the end takes all, the running month too; before it nothing changes
                "2026-06-16, 2026-07-01, 2026-05:1 2026-06:1, true, 2026-06-15, 2026-05 2026-06",
                "2026-06-15, 2026-07-01, 2026-05:1 2026-06:1, true, 2026-06-15, ''",
                "2026-06-01, 2026-07-01, 2026-05:1, true, 2026-05-31, 2026-05",
                "2026-08-01, 2026-09-01, 2026-06:1, true, 2026-06-30, 2026-06",
            })
    void cases(String today, String next, String usage, boolean gathers, String lastDay, String out) {
        Story story = story(gathers);
        story.lastDay = lastDay == null ? null : Story.day(lastDay);
        Arrays.stream(usage.split(" ")).forEach(month -> {
            String[] parts = month.split(":");
            story.used(parts[0] + "-02", "NO", Long.parseLong(parts[1]));
        });
        assertEquals(out, months(Gathering.of(story.facts(today, next)).due()));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @DisplayName("the law's latest day is one month after the two-month VAT period")
    @CsvSource({
        "2026-01, 2026-03-31",
        "2026-02, 2026-03-31",
        "2026-03, 2026-05-31",
        "2026-04, 2026-05-31",
        "2026-11, 2027-01-31",
        "2026-12, 2027-01-31",
        "2027-12, 2028-01-31"
    })
    void latestDay(String month, String latest) {
        assertEquals(Story.day(latest), Gathering.latestDay(BillingMonth.of(month), 1));
    }

    @Test
    @DisplayName("messages count, not parts")
    void messages() {
        Story story = story(true).used("2026-05-02", "SMS_WEB", "NO", 1_900, 5_700);
        assertTrue(Gathering.of(story.facts("2026-06-01", "2026-07-01")).due().isEmpty());
    }

    @Test
    @DisplayName("it waits also when other lines are invoiced meanwhile, and each month is rated by itself")
    void months() {
        Story story = story(true);
        story.subscribe(Story.WEB, 1, "2026-04-01", null);
        story.used("2026-05-02", "NO", 1_500);
        ProposedInvoice june = story.run("2026-06-01");
        assertEquals(List.of("39.00", "39.00"), Story.nets(june));
        assertEquals(
                List.of(new Left(BillingMonth.of("2026-05"), 1_500, Story.day("2026-07-31"), Left.Why.GATHERED)),
                june.waiting());
        story.used("2026-06-02", "NO", 900);
        ProposedInvoice july = story.run("2026-07-01");
        // 2 400 in one month would reach the second tier
        assertEquals(List.of("660.00", "396.00", "39.00"), Story.nets(july));
    }

    @Test
    @DisplayName(
            "BIL-3 CON-6 the end invoices all that is left, flagged as the last; what comes in later goes out at once")
    void end() {
        Story story = story(true);
        story.subscribe(Story.WEB, 1, "2026-01-01", "2026-06-30");
        story.lastDay = Story.day("2026-06-30");
        story.used("2026-06-30", "NO", 10);
        story.run("2026-06-01");
        ProposedInvoice last = story.run("2026-07-01");
        assertEquals(Outcome.INVOICE, last.outcome());
        assertTrue(last.last());
        assertEquals(List.of("4.40"), Story.nets(last));
        assertEquals(Outcome.NOTHING, story.run("2026-07-02").outcome());
        story.used("2026-06-29", "NO", 5);
        ProposedInvoice late = story.run("2026-07-03");
        assertEquals(List.of("2.20"), Story.nets(late));
        assertTrue(late.last());
    }
}
