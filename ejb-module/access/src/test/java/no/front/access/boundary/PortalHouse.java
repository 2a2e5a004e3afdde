package no.front.access.boundary;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import no.front.access.entity.CustomerUser;
import no.front.access.entity.Membership;
import no.front.contract.entity.Account;
import no.front.contract.entity.InvoiceWish;
import no.front.contract.entity.Order;
import no.front.contract.entity.OrderChannel;
import no.front.contract.entity.OrderRole;
import no.front.contract.entity.OrderedProduct;
import no.front.contract.entity.Person;
import no.front.contract.entity.Product;
import no.front.customer.boundary.Customers;
import no.front.customer.entity.Customer;
import no.front.customer.entity.CustomerDetails;
import no.front.customer.entity.DataSource;
import no.front.customer.entity.InvoiceDelivery;
import no.front.customer.entity.OrganisationForm;
import no.front.customer.entity.RelationKind;
import no.front.kernel.EmailAddress;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.kernel.Msisdn;
import no.front.kernel.Oslo;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.RandomSecret;
import no.front.platform.entity.Actor;
import no.front.platform.entity.CustomerRole;

/** The boundaries for customers' users, beside those for staff, on the same database. */
final class PortalHouse {

    private static final AtomicInteger NUMBERS = new AtomicInteger(70_000);

    final AccessHouse house = new AccessHouse();
    final CustomerSignIns signIns = new CustomerSignIns();
    final CustomerSessions sessions = new CustomerSessions();
    final CustomerInvitations invitations = new CustomerInvitations();
    final CustomerPasswordLinks links = new CustomerPasswordLinks();
    final OwnUser own = new OwnUser();
    final CustomerUsers users = new CustomerUsers();
    final OwnUsers ownUsers = new OwnUsers();
    final CredentialOffers offers = new CredentialOffers();
    final OwnGateway gateway = new OwnGateway();
    final OwnCallbacks callbacks = new OwnCallbacks();
    final GatewayCalls calls = new GatewayCalls();
    final OwnSecurity security = new OwnSecurity();
    final OwnAuthenticator authenticator = new OwnAuthenticator();
    final OwnMisuse misuse = new OwnMisuse();
    final OwnEmail email = new OwnEmail();
    final EmailLinks emailLinks = new EmailLinks();
    final MisuseLinks misuseLinks = new MisuseLinks();
    final MisuseReports misuseReports = new MisuseReports();
    final SignInCodes codes = new SignInCodes() {
        @Override
        public void sendCode(String key) {
            house.unit.run(() -> super.sendCode(key));
        }
    };

