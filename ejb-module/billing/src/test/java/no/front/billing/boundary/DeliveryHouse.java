package no.front.billing.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import no.front.billing.control.EhfAccessPoint;
import no.front.billing.control.EhfAccessPointClient;
import no.front.billing.control.InvoiceDispatching;
import no.front.billing.control.InvoiceDraft;
import no.front.billing.control.InvoiceIssuing;
import no.front.billing.control.ReceiverDirectory;
import no.front.billing.control.ReceiverDirectoryClient;
import no.front.billing.entity.DocumentForm;
import no.front.billing.entity.Invoice;
import no.front.billing.entity.InvoiceDocument;
import no.front.billing.entity.InvoiceLine;
import no.front.billing.entity.InvoiceParty;
import no.front.billing.entity.LineKind;
import no.front.billing.entity.LineUnit;
import no.front.contract.entity.Account;
import no.front.contract.entity.Contract;
import no.front.contract.entity.ContractAgreement;
import no.front.contract.entity.Development;
import no.front.customer.entity.Customer;
import no.front.customer.entity.CustomerDetails;
import no.front.customer.entity.DataSource;
import no.front.customer.entity.InvoiceDelivery;
import no.front.customer.entity.OrganisationForm;
import no.front.customer.entity.RelationKind;
import no.front.customer.entity.ReturnedMail;
import no.front.kernel.BankAccount;
import no.front.kernel.CountryCode;
import no.front.kernel.DateRange;
import no.front.kernel.EmailAddress;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.Oslo;
import no.front.kernel.PostalAddress;
import no.front.kernel.UnitPrice;
import no.front.kernel.VatCode;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Letter;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.PdfDocuments;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.Actor;
import no.front.platform.entity.ChangeAction;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.DocumentKind;
import no.front.platform.entity.Role;
import no.front.platform.entity.StoredDocument;
import no.front.server.simulator.AccessPointSimulator;
import no.front.server.simulator.ReceiverDirectorySimulator;
import no.front.test.TestPersistence;
import no.front.test.Wiring;

