package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import no.front.contract.control.ContractNumbers;
import no.front.contract.control.ContractStore;
import no.front.contract.control.InactivityStore;
import no.front.contract.control.NewContract;
import no.front.contract.control.OrderNumbers;
import no.front.contract.control.OrderStore;
import no.front.contract.entity.Acceptance;
import no.front.contract.entity.BreachGround;
import no.front.contract.entity.BreachNotice;
import no.front.contract.entity.Contract;
import no.front.contract.entity.ContractAgreement;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.Development;
import no.front.contract.entity.ForceMajeure;
import no.front.contract.entity.InactivityProposal;
import no.front.contract.entity.InvoiceWish;
import no.front.contract.entity.Order;
import no.front.contract.entity.OrderChannel;
import no.front.contract.entity.OrderRole;
import no.front.contract.entity.OrderedProduct;
import no.front.contract.entity.Party;
import no.front.contract.entity.Person;
import no.front.contract.entity.Suspension;
import no.front.contract.entity.SuspensionCause;
import no.front.contract.entity.TerminationNotice;
import no.front.customer.boundary.Contacts;
import no.front.customer.boundary.Customers;
import no.front.customer.entity.ContactPerson;
import no.front.customer.entity.Customer;
import no.front.customer.entity.InvoiceDelivery;
import no.front.customer.entity.StaffMember;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.kernel.OrganisationNumber;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.Documents;
import no.front.platform.boundary.Internal;
import no.front.platform.boundary.Letter;
import no.front.platform.boundary.PdfDocuments;
import no.front.platform.boundary.RandomSecret;
import no.front.platform.entity.DocumentKind;

/** Fills an empty demo with contracts that have lived: under notice, suspended, in breach, hit, ended, terminated, unused. */
@Stateless
@Internal
public class ContractDemo {

    private static final String FIRST = "314200292";

    @Inject
    ContractStore store;

    @Inject
    OrderStore orders;

    @Inject
    InactivityStore inactivity;

    @Inject
    OrderNumbers orderNumbers;

    @Inject
    ContractNumbers numbers;

    @Inject
    Offers offers;

    @Inject
    TermsVersions terms;

    @Inject
    Customers customers;

    @Inject
    Contacts contacts;

    @Inject
    PdfDocuments pdf;

    @Inject
    Documents documents;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    /** Once only. @param staff sellers first */
    public void fill(List<StaffMember> staff) {
        if (!store.ofCustomer(customer(FIRST).id()).isEmpty()) {
            return;
        }
        String by = staff.getFirst().name();
        underNotice(contract(FIRST, 120, by, "SMS_PLUS", "KEYWORD", "EXTRA_ACCOUNT"), by);
        suspended(contract("314200365", 95, by, "SMS_WEB"), by);
        unused(contract("314200500", 430, by, "SMS_WEB", "EXTRA_ACCOUNT"));
        suspectedOnce(contract("314200578", 150, by, "SMS_GATEWAY", "NUMBER_LOOKUP"), by);
        inBreach(contract("314200640", 160, by, "SMS_WEB"), by);
        hit(contract("314201205", 60, by, "SMS_GATEWAY"), by);
        ended(contract("314200713", 170, by, "SMS_WEB"), by);
        terminated(contract("314200780", 80, by, "PREMIUM_SMS", "KEYWORD"), by);
        development("314200152");
        contract("314202678", 150, by, "PREMIUM_SMS", "KEYWORD");
        contract("314202880", 150, by, "PREMIUM_SMS", "KEYWORD");
        contract("314201485", 150, by, "PREMIUM_SMS", "KEYWORD");
    }

    private void underNotice(Contract contract, String by) {
        contract.giveNotice(
                new TerminationNotice.Content(Party.CUSTOMER, day(12), "Samler alt hos én leverandør.", "", null),
                ago(12),
                by);
        changeLog.record(ContractChange.NOTICE_GIVEN, contract);
    }

    private void suspended(Contract contract, String by) {
        contract.suspend(
                Suspension.Scope.WHOLE,
                SuspensionCause.NON_PAYMENT,
                "To fakturaer er ikke betalt etter inkassovarsel.",
                day(3),
                ago(3),
                by);
        changeLog.record(ContractChange.DELIVERY_SUSPENDED, contract);
    }

    private void unused(Contract contract) {
        inactivity.add(new InactivityProposal(contract.accounts().getLast(), day(230), day(9)));
        changeLog.record(ContractChange.INACTIVITY_PROPOSED, contract.accounts().getLast());
    }

    private void suspectedOnce(Contract contract, String by) {
        contract.agree(new ContractAgreement(1, true, false, "Rammeavtale 2026/118, punkt 4 og 9"));
        Suspension suspicion = contract.suspend(
                Suspension.Scope.of(
                        contract.accounts().getFirst().subscriptions().getLast()),
                SuspensionCause.SUSPECTED_MISUSE,
                "Oppslag på nummer i rekkefølge.",
                day(30),
                ago(30),
                by);
        contract.resume(suspicion, "Kommunen ryddet i eget register.", true, day(29), ago(29), by);
        changeLog.record(ContractChange.DELIVERY_RESUMED, contract);
    }