    PortalHouse() {
        email.users = house.parts.customerUsers;
        email.links = house.parts.oneTimeLinks;
        email.mails = house.parts.emailMails;
        email.failures = house.parts.failures;
        email.limit = house.parts.limit;
        email.door = house.parts.door;
        email.figures = house.parts.figures;
        email.currentActor = house.actor;
        email.changeLog = house.changeLog;
        email.transaction = house.transaction;
        email.clock = house.clock;
        emailLinks.links = house.parts.userLinks;
        emailLinks.users = house.parts.customerUsers;
        emailLinks.change = house.parts.emailChange;
        misuseLinks.emailChange = house.parts.emailChange;
        misuse.users = house.parts.customerUsers;
        misuse.reporting = house.parts.misuseReporting;
        misuse.currentActor = house.actor;
        misuseLinks.links = house.parts.oneTimeLinks;
        misuseLinks.userLinks = house.parts.userLinks;
        misuseLinks.users = house.parts.customerUsers;
        misuseLinks.reporting = house.parts.misuseReporting;
        misuseLinks.mails = house.parts.misuseMails;
        misuseLinks.limit = house.parts.limit;
        misuseLinks.figures = house.parts.figures;
        misuseLinks.changeLog = house.changeLog;
        misuseLinks.currentActor = house.actor;
        misuseLinks.transaction = house.transaction;
        misuseLinks.clock = house.clock;
        misuseReports.store = house.parts.misuse;
        misuseReports.changeLog = house.changeLog;
        misuseReports.currentActor = house.actor;
        misuseReports.clock = house.clock;
        signIns.door = house.parts.door;
        signIns.users = house.parts.customerUsers;
        signIns.entry = house.parts.entry;
        signIns.secondStep = house.parts.secondStep;
        signIns.codes = codes;
        codes.links = house.parts.oneTimeLinks;
        codes.users = house.parts.customerUsers;
        codes.secondStep = house.parts.secondStep;
        codes.entry = house.parts.entry;
        codes.failures = house.parts.failures;
        codes.counts = house.parts.counts;
        codes.transaction = house.transaction;
        codes.clock = house.clock;
        security.policies = house.parts.policies;
        security.authenticators = house.parts.authenticators;
        security.users = house.parts.customerUsers;
        security.sessions = house.parts.sessions;
        security.mails = house.parts.securityMails;
        security.changeLog = house.changeLog;
        security.currentActor = house.actor;
        security.clock = house.clock;
        authenticator.users = house.parts.customerUsers;
        authenticator.authenticators = house.parts.authenticators;
        authenticator.policies = house.parts.policies;
        authenticator.secrets = house.parts.secrets;
        authenticator.secondStep = house.parts.secondStep;
        authenticator.mails = house.parts.securityMails;
        authenticator.door = house.parts.door;
        authenticator.failures = house.parts.failures;
        authenticator.changeLog = house.changeLog;
        authenticator.currentActor = house.actor;
        authenticator.transaction = house.transaction;
        authenticator.clock = house.clock;
        sessions.sessions = house.parts.sessions;
        sessions.open = house.parts.openSessions;
        sessions.users = house.parts.customerUsers;
        sessions.policies = house.parts.policies;
        sessions.figures = house.parts.figures;
        sessions.changeLog = house.changeLog;
        sessions.clock = house.clock;
        invitations.links = house.parts.oneTimeLinks;
        invitations.users = house.parts.customerUsers;
        invitations.entry = house.parts.entry;
        invitations.mails = house.parts.customerMails;
        invitations.failures = house.parts.failures;
        invitations.limit = house.parts.limit;
        invitations.hashing = house.parts.hashing;
        invitations.figures = house.parts.figures;
        invitations.changeLog = house.changeLog;
        invitations.currentActor = house.actor;
        invitations.transaction = house.transaction;
        invitations.clock = house.clock;
        links.links = house.parts.oneTimeLinks;
        links.users = house.parts.customerUsers;
        links.sessions = house.parts.sessions;
        links.mails = house.parts.customerMails;
        links.failures = house.parts.failures;
        links.limit = house.parts.limit;
        links.hashing = house.parts.hashing;
        links.figures = house.parts.figures;
        links.changeLog = house.changeLog;
        links.currentActor = house.actor;
        links.transaction = house.transaction;
        links.clock = house.clock;
        own.users = house.parts.customerUsers;
        own.sessions = house.parts.sessions;
        own.links = house.parts.oneTimeLinks;
        own.mails = house.parts.customerMails;
        own.failures = house.parts.failures;
        own.limit = house.parts.limit;
        own.door = house.parts.door;
        own.figures = house.parts.figures;
        own.currentActor = house.actor;
        own.changeLog = house.changeLog;
        own.transaction = house.transaction;
        own.clock = house.clock;
        ownUsers.users = house.parts.customerUsers;
        ownUsers.sessions = house.parts.sessions;
        ownUsers.invitations = house.parts.invitations;
        ownUsers.authenticators = house.parts.authenticators;
        ownUsers.links = house.parts.oneTimeLinks;
        ownUsers.limit = house.parts.limit;
        ownUsers.mails = house.parts.customerMails;
        ownUsers.changeLog = house.changeLog;
        ownUsers.currentActor = house.actor;
        ownUsers.clock = house.clock;
        users.users = house.parts.customerUsers;
        users.customers = new Customers() {
            @Override
            public Customer get(long id) {
                return house.unit.em().find(Customer.class, id);
            }
        };
        users.invitations = house.parts.invitations;
        users.links = house.parts.links;
        users.oneTimeLinks = house.parts.oneTimeLinks;
        users.sessions = house.parts.sessions;
        users.failures = house.parts.failures;
        users.changeLog = house.changeLog;
        users.clock = house.clock;
        offers.credentials = house.parts.credentials;
        offers.gateway = house.parts.gateway;
        gateway.gateway = house.parts.gateway;
        gateway.users = house.parts.customerUsers;
        gateway.telling = house.parts.gatewayTelling;
        callbacks.gateway = house.parts.gateway;
        callbacks.telling = house.parts.gatewayTelling;
        callbacks.client = house.parts.callbackClient;
        callbacks.secrets = house.parts.secrets;
        callbacks.requests = house.parts.requests;
        callbacks.changeLog = house.changeLog;
        callbacks.currentActor = house.actor;
        callbacks.transaction = house.transaction;
        callbacks.clock = house.clock;
        gateway.changeLog = house.changeLog;
        gateway.currentActor = house.actor;
        gateway.clock = house.clock;
        calls.gateway = house.parts.gateway;
        calls.currentActor = house.actor;
        calls.clock = house.clock;
        calls.businessClock = new BusinessClock() {
            @Override
            public LocalDate today() {
                return Oslo.dayOf(house.now);
            }
        };
        offers.invitations = house.parts.invitations;
        offers.links = house.parts.oneTimeLinks;
        offers.linkStore = house.parts.links;
        offers.mails = house.parts.customerMails;
        offers.limit = house.parts.limit;
        offers.figures = house.parts.figures;
        offers.changeLog = house.changeLog;
        offers.currentActor = house.actor;
        offers.transaction = house.transaction;
        offers.clock = house.clock;
    }

