package no.front.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.front.access.entity.CountryEdition;
import no.front.kernel.CountryCode;
import no.front.platform.boundary.RealClock;

/**
 * The blocks that hold, as this node knew them at most three seconds ago, and the countries of the addresses seen last: every
 * request asks. While the database is away the last ones known go on holding.
 */
@ApplicationScoped
public class HoldingBlocks {

    private static final Duration FRESH = Duration.ofSeconds(3);
    private static final int ADDRESSES = 10_000;

    @Inject
    BlockStore blocks;

    @Inject
    CountryStore countries;

    @Inject
    RealClock clock;

    private volatile Known known = new Known(new BlockRules(List.of(), Set.of()), 0, Instant.EPOCH, cache());

    private record Known(
            BlockRules rules, long edition, Instant readAt, Map<String, Optional<CountryCode>> countryOf) {}

    public boolean keepOut(String address) {
        Known now = current();
        return now.rules().keepOut(address, asked -> countryOf(now, asked));
    }

    private Optional<CountryCode> countryOf(Known now, String address) {
        Optional<CountryCode> remembered = now.countryOf().get(address);
        if (remembered == null) {
            remembered = countries.countryOf(now.edition(), address);
            now.countryOf().put(address, remembered);
        }
        return remembered;
    }

    /** Those made here count at once. */
    public void forget() {
        known = new Known(known.rules(), known.edition(), Instant.EPOCH, known.countryOf());
    }

    private Known current() {
        Known last = known;
        Instant now = clock.now();
        if (now.isBefore(last.readAt().plus(FRESH))) {
            return last;
        }
        // marked as read first: while one thread reads, the others go on with what was known
        known = new Known(last.rules(), last.edition(), now, last.countryOf());
        try {
            return read(last, now);
        } catch (RuntimeException databaseAway) {
            // what needs the database will say so itself; a page that doesn't must not fail here
            return last;
        }
    }

    private Known read(Known last, Instant now) {
        BlockRules rules = BlockRules.of(blocks.active(now));
        long edition = rules.countries().isEmpty()
                ? last.edition()
                : countries.edition().map(CountryEdition::id).orElse(0L);
        known = new Known(rules, edition, now, edition == last.edition() ? last.countryOf() : cache());
        return known;
    }

    private static Map<String, Optional<CountryCode>> cache() {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Optional<CountryCode>> eldest) {
                return size() > ADDRESSES;
            }
        });
    }
}
