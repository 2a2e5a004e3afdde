package no.front.customer.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import no.front.customer.control.BusinessRegister;
import no.front.customer.control.Stores;
import no.front.customer.entity.CustomerDetails;
import no.front.customer.entity.InvoiceDelivery;
import no.front.customer.entity.OrganisationForm;
import no.front.kernel.EmailAddress;
import no.front.kernel.Language;
import no.front.kernel.Msisdn;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.Oslo;
import no.front.kernel.PostalAddress;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.Actor;
import no.front.platform.entity.ChangeAction;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Role;
import no.front.platform.entity.SettingKey;
import no.front.test.TestPersistence;

/** The boundaries of this component as the container would put them together, on a real MariaDB and with a clock that stands. */
final class CustomerHouse implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Actor SELLER = Actor.staff(7, "Ingrid Solheim", Set.of(Role.SALES), "127.0.0.1");

    final TestPersistence unit;
    final Stores stores;
    final List<Logged> logged = new ArrayList<>();
    final Map<SettingKey, Integer> settings = new HashMap<>();
    final CurrentActor actor = new CurrentActor();
    final Customers customers = new Customers();
    final Contacts contacts = new Contacts();
    final Communications communications = new Communications();
    final CustomerLinks links = new CustomerLinks();
    final AdministratorDisclosures disclosures = new AdministratorDisclosures();
    final RegisterLookups lookups = new RegisterLookups();
    final Search search = new Search();
    final CustomerImports imports = new CustomerImports();
    final ImportBatches batches = new ImportBatches();
    final ImportErasure importErasure = new ImportErasure();
    final CustomerExports exports = new CustomerExports();
    final CustomerDemo demo = new CustomerDemo();
    final CommunicationErasure erasure = new CommunicationErasure();
    final BusinessClock clock;
    final ChangeLog changeLog;
    final OwnTransaction ownTransaction;
    final BusinessSettings businessSettings;
    Instant now = NOW;
    Instant realNow = NOW;

    /** A line that went to the change log. */
    record Logged(ChangeAction action, String label, long id, String reason, List<Changes.Field> fields) {

        /** {@code before>after} of a field; null where it is not in the line. */
        String field(String name) {
            return fields.stream()
                    .filter(field -> field.name().equals(name))
                    .map(field -> field.before() + ">" + field.after())
                    .findFirst()
                    .orElse(null);
        }
    }

    CustomerHouse(TestPersistence unit, BusinessRegister register) {
        this.unit = unit;
        this.stores = new Stores(unit.em());
        actor.become(SELLER);
        clock = new BusinessClock() {
            @Override
            public Instant now() {
                return now;
            }

            @Override
            public LocalDate today() {
                return Oslo.dayOf(now);
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
            public synchronized void record(
                    ChangeAction action, ChangeSubject subject, String reason, Changes changes) {
                logged.add(new Logged(action, subject.subjectLabel(), subject.subjectId(), reason, changes.fields()));
            }
        };
        ownTransaction = new OwnTransaction() {
            @Override
            public void run(Runnable work) {
                unit.run(work);
            }

            @Override
            public <T> T call(Supplier<T> work) {
                return unit.call(work);
            }
        };
        businessSettings = new BusinessSettings() {
            @Override
            public int number(SettingKey key) {
                return settings.getOrDefault(key, Integer.parseInt(key.defaultValue()));
            }
        };
        assemble(register);
    }

    private void assemble(BusinessRegister register) {
        customers.store = stores.customers;
        customers.lists = stores.lists;
        customers.search = stores.search;
        customers.similar = stores.similar;
        customers.ownTransaction = ownTransaction;
        customers.changeLog = changeLog;
        customers.clock = clock;
        customers.currentActor = actor;
        contacts.store = stores.customers;
        contacts.lists = stores.lists;
        contacts.search = stores.search;
        contacts.ownTransaction = ownTransaction;
        contacts.changeLog = changeLog;
        contacts.clock = clock;
        contacts.currentActor = actor;
        communications.store = stores.communications;
        communications.customers = stores.customers;
        communications.settings = businessSettings;
        communications.changeLog = changeLog;
        communications.clock = clock;
        communications.currentActor = actor;
        links.store = stores.links;
        links.customers = stores.customers;
        links.changeLog = changeLog;
        links.clock = clock;
        links.currentActor = actor;
        disclosures.customers = stores.customers;
        disclosures.links = stores.links;
        disclosures.changeLog = changeLog;
        disclosures.currentActor = actor;
        lookups.register = register;
        lookups.store = stores.customers;
        lookups.search = stores.search;
        lookups.ownTransaction = ownTransaction;
        lookups.changeLog = changeLog;
        lookups.clock = clock;
        lookups.currentActor = actor;
        imports.store = stores.imports;
        imports.comparison = stores.comparison;
        imports.ownTransaction = ownTransaction;
        imports.settings = businessSettings;
        imports.changeLog = changeLog;
        RealClock realClock = new RealClock() {
            @Override
            public Instant now() {
                return realNow;
            }
        };
        imports.clock = clock;
        imports.realClock = realClock;
        imports.currentActor = actor;
        batches.store = stores.imports;
        batches.writing = stores.writing;
        batches.customers = stores.customers;
        batches.search = stores.search;
        batches.changeLog = changeLog;
        batches.clock = clock;
        batches.realClock = realClock;
        batches.currentActor = actor;
        importErasure.store = stores.imports;
        importErasure.life = stores.importLife;
        importErasure.settings = businessSettings;
        importErasure.changeLog = changeLog;
        importErasure.clock = clock;
        importErasure.realClock = realClock;
        exports.lists = stores.lists;
        exports.ownTransaction = ownTransaction;
        exports.changeLog = changeLog;
        demo.store = stores.customers;
        demo.search = stores.search;
        demo.communications = stores.communications;
        demo.links = stores.links;
        demo.changeLog = changeLog;
        demo.clock = clock;
        erasure.store = stores.communications;
        erasure.settings = businessSettings;
        erasure.changeLog = changeLog;
        search.store = stores.search;
        search.hits = stores.hits;
    }

    Logged lastLine() {
        return logged.getLast();
    }

    static CustomerDetails details(String number, String name) {
        return new CustomerDetails(
                number == null ? null : OrganisationNumber.of(number),
                name,
                OrganisationForm.AS,
                PostalAddress.of("Strandgata 14", "5013", "Bergen"),
                null,
                EmailAddress.of("faktura@" + "nordlys.example"),
                InvoiceDelivery.EHF,
                EmailAddress.of("post@nordlys.example"),
                Msisdn.of("22 86 55 00"),
                null,
                Language.BOKMAL,
                true);
    }

    @Override
    public void close() {
        unit.close();
    }
}
