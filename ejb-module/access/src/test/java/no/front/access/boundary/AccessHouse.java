package no.front.access.boundary;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.front.access.control.AccessParts;
import no.front.access.entity.StaffUser;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.EmailAddress;
import no.front.kernel.ErrorCode;
import no.front.kernel.Language;
import no.front.kernel.Msisdn;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.Actor;
import no.front.platform.entity.ChangeAction;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Role;
import no.front.test.TestPersistence;

/** The boundaries of this component on a real MariaDB, with a clock that stands and a change log that remembers. */
final class AccessHouse {

    static final String PASSWORD = "tre brune bjørner";
    static final String ADDRESS = "192.0.2.7";

    private static final TestPersistence UNIT = TestPersistence.fresh();
    private static final List<String> TABLES = List.of(
            "misuse_note",
            "misuse_report",
            "recovery_code",
            "authenticator",
            "approved_network",
            "security_policy",
            "one_time_code",
            "access_link",
            "access_session",
            "access_request",
            "credential_offer",
            "gateway_callback",
            "allowed_address",
            "api_credential",
            "membership_account",
            "membership",
            "customer_user",
            "staff_user_role",
            "staff_user",
            "sign_in_counter",
            "access_block",
            "country_network",
            "country_edition");

    final TestPersistence unit = UNIT;
    final List<Logged> logged = new CopyOnWriteArrayList<>();
    final CurrentActor actor = new CurrentActor();
    final SignIns signIns = new SignIns();
    final StaffSessions sessions = new StaffSessions();
    final PasswordLinks links = new PasswordLinks();
    final OwnAccount account = new OwnAccount();
    final StaffUsers users = new StaffUsers();
    final AccessBlocks blocks = new AccessBlocks();
    final AccessParts parts;
    final RealClock clock;
    final OwnTransaction transaction;
    final ChangeLog changeLog;
    volatile Instant now = Instant.parse("2026-11-22T08:00:00Z");

    record Logged(ChangeAction action, long id, String everything) {}

    AccessHouse() {
        TABLES.forEach(table -> unit.sql("DELETE FROM " + table));
        clock = new RealClock() {
            @Override
            public Instant now() {
                return now;
            }
        };
        transaction = new OwnTransaction() {
            @Override
            public void run(Runnable work) {
                unit.run(work);
            }

            @Override
            public <T> T call(Supplier<T> work) {
                return unit.call(work);
            }
        };
        changeLog = new ChangeLog() {
            @Override
            public void record(ChangeAction action, ChangeSubject subject) {
                record(action, subject, "", Changes.none());
            }

            @Override
            public void record(ChangeAction action, ChangeSubject subject, Changes changes) {
                record(action, subject, "", changes);
            }

            @Override
            public void record(ChangeAction action, ChangeSubject subject, String reason, Changes changes) {
                logged.add(new Logged(action, subject.subjectId(), subject.subjectLabel() + reason + changes.fields()));
            }
        };
        parts = new AccessParts(unit, transaction, changeLog, actor, clock);
        actor.become(Actor.nobody(ADDRESS));
        signIns.staff = parts.staff;
        signIns.sessions = parts.sessions;
        signIns.door = parts.door;
        signIns.changeLog = changeLog;
        signIns.currentActor = actor;
        signIns.clock = clock;
        sessions.sessions = parts.sessions;
        sessions.staff = parts.staff;
        sessions.open = parts.openSessions;
        sessions.changeLog = changeLog;
        sessions.clock = clock;
        links.links = parts.oneTimeLinks;
        links.staff = parts.staff;
        links.sessions = parts.sessions;
        links.staffLinks = parts.staffLinks;
        links.mails = parts.mails;
        links.failures = parts.failures;
        links.hashing = parts.hashing;
        links.figures = parts.figures;
        links.changeLog = changeLog;
        links.currentActor = actor;
        links.transaction = transaction;
        links.clock = clock;
        account.staff = parts.staff;
        account.sessions = parts.sessions;
        account.links = parts.links;
        account.mails = parts.mails;
        account.failures = parts.failures;
        account.door = parts.door;
        account.figures = parts.figures;
        account.currentActor = actor;
        account.changeLog = changeLog;
        account.transaction = transaction;
        account.clock = clock;
        users.staff = parts.staff;
        users.sessions = parts.sessions;
        users.links = parts.links;
        users.staffLinks = parts.staffLinks;
        users.mails = parts.mails;
        users.failures = parts.failures;
        users.figures = parts.figures;
        users.changeLog = changeLog;
        users.currentActor = actor;
        users.clock = clock;
        blocks.store = parts.blocks;
        blocks.countries = parts.countries;
        blocks.table = parts.table;
        blocks.holding = parts.holding;
        blocks.changeLog = changeLog;
        blocks.currentActor = actor;
        blocks.transaction = transaction;
        blocks.clock = clock;
    }

    /** Somebody active with {@link #PASSWORD}. */
    long person(String mailbox, Role... roles) {
        return unit.call(() -> {
            StaffUser user = StaffUser.invite(
                    "Test " + mailbox.toUpperCase(Locale.ROOT),
                    EmailAddress.of(mailbox + "@front.example"),
                    Msisdn.of("98000101"),
                    Set.copyOf(Arrays.asList(roles)),
                    Language.BOKMAL,
                    now);
            user.startWithPassword(parts.hashing.hash(PASSWORD), false, now);
            parts.staff.add(user);
            return user.id();
        });
    }

    SignedIn signIn(String mailbox, String password) {
        return signIns.signIn(mailbox + "@front.example", password, "test");
    }

    SignedInStaff knows(SignedIn in) {
        return unit.call(() -> sessions.find(in.key(), true)).orElse(null);
    }

    /** What it was refused with; null if it was not. */
    static ErrorCode refusal(Runnable work) {
        try {
            work.run();
            return null;
        } catch (BusinessRuleViolation refused) {
            return refused.code();
        }
    }

    ErrorCode refusedInside(Runnable work) {
        return refusal(() -> unit.run(work));
    }

    /** All at the same moment, each with what it was refused with. */
    static List<ErrorCode> together(Runnable... works) throws Exception {
        CyclicBarrier start = new CyclicBarrier(works.length);
        List<Callable<ErrorCode>> calls = Stream.of(works)
                .<Callable<ErrorCode>>map(work -> () -> {
                    start.await();
                    return refusal(work);
                })
                .toList();
        List<ErrorCode> results = new CopyOnWriteArrayList<>();
        try (var pool = Executors.newFixedThreadPool(works.length)) {
            for (var done : pool.invokeAll(calls)) {
                ErrorCode code = done.get();
                results.add(code == null ? Done.DONE : code);
            }
        }
        return results;
    }

    enum Done implements ErrorCode {
        DONE;

        @Override
        public Kind kind() {
            return Kind.RULE;
        }
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    void actAs(long id, Role... roles) {
        actor.become(Actor.staff(id, "Test", Set.of(roles), ADDRESS));
    }
}
