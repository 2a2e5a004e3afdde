package no.front.contract.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import no.front.contract.control.PriceStores;
import no.front.customer.entity.Customer;
import no.front.customer.entity.CustomerDetails;
import no.front.customer.entity.DataSource;
import no.front.customer.entity.InvoiceDelivery;
import no.front.customer.entity.OrganisationForm;
import no.front.customer.entity.RelationKind;
import no.front.kernel.Language;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.Oslo;
import no.front.kernel.PostalAddress;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.entity.Actor;
import no.front.platform.entity.ChangeAction;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Role;
import no.front.platform.entity.SettingKey;
import no.front.test.TestPersistence;

/** The boundaries of products and prices as the container would put them together, on a real MariaDB. */
final class PriceHouse implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    final TestPersistence unit = TestPersistence.fresh();
    final PriceStores stores = new PriceStores(unit.em());
    final CurrentActor actor = new CurrentActor();
    final List<Logged> logged = new ArrayList<>();
    final Offers offers = new Offers();
    final Products products = new Products();
    final PriceLists lists = new PriceLists();
    final CustomerPrices customerPrices = new CustomerPrices();
    final PriceBooks books = new PriceBooks();
    Instant now = Instant.parse("2026-11-22T09:30:00Z");

    /** A line that went to the change log. */
    record Logged(ChangeAction action, String label, String reason, List<Changes.Field> fields) {

        /** {@code before>after} of a field; null where it is not in the line. */
        String field(String name) {
            return fields.stream()
                    .filter(field -> field.name().equals(name))
                    .map(field -> field.before() + ">" + field.after())
                    .findFirst()
                    .orElse(null);
        }
    }

    final BusinessClock clock = new BusinessClock() {
        @Override
        public Instant now() {
            return now;
        }

        @Override
        public LocalDate today() {
            return Oslo.dayOf(now);
        }
    };

    final ChangeLog changeLog = new ChangeLog() {
        @Override
        public void record(ChangeAction action, ChangeSubject subject) {
            record(action, subject, "", Changes.none());
        }

        @Override
        public void record(ChangeAction action, ChangeSubject subject, Changes changes) {
            record(action, subject, "", changes);
        }

        @Override
        public synchronized void record(ChangeAction action, ChangeSubject subject, String reason, Changes changes) {
            logged.add(new Logged(action, subject.subjectLabel(), reason, changes.fields()));
        }
    };

    final BusinessSettings settings = new BusinessSettings() {
        @Override
        public int number(SettingKey key) {
            return Integer.parseInt(key.defaultValue());
        }
    };

    private final OwnTransaction ownTransaction = new OwnTransaction() {
        @Override
        public void run(Runnable work) {
            unit.run(work);
        }

        @Override
        public <T> T call(Supplier<T> work) {
            return unit.call(work);
        }
    };

    PriceHouse() {
        actor.become(Actor.staff(7, "Fatima Rahimi", Set.of(Role.FINANCE), "127.0.0.1"));
        offers.store = stores.prices;
        offers.settings = settings;
        offers.clock = clock;
        products.store = stores.prices;
        products.ownTransaction = ownTransaction;
        products.changeLog = changeLog;
        stores.announce(settings, clock, actor);
        lists.announcing = stores.announcing;
        lists.store = stores.prices;
        lists.ownTransaction = ownTransaction;
        lists.changeLog = changeLog;
        lists.clock = clock;
        lists.currentActor = actor;
        customerPrices.store = stores.prices;
        customerPrices.changeLog = changeLog;
        customerPrices.clock = clock;
        customerPrices.currentActor = actor;
        books.store = stores.prices;
    }

    /** An organisation. @return its id */
    long customer(String number, String name) {
        return unit.call(() -> {
            Customer customer = Customer.register(
                    new CustomerDetails(
                            OrganisationNumber.of(number),
                            name,
                            OrganisationForm.AS,
                            PostalAddress.of("Strandgata 14", "5013", "Bergen"),
                            null,
                            null,
                            InvoiceDelivery.EHF,
                            null,
                            null,
                            null,
                            Language.BOKMAL,
                            true),
                    Set.of(RelationKind.CUSTOMER),
                    DataSource.STAFF,
                    now,
                    "Sander");
            unit.em().persist(customer);
            return customer.id();
        });
    }

    /** Two accounts, 9002 and 9003, the first with the SMS service and two keywords. */
    void accounts(long customer) {
        unit.sql("INSERT INTO contract (id, version, number, customer_id, status, starts_on, made_at, notice_months,"
                + " due_days, prepaid, invoice_delivery, invoice_reference) VALUES (9001, 1, 'A1', " + customer
                + ", 'ACTIVE', '2026-02-01', '2026-02-01 08:00:00', 3, 10, FALSE, 'POST', '')");
        unit.sql("INSERT INTO account (id, version, number, name, contract_id, status, opened_on) VALUES"
                + " (9002, 1, '1001', 'Hoved', 9001, 'ACTIVE', '2026-02-01'),"
                + " (9003, 1, '1002', 'Kurs', 9001, 'ACTIVE', '2026-02-01')");
        unit.sql("INSERT INTO subscription (id, version, account_id, product_id, quantity, from_date, to_date)"
                + " SELECT 9004, 1, 9002, id, 1, '2026-02-01', NULL FROM product WHERE code = 'SMS_WEB'");
        unit.sql("INSERT INTO subscription (id, version, account_id, product_id, quantity, from_date, to_date)"
                + " SELECT 9005, 1, 9002, id, 2, '2026-02-01', '2027-01-01' FROM product WHERE code = 'KEYWORD'");
        unit.sql("INSERT INTO subscription (id, version, account_id, product_id, quantity, from_date, to_date)"
                + " SELECT 9006, 1, 9002, id, 1, '2026-02-01', '2026-05-01' FROM product WHERE code = 'EXTRA_ACCOUNT'");
    }

    @Override
    public void close() {
        unit.close();
    }
}