    private void inBreach(Contract contract, String by) {
        store.add(new BreachNotice(
                contract,
                new BreachNotice.Content(
                        Party.CUSTOMER,
                        BreachGround.PAYMENT_DELAY,
                        day(25),
                        "Faktura med forfall for 25 dager siden er ikke betalt, tross påminnelse og inkassovarsel.",
                        day(2)),
                14,
                "",
                clock.today(),
                ago(2),
                by));
        changeLog.record(ContractChange.BREACH_NOTIFIED, contract);
    }

    private void hit(Contract contract, String by) {
        ForceMajeure event = new ForceMajeure(
                contract,
                Party.FRONT,
                "Brann i datahallen til en operatør. Gateway mot dette nettet er nede.",
                day(1),
                clock.today(),
                ago(1),
                by);
        store.add(event);
        contract.suspend(
                event,
                Suspension.Scope.of(
                        contract.accounts().getFirst().subscriptions().getFirst()),
                day(1),
                ago(1),
                by);
        changeLog.record(ContractChange.FORCE_MAJEURE_NOTIFIED, contract);
    }

    private void ended(Contract contract, String by) {
        contract.giveNotice(new TerminationNotice.Content(Party.CUSTOMER, day(150), "", "", null), ago(150), by);
        contract.end(contract.lastDay().orElseThrow());
        changeLog.record(ContractChange.CONTRACT_ENDED, contract);
    }

    private void terminated(Contract contract, String by) {
        BreachNotice breach = new BreachNotice(
                contract,
                new BreachNotice.Content(
                        Party.CUSTOMER,
                        BreachGround.PREMIUM_BAD_PRACTICE,
                        null,
                        "Mottakere ble belastet uten dokumentert samtykke.",
                        day(14)),
                14,
                "",
                clock.today(),
                ago(14),
                by);
        store.add(breach);
        contract.terminate(breach, day(10));
        changeLog.record(ContractChange.CONTRACT_TERMINATED, contract);
    }

    private void development(String number) {
        Customer customer = customer(number);
        Letter letter = Letter.of("Avtale om utvikling", Language.BOKMAL)
                .paragraph("Front utvikler en kobling mellom bookingsystemet og SMS-tjenesten.")
                .paragraph("Timepris 1 250 kr, høyst 40 timer. Signert av begge parter.");
        long document = documents
                .keep(
                        DocumentKind.CONTRACT,
                        "Avtale om utvikling.pdf",
                        pdf.render(letter),
                        OptionalLong.of(customer.id()))
                .id();
        Contract contract = Contract.of(
                customer,
                new Development("Kobling til bookingsystem", "1 250 kr per time, høyst 40 timer", document),
                new ContractAgreement(1, true, true, "Punkt 7 i avtalen"),
                numbers.nextContract(),
                day(20),
                ago(20));
        store.add(contract);
        store.flush();
        changeLog.record(ContractChange.DEVELOPMENT_RECORDED, contract);
    }

    private Contract contract(String number, int daysAgo, String by, String... products) {
        Order order = order(customer(number), daysAgo, by, products);
        Contract contract = NewContract.of(
                order,
                day(daysAgo),
                ago(daysAgo),
                numbers::nextContract,
                numbers::nextAccount,
                place -> place == 1 ? "Hovedkonto" : "Konto " + place);
        store.add(contract);
        store.flush();
        changeLog.record(ContractChange.CONTRACT_MADE, contract);
        return contract;
    }

    private Order order(Customer customer, int daysAgo, String by, String... products) {
        Person person = person(customer);
        Map<OrderRole, Person> people = new EnumMap<>(OrderRole.class);
        Arrays.stream(OrderRole.values()).forEach(role -> people.put(role, person));
        List<OrderedProduct> ordered =
                Arrays.stream(products).map(code -> offers.ordered(code, 1)).toList();
        Order order = Order.place(
                customer,
                new Order.Content(
                        ordered,
                        people,
                        new InvoiceWish(InvoiceDelivery.EMAIL, person.email(), ""),
                        Language.BOKMAL,
                        "",
                        0,
                        Money.ZERO,
                        false),
                new Order.Arrival(
                        orderNumbers.next(),
                        OrderChannel.STAFF,
                        RandomSecret.hash(RandomSecret.token()),
                        RandomSecret.hash(RandomSecret.token()),
                        ago(daysAgo + 2),
                        by,
                        ""));
        order.accept(terms.inForce(), new Acceptance(person.name(), person.email(), ago(daysAgo + 1), "192.0.2.44"));
        order.approve();
        order.confirm(ago(daysAgo), by);
        orders.add(order);
        orders.flush();
        changeLog.record(ContractChange.ORDER_CONFIRMED, order);
        return order;
    }

    private Customer customer(String number) {
        return customers.get(customers.withNumber(OrganisationNumber.of(number)).orElseThrow());
    }

    private Person person(Customer customer) {
        ContactPerson contact = contacts.of(customer.id()).stream()
                .filter(each -> each.mobile().isPresent())
                .findFirst()
                .orElseThrow();
        return new Person(
                contact.name(),
                contact.title().orElse(""),
                contact.email(),
                contact.mobile().orElseThrow());
    }

    private LocalDate day(int daysAgo) {
        return clock.today().minusDays(daysAgo);
    }

    private Instant ago(int days) {
        return clock.now().minus(Duration.ofDays(days));
    }
}
