package no.front.commission.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.front.commission.entity.CommissionNote;
import no.front.commission.entity.CommissionNoteLine;
import no.front.commission.entity.NoteKind;
import no.front.commission.entity.NoteSetOff;
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
import no.front.kernel.PostalAddress;
import no.front.kernel.VatCode;

/** Commission notes as they are issued, without a database: January 2026, paid on 16 March. */
final class SampleNotes {

    static final LocalDate DAY = LocalDate.of(2026, 3, 16);
    private static final Instant NOW = Instant.parse("2026-03-16T08:00:00Z");
    private static final BillingMonth JANUARY = BillingMonth.of(2026, 1);

    private SampleNotes() {}

    static Customer customer(boolean vat, Language language) {
        return Customer.register(
                new CustomerDetails(
                        OrganisationNumber.of("974760673"),
                        "Nordlys Spill AS",
                        OrganisationForm.AS,
                        PostalAddress.of("Sjøgata 41", "8006", "Bodø"),
                        null,
                        EmailAddress.of("faktura@nordlys.example"),
                        InvoiceDelivery.EHF,
                        null,
                        null,
                        null,
                        language,
                        vat),
                Set.of(RelationKind.CUSTOMER),
                DataSource.REGISTER,
                NOW,
                "test");
    }

    private static SelfBillingAgreement agreement(Customer customer) {
        LocalDate from = LocalDate.of(2025, 12, 1);
        return new SelfBillingAgreement(
                customer,
                new SelfBillingAgreement.Terms(from, from, "Kari Nordlys", "Vilkår 2025-1, punkt 12"),
                null,
                DAY,
                NOW,
                "test");
    }

    private static List<CommissionNoteLine.Content> lines() {
        return List.of(line("2262 QUIZ", 1_240, "1100.50"), line("2262 STEM", 140, "140.00"));
    }

    private static CommissionNoteLine.Content line(String service, long messages, String amount) {
        return new CommissionNoteLine.Content(1, service, JANUARY, messages, Money.of(amount));
    }

    private static CommissionNote note(
            NoteKind kind,
            long number,
            Customer customer,
            SelfBillingAgreement agreement,
            VatCode code,
            CommissionNote corrects,
            List<CommissionNoteLine.Content> lines,
            List<NoteSetOff> setOffs) {
        return new CommissionNote(
                new CommissionNote.Head(
                        kind,
                        number,
                        customer,
                        agreement,
                        corrects == null ? 4711L : null,
                        DAY,
                        DAY,
                        NoteParties.seller(customer),
                        NoteParties.isInBusinessRegister(customer),
                        corrects == null ? BankAccount.of("12345678903") : null,
                        NoteParties.buyer(new NotePressTest.FixedSellers().current()),
                        code,
                        corrects,
                        corrects == null ? "" : "Oppgjøret var for høyt",
                        NOW,
                        "test"),
                lines,
                setOffs);
    }

    static CommissionNote note(List<NoteSetOff> setOffs) {
        Customer customer = customer(true, Language.BOKMAL);
        return note(NoteKind.NOTE, 7, customer, agreement(customer), VatCode.STANDARD, null, lines(), setOffs);
    }

    static CommissionNote note() {
        return note(List.of());
    }

    /** Of the golden month: March 2026, 300 messages. */
    static CommissionNote golden() {
        Customer customer = customer(true, Language.BOKMAL);
        return note(
                NoteKind.NOTE,
                1,
                customer,
                agreement(customer),
                VatCode.STANDARD,
                null,
                List.of(new CommissionNoteLine.Content(
                        1, "2440 KURS", BillingMonth.of(2026, 3), 300, Money.of("1320.00"))),
                List.of());
    }

    static CommissionNote in(Language language) {
        Customer customer = customer(true, language);
        return note(NoteKind.NOTE, 7, customer, agreement(customer), VatCode.STANDARD, null, lines(), List.of());
    }

    static CommissionNote unregistered() {
        Customer customer = customer(false, Language.BOKMAL);
        return note(NoteKind.NOTE, 7, customer, agreement(customer), VatCode.OUTSIDE, null, lines(), List.of());
    }

    static CommissionNote chargedUnregistered() {
        Customer customer = customer(false, Language.BOKMAL);
        return note(NoteKind.NOTE, 7, customer, agreement(customer), VatCode.STANDARD, null, lines(), List.of());
    }

    static CommissionNote withoutAgreement() {
        return note(
                NoteKind.NOTE, 7, customer(true, Language.BOKMAL), null, VatCode.STANDARD, null, lines(), List.of());
    }

    static CommissionNote draft() {
        return note(
                NoteKind.NOTE, 0, customer(true, Language.BOKMAL), null, VatCode.STANDARD, null, lines(), List.of());
    }

    static CommissionNote withReversals() {
        Customer customer = customer(true, Language.BOKMAL);
        return note(
                NoteKind.NOTE,
                7,
                customer,
                agreement(customer),
                VatCode.STANDARD,
                null,
                List.of(line("2262 QUIZ", 1_240, "1100.50"), line("2262 STEM", 0, "-20.00")),
                List.of());
    }

    static CommissionNote correction() {
        CommissionNote origin = note();
        return note(
                NoteKind.CORRECTION,
                8,
                origin.customer(),
                origin.agreement(),
                VatCode.STANDARD,
                origin,
                List.of(line("2262 QUIZ", 0, "40.00")),
                List.of());
    }
}
