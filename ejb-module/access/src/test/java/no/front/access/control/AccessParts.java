package no.front.access.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.front.access.entity.PasswordHash;
import no.front.access.entity.StaffUser;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.SettingKey;
import no.front.test.TestPersistence;

/** The controls of this component as the container would put them together; mails are kept instead of sent. */
public final class AccessParts {

    public final StaffStore staff = new StaffStore();
    public final SessionStore sessions = new SessionStore();
    public final LinkStore links = new LinkStore();
    public final CounterStore counters = new CounterStore();
    public final BlockStore blocks = new BlockStore();
    public final CountryStore countries = new CountryStore();
    public final CountryTable table = new CountryTable();
    public final HoldingBlocks holding = new HoldingBlocks();
    public final FailedSignIns failures = new FailedSignIns();
    public final SignInTally counts = new SignInTally();
    public final AccessCleaning cleaning = new AccessCleaning();
    public final AccessFigures figures = new AccessFigures();
    public final StaffLinks staffLinks = new StaffLinks();
    public final Map<SettingKey, Integer> settings = new HashMap<>();
    /** Tokens and codes that were sent, latest last. */
    public final List<String> sent = new ArrayList<>();

    public final CountingHashing hashing = new CountingHashing();
    public final StaffMails mails = new StaffMails() {
        @Override
        public void invitation(StaffUser user, String token, Instant until) {
            sent.add(token);
        }

        @Override
        public void reset(StaffUser user, String token, Instant until) {
            sent.add(token);
        }

        @Override
        public void code(StaffUser user, String code, long minutes) {
            sent.add(code);
        }

        @Override
        public void mobileChanged(StaffUser user) {
            sent.add("mobile of " + user.email());
        }

        @Override
        public void passwordChanged(StaffUser user) {
            sent.add("changed");
        }
    };

    /** Quick, and counts how often it was asked to compare. */
    public static final class CountingHashing extends PasswordHashing {
        public volatile int comparisons;

        @Override
        public synchronized boolean matches(String password, Optional<PasswordHash> hash) {
            comparisons++;
            return super.matches(password, hash);
        }

        public void cost(int rounds) {
            this.rounds = rounds;
        }
    }

    public AccessParts(TestPersistence unit, OwnTransaction transaction, ChangeLog changeLog, RealClock clock) {
        staff.em = unit.em();
        sessions.em = unit.em();
        links.em = unit.em();
        counters.em = unit.em();
        blocks.em = unit.em();
        countries.em = unit.em();
        figures.sessionMinutes = 30;
        figures.realClock = clock;
        figures.settings = new BusinessSettings() {
            @Override
            public int number(SettingKey key) {
                return settings.getOrDefault(key, Integer.parseInt(key.defaultValue()));
            }
        };
        hashing.cost(10);
        failures.counters = counters;
        failures.figures = figures;
        failures.changeLog = changeLog;
        failures.clock = clock;
        cleaning.counters = counters;
        cleaning.links = links;
        cleaning.sessions = sessions;
        cleaning.clock = clock;
        staffLinks.links = links;
        staffLinks.mails = mails;
        staffLinks.figures = figures;
        staffLinks.clock = clock;
        table.store = countries;
        table.transaction = transaction;
        holding.blocks = blocks;
        holding.countries = countries;
        holding.clock = clock;
    }
}