/** Sending on a real MariaDB and over real HTTP, with everything below real but clocks, actor and change log. */
final class DeliveryHouse implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    static final Actor FATIMA = Actor.staff(9, "Fatima Rahimi", Set.of(Role.FINANCE), "127.0.0.1");

    final TestPersistence unit = TestPersistence.fresh();
    final ReceiverDirectorySimulator directory = ReceiverDirectorySimulator.start(0);
    final AccessPointSimulator access = AccessPointSimulator.start(0);
    final Wiring wiring = new Wiring(unit, new ArrayList<>());
    final List<ChangeAction> logged = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Long> customers = new HashMap<>();
    volatile Instant now = Oslo.startOf(TODAY).plusSeconds(36_000);
    /** Breaks the next transactions off before they commit; none as long as it is 0. */
    volatile int broken;

    DeliveryHouse() {
        this(1);
    }

    DeliveryHouse(int timeoutSeconds) {
        EhfAccessPointClient point = new EhfAccessPointClient(
                Optional.of(access.url()),
                Optional.empty(),
                Optional.of(AccessPointSimulator.KEY),
                timeoutSeconds * 1000);
        ReceiverDirectoryClient receivers = new ReceiverDirectoryClient(Optional.of(directory.url()), 5000);
        wiring.with(RealClock.class, new RealClock() {
                    @Override
                    public Instant now() {
                        return now;
                    }
                })
                .with(CurrentActor.class, new CurrentActor() {
                    @Override
                    public Actor get() {
                        return FATIMA;
                    }
                })
                .with(OwnTransaction.class, transactions())
                .with(BusinessClock.class, clock())
                .with(ChangeLog.class, log())
                .with(EhfAccessPoint.class, point)
                .with(ReceiverDirectory.class, receivers);
    }

    private BusinessClock clock() {
        return new BusinessClock() {
            @Override
            public Instant now() {
                return now;
            }

            @Override
            public LocalDate today() {
                return Oslo.dayOf(now);
            }
        };
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
                    if (broken == 1) {
                        throw new IllegalStateException("killed before the commit");
                    }
                    broken = Math.max(0, broken - 1);
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

    /** An issued invoice of a customer of that number, with its documents made. */
    long invoice(String number, InvoiceDelivery channel) {
        return invoice(number, channel, "faktura@nordlys.example", OrganisationForm.AS);
    }

    long invoice(String number, InvoiceDelivery channel, String email, OrganisationForm form) {
        long account = unit.call(() -> account(number, channel, email, form));
        long id = unit.call(() -> get(InvoiceIssuing.class)
                .issue(draft(unit.em().find(Account.class, account), channel))
                .id());
        documented(id, true);
        return id;
    }

    private long account(String number, InvoiceDelivery channel, String email, OrganisationForm form) {
        return customers.computeIfAbsent(number + channel, first -> {
            Customer customer = Customer.register(
                    new CustomerDetails(
                            OrganisationNumber.of(number),
                            "Nordlys " + number,
                            form,
                            PostalAddress.of("Sjøgata 41", "8006", "Bodø"),
                            null,
                            email == null ? null : EmailAddress.of(email),
                            channel == InvoiceDelivery.EMAIL && email == null ? InvoiceDelivery.EHF : channel,
                            null,
                            null,
                            null,
                            Language.BOKMAL,
                            true),
                    Set.of(RelationKind.CUSTOMER),
                    DataSource.REGISTER,
                    now,
                    "test");
            unit.em().persist(customer);
            StoredDocument terms = new StoredDocument(
                    DocumentKind.CONTRACT, "vilkar.pdf", new byte[] {1}, OptionalLong.empty(), now, "test");
            unit.em().persist(terms);
            unit.em().flush();
            Contract contract = Contract.of(
                    customer,
                    new Development("Arbeid", "fastpris", terms.id()),
                    new ContractAgreement(3, true, true, "egen avtale"),
                    "2" + number.substring(4),
                    TODAY.minusMonths(1),
                    now);
            Account account = contract.openAccount("3" + number.substring(4), "Hovedkonto", TODAY.minusMonths(1));
            unit.em().persist(contract);
            return account.id();
        });
    }

    private InvoiceDraft draft(Account account, InvoiceDelivery channel) {
        Customer customer = account.contract().customer();
        List<InvoiceLine.Content> lines = new ArrayList<>(List.of(line(LineKind.MONTHLY_FEE, "Månedsavgift", "39.00")));
        if (channel != InvoiceDelivery.EMAIL) {
            lines.add(line(LineKind.CHANNEL_FEE, "Gebyr", channel == InvoiceDelivery.EHF ? "19.00" : "45.00"));
        }
        return new InvoiceDraft(
                account,
                null,
                TODAY,
                TODAY.plusDays(10),
                Language.BOKMAL,
                channel,
                "PO 1",
                false,
                party("Front AS", "987654325", null),
                BankAccount.of("12345678903"),
                party(
                        customer.name(),
                        customer.organisationNumber().orElseThrow().digits(),
                        "gammel@nordlys.example"),
                0,
                lines);
    }

    private static InvoiceParty party(String name, String number, String email) {
        return new InvoiceParty(
                name,
                OrganisationNumber.of(number),
                true,
                List.of("Sjøgata 41"),
                "8006",
                "Bodø",
                CountryCode.NORWAY,
                email == null ? null : EmailAddress.of(email));
    }

    private static InvoiceLine.Content line(LineKind kind, String text, String price) {
        return new InvoiceLine.Content(
                kind,
                "SMS",
                "",
                text,
                "",
                DateRange.throughout(TODAY, TODAY.plusDays(29)),
                null,
                BigDecimal.ONE,
                LineUnit.MONTH,
                UnitPrice.of(price),
                Money.of(price),
                VatCode.STANDARD,
                InvoiceLine.Source.none());
    }

    List<Customer> customers() {
        return unit.em().createQuery("SELECT c FROM Customer c", Customer.class).getResultList();
    }

    /** Mail to that address of every customer came back, and is stopped. */
    void mark(ReturnedMail.Which which) {
        unit.run(() -> customers().forEach(customer -> customer.markReturned(which, "kom i retur", true, now, "test")));
    }

    /** Its PDF and, if so wanted, its EHF. */
    void documented(long invoiceId, boolean ehf) {
        unit.run(() -> {
            Invoice invoice = unit.em().find(Invoice.class, invoiceId);
            made(invoice, DocumentForm.PDF, pdf(invoice));
            if (ehf) {
                made(
                        invoice,
                        DocumentForm.EHF,
                        ("<Invoice>" + invoiceId + "</Invoice>").getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        });
    }

    private void made(Invoice invoice, DocumentForm form, byte[] content) {
        StoredDocument file = new StoredDocument(
                form.kind(),
                invoice.number() + "." + form.extension(),
                content,
                OptionalLong.of(invoice.customer().id()),
                now,
                "test");
        unit.em().persist(file);
        InvoiceDocument document = new InvoiceDocument(invoice, form, now, now);
        document.made(file, "", List.of(), now);
        unit.em().persist(document);
    }

    private byte[] pdf(Invoice invoice) {
        return get(PdfDocuments.class)
                .render(Letter.of("Faktura " + invoice.number(), Language.BOKMAL)
                        .paragraph("Hei"));
    }

    /** Begins what is new and takes all that is due one step further. @return how many steps */
    int work() {
        begin();
        InvoiceDispatching.Claim claim = get(InvoiceDispatching.class).claim(100, java.time.Duration.ofMinutes(20));
        claim.ids().forEach(id -> get(InvoiceDispatching.class).step(id, claim.mark()));
        return claim.ids().size();
    }

    void begin() {
        unit.run(() -> get(no.front.billing.control.DispatchStore.class)
                .unsent(TODAY.minusDays(100), 200)
                .forEach(get(InvoiceDispatching.class)::begin));
    }

    /** {@code EHF DELIVERED, EMAIL SENT} */
    String ways(long invoiceId) {
        return unit.value("SELECT GROUP_CONCAT(CONCAT(channel, ' ', state) ORDER BY position SEPARATOR ', ')"
                + " FROM invoice_dispatch WHERE invoice_id = " + invoiceId);
    }

    String of(long invoiceId, String column) {
        return unit.value("SELECT " + column + " FROM invoice_dispatch WHERE invoice_id = " + invoiceId
                + " ORDER BY position DESC LIMIT 1");
    }

    /** What the customer still owes by it. */
    String owed(long invoiceId) {
        return unit.value("SELECT remaining FROM open_item WHERE id = (SELECT open_item_id FROM invoice WHERE id = "
                + invoiceId + ")");
    }

    int count(String query) {
        return Integer.parseInt(unit.value("SELECT COUNT(*) FROM " + query));
    }

    @Override
    public void close() {
        directory.close();
        access.close();
        unit.close();
    }
}
