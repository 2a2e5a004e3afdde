package no.front.server.bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** The pages of the portal that have a goal, how often they are opened, and what must stand in the answer. */
enum PortalVisit {
    HOME("home", 35, "f-fig-lg") {
        @Override
        String path(RandomGenerator random) {
            return "/home";
        }
    },
    INVOICES("invoices", 20, "invoice?id=") {
        @Override
        String path(RandomGenerator random) {
            return "/invoices";
        }
    },
    MESSAGES("messages, newest", 20, "Varsling") {
        @Override
        String path(RandomGenerator random) {
            return "/messages";
        }
    },
    MONTH("messages of a month", 5, "Varsling") {
        @Override
        String path(RandomGenerator random) {
            LocalDate month = LocalDate.now(ZONE).withDayOfMonth(1).minusMonths(1 + random.nextInt(4));
            return "/messages?from=" + month + "&to=" + month.plusMonths(1).minusDays(1);
        }
    },
    NUMBER("messages to a number, half a year", 8, "<table") {
        @Override
        String path(RandomGenerator random) {
            return halfAYear() + "&number=%2B47" + (40_000_000 + random.nextInt(90_000));
        }
    },
    SENDER("messages of a sender, half a year", 4, "2455") {
        @Override
        String path(RandomGenerator random) {
            return halfAYear() + "&sender=2455";
        }
    },
    FAILED("messages that failed, half a year", 4, "Mottaker ikke tilgjengelig") {
        @Override
        String path(RandomGenerator random) {
            return halfAYear() + "&status=FAILED";
        }
    },
    COUNTRY("messages to a rare country, half a year", 4, "Danmark") {
        @Override
        String path(RandomGenerator random) {
            return halfAYear() + "&country=DK";
        }
    };

    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private final String title;
    private final int share;
    private final String expected;

    PortalVisit(String title, int share, String expected) {
        this.title = title;
        this.share = share;
        this.expected = expected;
    }

    abstract String path(RandomGenerator random);

    private static String halfAYear() {
        LocalDate today = LocalDate.now(ZONE);
        return "/messages?from=" + today.withDayOfMonth(1).minusMonths(5) + "&to=" + today;
    }

    String title() {
        return title;
    }

    /** Of a hundred visits. */
    int share() {
        return share;
    }

    Worker.Step step(RandomGenerator random) {
        return new Worker.Step(title, path(random), expected);
    }

    /** One of them, each as often as its share. */
    static PortalVisit any(RandomGenerator random) {
        int drawn = random.nextInt(
                Arrays.stream(values()).mapToInt(PortalVisit::share).sum());
        for (PortalVisit visit : values()) {
            drawn -= visit.share;
            if (drawn < 0) {
                return visit;
            }
        }
        throw new IllegalStateException("drawn beyond the shares");
    }
}
