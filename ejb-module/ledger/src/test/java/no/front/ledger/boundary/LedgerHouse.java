package no.front.ledger.boundary;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.front.kernel.BankAccount;
import no.front.kernel.EmailAddress;
import no.front.kernel.ErrorCode;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.Oslo;
import no.front.ledger.control.LedgerStores;
import no.front.ledger.entity.LedgerAccount;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.OpenItemKind;
import no.front.ledger.entity.Subject;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.NumberSeries;
import no.front.platform.boundary.RealClock;
import no.front.platform.boundary.Seller;
import no.front.platform.boundary.Sellers;
import no.front.platform.boundary.Wording;
import no.front.platform.entity.Actor;
import no.front.platform.entity.ChangeAction;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Role;
import no.front.platform.entity.SettingKey;
import no.front.test.TestPersistence;

/** The boundaries of the books on a real MariaDB, with a clock that stands and number series of the test's own. */
final class LedgerHouse implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final Instant NOW = Oslo.startOf(TODAY).plusSeconds(36_000);

    final TestPersistence unit = TestPersistence.fresh();
    final LedgerStores stores = new LedgerStores(unit.em());
    final Map<SettingKey, Integer> settings = new HashMap<>();
    final Ledger ledger = new Ledger();
    final OpenItems items = new OpenItems();
    final List<PeriodObjection> objections = new ArrayList<>();
    final List<ChangeAction> logged = new ArrayList<>();
    private final BusinessClock clock;
    private final CurrentActor actor = new CurrentActor();
    private long numbered;

    LedgerHouse() {
        clock = new BusinessClock() {
            @Override
            public Instant now() {
                return NOW;
            }

            @Override
            public LocalDate today() {
                return TODAY;
            }
        };
        actor.become(Actor.staff(9, "Fatima Rahimi", Set.of(Role.FINANCE), "127.0.0.1"));
        // as the platform's, by its row in the database
        NumberSeries numbers = new NumberSeries() {
            @Override
            public long next(String series, int count) {
                unit.em()
                        .createNativeQuery("INSERT INTO number_series (name, last_number) VALUES (?1, ?2)"
                                + " ON DUPLICATE KEY UPDATE last_number = last_number + ?2")
                        .setParameter(1, series)
                        .setParameter(2, count)
                        .executeUpdate();
                return ((Number) unit.em()
                                        .createNativeQuery("SELECT last_number FROM number_series WHERE name = ?1")
                                        .setParameter(1, series)
                                        .getSingleResult())
                                .longValue()
                        - count
                        + 1;
            }
        };
        BusinessSettings businessSettings = new BusinessSettings() {
            @Override
            public int number(SettingKey key) {
                return settings.getOrDefault(key, Integer.parseInt(key.defaultValue()));
            }
        };
        ledger.store = stores.ledger;
        ledger.periods = stores.periods();
        ledger.numbers = numbers;
        ledger.clock = clock;
        ledger.realClock = new RealClock() {
            @Override
            public Instant now() {
                return NOW;
            }
        };
        ledger.currentActor = actor;
        items.store = stores.ledger;
        items.settings = businessSettings;
        items.numbers = numbers;
        items.clock = clock;
    }

    /** Inside a transaction. */
    OpenItem open(OpenItemKind kind, long customer) {
        long number = ++numbered;
        return items.open(new OpenItem.Opening(
                kind, number, customer, "Sikkerhetsbeløp", TODAY.plusDays(14), new Subject("Deposit", number)));
    }

    Money balance(LedgerAccount account) {
        String sum = unit.value("SELECT SUM(amount) FROM ledger_posting WHERE account = '" + account + "'");
        return sum == null ? Money.ZERO : Money.of(sum);
    }

    @Override
    public void close() {
        unit.close();
    }

    @SuppressWarnings("unchecked")
    Periods periods() {
        Periods periods = new Periods();
        periods.store = stores.closings;
        periods.checks = stores.checks;
        periods.objections = (Instance<PeriodObjection>) Proxy.newProxyInstance(
                LedgerHouse.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("forEach")) {
                        objections.forEach((Consumer<? super PeriodObjection>) arguments[0]);
                        return null;
                    }
                    return objections.iterator();
                });
        periods.clock = clock;
        periods.actor = actor;
        periods.changeLog = changeLog();
        return periods;
    }

    private ChangeLog changeLog() {
        return new ChangeLog() {
            @Override
            public void record(ChangeAction action, ChangeSubject subject, String reason, Changes changes) {
                logged.add(action);
            }

            @Override
            public void record(ChangeAction action, ChangeSubject subject, Changes changes) {
                logged.add(action);
            }
        };
    }

    Chart chart() {
        Chart chart = new Chart();
        chart.store = stores.chart;
        chart.wording = new Wording();
        chart.changeLog = changeLog();
        return chart;
    }

    LedgerReports reports() {
        LedgerReports reports = new LedgerReports();
        reports.store = stores.reports;
        reports.chart = chart();
        reports.clock = clock;
        return reports;
    }

    /** Customers are called by their ids. */
    SaftExports saft() {
        SaftExports saft = new SaftExports();
        saft.store = stores.saft;
        saft.reports = reports();
        saft.parties = parties();
        saft.sellers = sellers();
        saft.clock = clock;
        saft.actor = actor;
        saft.changeLog = changeLog();
        return saft;
    }

    Statements statements() {
        Statements statements = new Statements();
        statements.store = stores.statements;
        statements.parties = parties();
        statements.clock = clock;
        return statements;
    }

    private static LedgerParties parties() {
        return ids -> ids.stream()
                .filter(id -> id > 0)
                .collect(Collectors.toMap(
                        id -> id,
                        id -> new LedgerParty(
                                id,
                                "Kunde & Sønn " + id,
                                Optional.of("974760673"),
                                List.of("Storgata 1"),
                                "0155",
                                "OSLO",
                                "NO",
                                Language.BOKMAL)));
    }

    private static Sellers sellers() {
        return new Sellers() {
            @Override
            public Seller current() {
                return new Seller(
                        "Front AS",
                        OrganisationNumber.of("987654325"),
                        "Storgata 2",
                        "0155 Oslo",
                        EmailAddress.of("post@front.example"),
                        "22 86 55 00",
                        "front.example",
                        BankAccount.of("15030012345"),
                        true,
                        true);
            }
        };
    }

    /** What the nightly proof would park. */
    List<ErrorCode> failing() {
        Proofs proofs = new Proofs();
        unit.run(() -> stores.balance().run(TODAY, proofs));
        return proofs.failures;
    }
}
