package no.front.commission.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import no.front.billing.control.EhfAccessPoint;
import no.front.billing.control.EhfAccessPointClient;
import no.front.billing.control.ReceiverDirectory;
import no.front.billing.control.ReceiverDirectoryClient;
import no.front.commission.control.CommissionNotes;
import no.front.commission.control.NoteOrder;
import no.front.commission.control.NoteSending;
import no.front.commission.entity.SelfBillingAgreement;
import no.front.customer.entity.Customer;
import no.front.customer.entity.CustomerDetails;
import no.front.customer.entity.DataSource;
import no.front.customer.entity.InvoiceDelivery;
import no.front.customer.entity.OrganisationForm;
import no.front.customer.entity.RelationKind;
import no.front.kernel.BankAccount;
import no.front.kernel.BillingMonth;
import no.front.kernel.EmailAddress;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.Oslo;
import no.front.kernel.PostalAddress;
import no.front.kernel.VatCode;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RealClock;
import no.front.platform.boundary.Seller;
import no.front.platform.boundary.Sellers;
import no.front.platform.entity.Actor;
import no.front.platform.entity.ChangeAction;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Role;
import no.front.server.simulator.AccessPointSimulator;
import no.front.server.simulator.ReceiverDirectorySimulator;
import no.front.test.TestPersistence;
import no.front.test.Wiring;

/** Commission notes on a real MariaDB and over real HTTP, with everything below real but clocks, actor, seller and change log. */
final class NoteHouse implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    private static final Actor FATIMA = Actor.staff(9, "Fatima Rahimi", Set.of(Role.FINANCE), "127.0.0.1");

    final TestPersistence unit = TestPersistence.fresh();
    final ReceiverDirectorySimulator directory = ReceiverDirectorySimulator.start(0);
    final AccessPointSimulator access = AccessPointSimulator.start(0);
    final Wiring wiring = new Wiring(unit, new ArrayList<>());
    final List<ChangeAction> logged = Collections.synchronizedList(new ArrayList<>());
    volatile Instant now = Oslo.startOf(TODAY).plusSeconds(36_000);
    private volatile Actor actor = FATIMA;
    /** Breaks the next transaction off before it commits. */
    volatile int breakAfter = -1;

    NoteHouse() {
        wiring.with(RealClock.class, new RealClock() {
                    @Override
                    public Instant now() {
                        return now;
                    }
                })
                .with(CurrentActor.class, new CurrentActor() {
                    @Override
                    public Actor get() {
                        return actor;
                    }
                })
                .with(OwnTransaction.class, transactions())
                .with(BusinessClock.class, new BusinessClock() {
                    @Override
                    public Instant now() {
                        return now;
                    }

                    @Override
                    public LocalDate today() {
                        return Oslo.dayOf(now);
                    }
                })
                .with(ChangeLog.class, log())
                .with(Sellers.class, new Sellers() {
                    @Override
                    public Seller current() {
                        return front();
                    }
                })
                .with(
                        EhfAccessPoint.class,
                        new EhfAccessPointClient(
                                Optional.of(access.url()),
                                Optional.empty(),
                                Optional.of(AccessPointSimulator.KEY),
                                1000))
                .with(ReceiverDirectory.class, new ReceiverDirectoryClient(Optional.of(directory.url()), 5000));
    }

    /** Does something as somebody else. */
    void as(Actor somebody, Runnable work) {
        actor = somebody;
        try {
            work.run();
        } finally {
            actor = FATIMA;
        }
    }

    private static Seller front() {
        return new Seller(
                "Front AS",
                OrganisationNumber.of("987654325"),
                "Storgata 1",
                "0155 Oslo",
                EmailAddress.of("faktura@front.example"),
                "+47 22 00 00 00",
                "front.example",
                BankAccount.of("12345678903"),
                true,
                true);
    }

    private ChangeLog log() {
        return new ChangeLog() {
            @Override
            public void record(ChangeAction action, ChangeSubject subject) {
                logged.add(action);
            }

            @Override
            public void record(ChangeAction action, ChangeSubject subject, Changes changes) {
                logged.add(action);
            }

            @Override
            public void record(ChangeAction action, ChangeSubject subject, String reason, Changes changes) {
                logged.add(action);
            }
        };
    }

    private OwnTransaction transactions() {
        return new OwnTransaction() {
            @Override
            public void run(Runnable work) {
                call(() -> {
                    work.run();
                    return null;
                });
            }

            @Override
            public <T> T call(Supplier<T> work) {
                return unit.call(() -> {
                    T result = work.get();
                    if (breakAfter == 0) {
                        breakAfter = -1;
                        throw new IllegalStateException("killed before the commit");
                    }
                    breakAfter = Math.max(-1, breakAfter - 1);
                    return result;
                });
            }
        };
    }

    <T> T get(Class<T> bean) {
        return wiring.get(bean);
    }

    void pass(long seconds) {
        now = now.plusSeconds(seconds);
    }

    /** Rounds of the job, half a minute apart. */
    void rounds(int count) {
        for (int i = 0; i < count; i++) {
            get(NoteSending.class).round();
            pass(31);
        }
    }

    long customer(String number, String email) {
        return customer(number, email, true);
    }

    long customer(String number, String email, boolean vat) {
        return unit.call(() -> {
            Customer customer = Customer.register(
                    new CustomerDetails(
                            OrganisationNumber.of(number),
                            "Nordlys " + number,
                            OrganisationForm.AS,
                            PostalAddress.of("Sjøgata 41", "8006", "Bodø"),
                            null,
                            email == null ? null : EmailAddress.of(email),
                            InvoiceDelivery.EHF,
                            null,
                            null,
                            null,
                            Language.BOKMAL,
                            vat),
                    Set.of(RelationKind.CUSTOMER),
                    DataSource.REGISTER,
                    now,
                    "test");
            unit.em().persist(customer);
            return customer.id();
        });
    }

    long agreed(long customer) {
        LocalDate from = LocalDate.of(2026, 1, 1);
        return unit.call(() -> get(SelfBillingAgreements.class)
                .record(
                        customer,
                        new SelfBillingAgreement.Terms(from, from, "Kari Nordlys", "Vilkår 2026-1, punkt 12"),
                        null));
    }

    /** With an agreement. */
    long payee(String number, String email) {
        long customer = customer(number, email);
        agreed(customer);
        return customer;
    }

    static NoteOrder order(long customer, long payout, String amount) {
        return NoteOrder.note(
                customer,
                payout,
                TODAY,
                TODAY,
                BankAccount.of("12345678903"),
                List.of(line(amount)),
                VatCode.STANDARD,
                List.of());
    }

    static NoteOrder.Line line(String amount) {
        return new NoteOrder.Line(1, "2262 QUIZ", BillingMonth.of(2026, 1), 100, Money.of(amount));
    }

    /** @return its id */
    long issue(NoteOrder order) {
        return unit.call(() -> get(CommissionNotes.class).issue(order).id());
    }

    long number(long note) {
        return Long.parseLong(unit.value("SELECT number FROM commission_note WHERE id = " + note));
    }

    IssuedNotes.View view(long note) {
        return unit.call(() -> {
            IssuedNotes.View view = get(IssuedNotes.class).get(note);
            view.documents().forEach(one -> one.document().ifPresent(file -> file.name()));
            return view;
        });
    }

    @Override
    public void close() {
        access.close();
        directory.close();
    }
}