    /** What was sent last: a token or a code. */
    String sent() {
        return house.parts.sent.getLast();
    }

    static Person person(String mailbox) {
        return new Person(
                "Test " + mailbox.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + mailbox.substring(1),
                "",
                EmailAddress.of(mailbox + "@kunde.example"),
                Msisdn.of("98000301"));
    }

    /** An organisation with one account. @return its id */
    long customer(String name) {
        int number = NUMBERS.incrementAndGet();
        long id = house.unit.call(() -> {
            Customer customer = Customer.register(
                    new CustomerDetails(
                            null,
                            name,
                            OrganisationForm.AS,
                            null,
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
                    house.now,
                    "Sander");
            house.unit.em().persist(customer);
            return customer.id();
        });
        house.unit.sql(
                "INSERT INTO contract (id, version, number, customer_id, status, starts_on, made_at, notice_months,"
                        + " due_days, prepaid, invoice_delivery, invoice_reference) VALUES (" + number + ", 1, 'K"
                        + number
                        + "', " + id + ", 'ACTIVE', '2026-02-01', '2026-02-01 08:00:00', 3, 10, FALSE, 'POST', '')");
        house.unit.sql("INSERT INTO account (id, version, number, name, contract_id, status, opened_on) VALUES ("
                + number + ", 1, '" + number + "', 'Hoved', " + number + ", 'ACTIVE', '2026-02-01')");
        return id;
    }

    /** Any account of the customer. */
    Account account(long customer) {
        return house.unit
                .em()
                .createQuery("SELECT a FROM Account a WHERE a.contract.customer.id = :customer", Account.class)
                .setParameter("customer", customer)
                .getResultList()
                .getFirst();
    }

    /** @return the token that was sent */
    String invite(long customer, String mailbox) {
        house.unit.run(() -> users.inviteAdministrator(customer, person(mailbox), Language.BOKMAL));
        return sent();
    }

    /** Invited to the customer, with {@link AccessHouse#PASSWORD} and a proven number. @return id of the membership */
    long member(long customer, String mailbox, CustomerRole role) {
        return house.unit.call(() -> {
            Person person = person(mailbox);
            CustomerUser user = house.parts
                    .customerUsers
                    .findByEmail(person.email().key())
                    .orElseGet(() -> {
                        CustomerUser fresh = CustomerUser.invite(
                                person.name(), person.email(), person.mobile(), Language.BOKMAL, house.now);
                        fresh.chooseOwnPassword(house.parts.hashing.hash(AccessHouse.PASSWORD), house.now);
                        fresh.proveMobile(person.mobile(), house.now);
                        house.parts.customerUsers.add(fresh);
                        return fresh;
                    });
            Membership membership =
                    new Membership(user, house.unit.em().find(Customer.class, customer), role, house.now);
            house.parts.customerUsers.add(membership);
            return membership.id();
        });
    }

    CustomerSignIn signIn(String mailbox, String password) {
        return signIns.signIn(mailbox + "@kunde.example", password, "test");
    }

    /** Null for a dead key. */
    SignedInUser knows(CustomerSignIn in) {
        return house.unit.call(() -> sessions.find(in.key(), true)).orElse(null);
    }

    /** As the web filter does it. */
    void actAs(CustomerSignIn in) {
        SignedInUser user = knows(in);
        house.actor.become(Actor.customerUser(user.userId(), user.name(), user.seat(), AccessHouse.ADDRESS));
        house.actor.comeInBy(user.sessionId());
    }

    /** An order of these products by "orderer", for "administrator", with "technical". */
    Order order(long customer, String... products) {
        Map<OrderRole, Person> people = new EnumMap<>(OrderRole.class);
        people.put(OrderRole.ORDERER, person("orderer"));
        people.put(OrderRole.CONTRACT_CONTACT, person("orderer"));
        people.put(OrderRole.ADMINISTRATOR, person("administrator"));
        people.put(OrderRole.TECHNICAL, person("technical"));
        List<OrderedProduct> ordered = java.util.Arrays.stream(products)
                .map(code -> new OrderedProduct(product(code), 1, Money.ZERO, Money.ZERO))
                .toList();
        return Order.place(
                house.unit.em().find(Customer.class, customer),
                new Order.Content(
                        ordered,
                        people,
                        new InvoiceWish(InvoiceDelivery.EHF, null, ""),
                        Language.BOKMAL,
                        "",
                        0,
                        Money.ZERO,
                        false),
                new Order.Arrival(
                        "B" + NUMBERS.incrementAndGet(),
                        OrderChannel.WEB,
                        RandomSecret.hash(RandomSecret.token()),
                        RandomSecret.hash(RandomSecret.token()),
                        house.now,
                        "Orderer",
                        "192.0.2.44"));
    }

    private Product product(String code) {
        return house.unit
                .em()
                .createQuery("SELECT p FROM Product p WHERE p.code = :code", Product.class)
                .setParameter("code", code)
                .getSingleResult();
    }
}
