package no.front.server.bench;

import java.time.Duration;
import java.util.List;
import no.front.server.StartFailure;

/**
 * How thoroughly to measure.
 *
 * @param warmUp what is not counted before each repetition
 * @param measured how long each repetition counts
 * @param repetitions of which the median is reported
 * @param users who work at once, each with a second of thought between two pages
 * @param fresh throw the filled database away and import anew; otherwise one that is already full is used again
 */
record BenchOptions(Duration warmUp, Duration measured, int repetitions, int users, boolean fresh) {
    static final String USAGE = """
            ./front bench [--quick] [--fresh] [--users=50] [--repetitions=3]
              --quick   10 s once instead of 60 s three times: for trying, not for telling
              --fresh   import the 100 000 organisations anew, even if they are there from last time""";

    static BenchOptions of(List<String> arguments) {
        boolean quick = arguments.contains("--quick");
        int users = 50;
        int repetitions = quick ? 1 : 3;
        for (String argument : arguments) {
            if (argument.startsWith("--users=")) {
                users = number(argument);
            } else if (argument.startsWith("--repetitions=")) {
                repetitions = number(argument);
            } else if (!List.of("--quick", "--fresh").contains(argument)) {
                throw new StartFailure("Unknown: " + argument + "\n" + USAGE);
            }
        }
        return new BenchOptions(
                Duration.ofSeconds(quick ? 5 : 30),
                Duration.ofSeconds(quick ? 10 : 60),
                repetitions,
                users,
                arguments.contains("--fresh"));
    }

    private static int number(String argument) {
        String value = argument.substring(argument.indexOf('=') + 1);
        if (!value.matches("[1-9][0-9]{0,3}")) {
            throw new StartFailure(argument + " must be a number from 1 to 9999.\n" + USAGE);
        }
        return Integer.parseInt(value);
    }
}
