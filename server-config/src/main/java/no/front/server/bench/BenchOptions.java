package no.front.server.bench;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.front.server.StartFailure;

/**
 * How thoroughly to measure.
 *
 * @param warmUp what is not counted before each repetition
 * @param measured how long each repetition counts
 * @param repetitions of which the median is reported
 * @param users who work at once, each with a second of thought between two pages
 * @param fresh throw the filled database away and import anew; otherwise one that is already full is used again
 * @param ordersOnly measure orders only, on the demo's own data
 * @param trafficOnly measure usage only, on the demo's own data
 * @param orders how long orders come in
 * @param money which of them alone to measure, on a database of their own; empty for everything there is
 * @param kill kill the server in the middle of invoice runs and of commission, and nothing else
 * @param strangers measure whether the clock tells who is a user, and nothing else
 * @param portal measure the portal with all its users, on a database of its own, and nothing else
 * @param thought of each user of the portal between two pages
 * @param quick small, for trying
 */
record BenchOptions(
        Duration warmUp,
        Duration measured,
        int repetitions,
        int users,
        boolean fresh,
        boolean ordersOnly,
        boolean trafficOnly,
        Duration orders,
        Set<Money> money,
        boolean kill,
        boolean strangers,
        boolean portal,
        Duration thought,
        boolean quick) {
    /** What moves money. */
    enum Money {
        PAYMENTS,
        SETTLEMENT,
        PAYOUT,
        DOCUMENTS,
        BILLING;

        private String argument() {
            return "--" + name().toLowerCase(Locale.ROOT) + "-only";
        }
    }

    private static final int THOUGHT_SECONDS = 5;

    static final String USAGE = """
            ./front bench [--quick] [--fresh] [--orders-only] [--traffic-only] [--payments-only] [--settlement-only]
                          [--payout-only] [--documents-only] [--billing-only] [--kill] [--strangers] [--portal]
                          [--users=50] [--thought=5] [--repetitions=3]
              --quick        10 s once instead of 60 s three times, orders for 1 minute instead of 6: for trying, not for telling
              --fresh        import the 100 000 organisations anew, even if they are there from last time
              --orders-only  orders only, without the 100 000 organisations
              --traffic-only usage in and its counting only, without them too
              --payments-only 10 000 and 100 000 payments by files of the bank: read, matched, booked
              --settlement-only 100 000 and 1 000 000 premium transactions that Strex settles by its files: compared, shared, booked
              --payout-only  payout runs of 500 and 5 000 customers: previewed, made, approved with notes, paid by a file
              --documents-only 2 000 invoices as EHF, checked by the official rules, and as PDF
              --billing-only invoice runs only: 1 000 and 10 000 accounts with 500 messages each, counted, rated, invoiced, booked
              --kill         20 invoice runs of 1 000 accounts, 20 settlements, approvals of payouts and files for the bank, each killed
                             (kill -9) at a random moment, and what is left after it
              --strangers    200 tries each at the sign-in and at the lost password, by turns: known, unknown, locked
              --portal       200 users (or --users) of the portal at once with 5 million messages: pages, sign-ins, memory of sessions;
                             each thinks for 5 s (or --thought) between two pages""";

    static BenchOptions of(List<String> arguments) {
        boolean quick = arguments.contains("--quick");
        boolean portal = arguments.contains("--portal");
        int users = portal ? 200 : 50;
        int repetitions = quick ? 1 : 3;
        int thought = THOUGHT_SECONDS;
        for (String argument : arguments) {
            if (argument.startsWith("--users=")) {
                users = number(argument);
            } else if (argument.startsWith("--thought=")) {
                thought = number(argument);
            } else if (argument.startsWith("--repetitions=")) {
                repetitions = number(argument);
            } else if (!List.of(
                                    "--quick",
                                    "--fresh",
                                    "--orders-only",
                                    "--traffic-only",
                                    "--kill",
                                    "--strangers",
                                    "--portal")
                            .contains(argument)
                    && !arguments(EnumSet.allOf(Money.class)).contains(argument)) {
                throw new StartFailure("Unknown: " + argument + "\n" + USAGE);
            }
        }
        Set<Money> money = EnumSet.noneOf(Money.class);
        for (Money one : Money.values()) {
            if (arguments.contains(one.argument())) {
                money.add(one);
            }
        }
        return new BenchOptions(
                Duration.ofSeconds(quick ? 5 : 30),
                Duration.ofSeconds(quick ? 10 : 60),
                repetitions,
                users,
                arguments.contains("--fresh"),
                arguments.contains("--orders-only"),
                arguments.contains("--traffic-only"),
                Duration.ofMinutes(quick ? 1 : 6),
                money,
                arguments.contains("--kill"),
                arguments.contains("--strangers"),
                portal,
                Duration.ofSeconds(thought),
                quick);
    }

    boolean moneyOnly() {
        return !money.isEmpty();
    }

    boolean wants(Money one) {
        return money.isEmpty() || money.contains(one);
    }

    private static List<String> arguments(Set<Money> some) {
        return some.stream().map(Money::argument).toList();
    }

    /** Records of usage in the first round and the last. */
    int usage() {
        return repetitions == 1 ? 50_000 : 100_000;
    }

    /** In the portal's database. */
    long messages() {
        return quick ? 500_000 : 5_000_000;
    }

    private static int number(String argument) {
        String value = argument.substring(argument.indexOf('=') + 1);
        if (!value.matches("[1-9][0-9]{0,3}")) {
            throw new StartFailure(argument + " must be a number from 1 to 9999.\n" + USAGE);
        }
        return Integer.parseInt(value);
    }
}
