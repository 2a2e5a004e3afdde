package no.front.server.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** The pages that staff open, how often, and what must stand in the answer. */
enum Visit {
    FIRST_PAGE("customers, first page", 30, "customer?id=") {
        @Override
        String path(List<Long> customers, RandomGenerator random) {
            return "/backoffice/customers";
        }
    },
    SORTED_PAGE("customers, sorted by last contact", 15, "customer?id=") {
        @Override
        String path(List<Long> customers, RandomGenerator random) {
            return "/backoffice/customers?sort=lastContact&dir=desc";
        }
    },
    DEEP_PAGE("customers, a page far back", 10, "customer?id=") {
        @Override
        String path(List<Long> customers, RandomGenerator random) {
            return "/backoffice/customers?page=" + random.nextInt(3_000, 3_900);
        }
    },
    SEARCH("search", 20, "customer?id=") {
        @Override
        String path(List<Long> customers, RandomGenerator random) {
            int someone = random.nextInt(FilledDatabase.ORGANISATIONS);
            String typed =
                    switch (random.nextInt(4)) {
                        // as people type: a beginning, two words, one common word, somebody's name
                        case 0 -> Names.organisation(someone).substring(0, 6);
                        case 1 ->
                            Names.organisation(someone)
                                    .replaceAll("^(\\S+ \\S+).*", "$1")
                                    .toLowerCase(java.util.Locale.ROOT);
                        case 2 -> Names.place(someone);
                        default -> Names.person(someone);
                    };
            return "/backoffice/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
        }
    },
    CUSTOMER("customer page", 20, "<h1") {
        @Override
        String path(List<Long> customers, RandomGenerator random) {
            return "/backoffice/customer?id=" + customers.get(random.nextInt(customers.size()));
        }
    },
    CHANGE_LOG("change log", 5, "<table") {
        @Override
        String path(List<Long> customers, RandomGenerator random) {
            return "/backoffice/changes";
        }
    };

    private final String title;
    private final int share;
    private final String expected;

    Visit(String title, int share, String expected) {
        this.title = title;
        this.share = share;
        this.expected = expected;
    }

    /** @param customers ids to choose from */
    abstract String path(List<Long> customers, RandomGenerator random);

    String title() {
        return title;
    }

    /** Of a hundred visits. */
    int share() {
        return share;
    }

    /** Stands in the answer when it is the page that was asked for. */
    String expected() {
        return expected;
    }

    /** One of them, each as often as its share. */
    static Visit any(RandomGenerator random) {
        int drawn =
                random.nextInt(Arrays.stream(values()).mapToInt(Visit::share).sum());
        for (Visit visit : values()) {
            drawn -= visit.share;
            if (drawn < 0) {
                return visit;
            }
        }
        throw new IllegalStateException("drawn beyond the shares");
    }
}
