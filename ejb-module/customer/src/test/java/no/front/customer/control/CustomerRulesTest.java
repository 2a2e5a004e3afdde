package no.front.customer.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.front.customer.boundary.Bond;
import no.front.customer.control.DisclosureRule.Membership;
import no.front.customer.entity.Channel;
import no.front.customer.entity.Communication;
import no.front.customer.entity.CommunicationDetails;
import no.front.customer.entity.ContactDetails;
import no.front.customer.entity.ContactPerson;
import no.front.customer.entity.ContactRole;
import no.front.customer.entity.ContractReadiness;
import no.front.customer.entity.ContractReadiness.Missing;
import no.front.customer.entity.Customer;
import no.front.customer.entity.CustomerDetails;
import no.front.customer.entity.CustomerError;
import no.front.customer.entity.DataSource;
import no.front.customer.entity.Direction;
import no.front.customer.entity.FieldComparison;
import no.front.customer.entity.GroupKind;
import no.front.customer.entity.InvoiceDelivery;
import no.front.customer.entity.OrganisationForm;
import no.front.customer.entity.RegisterExtract;
import no.front.customer.entity.RegisterField;
import no.front.customer.entity.RegisterStanding;
import no.front.customer.entity.RelationKind;
import no.front.customer.entity.StaffMember;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.EmailAddress;
import no.front.kernel.Msisdn;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.Oslo;
import no.front.kernel.PostalAddress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CustomerRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");
    private static final OrganisationNumber NUMBER = OrganisationNumber.of("314200152");
    private static final PostalAddress BERGEN = PostalAddress.of("Strandgata 14", "5013", "Bergen");
    private static final PostalAddress OSLO = PostalAddress.of("Storgata 1", "0155", "Oslo");

    private static CustomerDetails details(
            String name, PostalAddress address, EmailAddress invoice, InvoiceDelivery wish) {
        return new CustomerDetails(
                NUMBER, name, OrganisationForm.AS, address, null, invoice, wish, null, null, null, null, true);
    }

    private static RegisterExtract extract(String name, PostalAddress address) {
        return new RegisterExtract(
                NUMBER,
                name,
                OrganisationForm.AS,
                address,
                null,
                true,
                null,
                RegisterStanding.sound(),
                null,
                null,
                null,
                "",
                0);
    }

    private static Customer looked(String name) {
        Customer customer = Customer.register(
                CustomerDetails.of(extract(name, BERGEN)),
                Set.of(RelationKind.PROSPECT),
                DataSource.REGISTER,
                NOW,
                "Ingrid");
        customer.refresh(extract(name, BERGEN), NOW, "data.brreg.no");
        return customer;
    }

    private static FieldComparison comparison(Customer customer, RegisterField field) {
        return customer.comparisons().stream()
                .filter(both -> both.field() == field)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("CUS-4 a refresh follows the register where nobody has overridden, with source and date")
    void follows() {
        Customer customer = looked("FJORDVIK AS");
        Instant later = NOW.plusSeconds(60);
        assertEquals(
                "[Field[name=name, before=FJORDVIK AS, after=FJORDVIK REISER AS], Field[name=visitingAddress, before=Strandgata"
                        + " 14, 5013 Bergen, after=Storgata 1, 0155 Oslo]]",
                customer.refresh(extract("FJORDVIK REISER AS", OSLO), later, "data.brreg.no")
                        .fields()
                        .toString());
        assertEquals(
                DataSource.REGISTER,
                comparison(customer, RegisterField.NAME).origin().source());
        assertEquals(later, comparison(customer, RegisterField.NAME).readAt());
    }

    @Test
    @DisplayName(
            "CUS-4 a refresh never overwrites an overridden field; both are shown, and a click adopts the register's")
    void overridden() {
        Customer customer = looked("FJORDVIK AS");
        customer.change(details("Fjordvik AS", BERGEN, null, null), DataSource.STAFF, NOW, "Ingrid");
        customer.refresh(extract("FJORDVIK REISER AS", null), NOW.plusSeconds(60), "data.brreg.no");

        assertEquals("Fjordvik AS", customer.name());
        assertEquals(Optional.of(BERGEN), customer.visitingAddress(), "what is absent takes nothing away");
        FieldComparison name = comparison(customer, RegisterField.NAME);
        assertTrue(name.overridden() && name.differs());
        assertEquals("Ingrid", name.origin().by());
        assertEquals("FJORDVIK REISER AS", name.registered());

        customer.adopt(RegisterField.NAME, NOW.plusSeconds(90), "Sander");
        assertEquals("FJORDVIK REISER AS", customer.name());
        assertFalse(comparison(customer, RegisterField.NAME).overridden());
        assertEquals(
                CustomerError.NOTHING_TO_ADOPT,
                assertThrows(BusinessRuleViolation.class, () -> customer.adopt(RegisterField.PHONE, NOW, "Sander"))
                        .code());
    }

    @Test
    @DisplayName("CUS-4 what was imported counts as ours; what was left open is filled")
    void imported() {
        Customer customer = Customer.register(
                details("Fjordvik", null, null, null), Set.of(RelationKind.CUSTOMER), DataSource.IMPORT, NOW, "import");
        customer.refresh(extract("FJORDVIK AS", BERGEN), NOW, "data.brreg.no");
        assertEquals("Fjordvik", customer.name());
        assertEquals(Optional.of(BERGEN), customer.visitingAddress());
    }

    @Test
    @DisplayName(
            "CUS-1 what is missing before a contract: address, contract contact, invoice e-mail only where invoices go by e-mail")
    void readiness() {
        Customer bare = Customer.register(
                details("Fjordvik AS", null, null, InvoiceDelivery.EMAIL),
                Set.of(RelationKind.PROSPECT),
                DataSource.STAFF,
                NOW,
                "");
        assertEquals(
                List.of(Missing.ADDRESS, Missing.CONTRACT_CONTACT, Missing.INVOICE_EMAIL),
                ContractReadiness.of(bare, List.of()).missing());
        Customer numberless = Customer.register(
                new CustomerDetails(null, "Ny", null, BERGEN, null, null, null, null, null, null, null, false),
                Set.of(RelationKind.PROSPECT),
                DataSource.STAFF,
                NOW,
                "");
        assertEquals(
                List.of(Missing.ORGANISATION_NUMBER, Missing.ORGANISATION_FORM, Missing.CONTRACT_CONTACT),
                ContractReadiness.of(numberless, List.of()).missing());
        Customer whole = looked("FJORDVIK AS");
        ContactPerson contact = contact(whole, Set.of(ContactRole.CONTRACT), null);
        assertTrue(ContractReadiness.of(whole, List.of(contact)).isReady());
        contact.end(LocalDate.of(2026, 11, 22));
        assertEquals(
                List.of(Missing.CONTRACT_CONTACT),
                ContractReadiness.of(whole, List.of(contact)).missing());
    }

    private static ContactPerson contact(Customer customer, Set<ContactRole> roles, Msisdn mobile) {
        return ContactPerson.register(
                customer,
                new ContactDetails("Kari Nordbø", null, EmailAddress.of("kari@fjordvik.example"), mobile, null, roles),
                DataSource.CUSTOMER,
                NOW);
    }

    @Test
    @DisplayName("CUS-2 the administrator needs a mobile number that takes SMS; source and date are kept")
    void contacts() {
        Customer customer = looked("FJORDVIK AS");
        Set<ContactRole> administrator = Set.of(ContactRole.ADMINISTRATOR);
        assertEquals(
                CustomerError.CONTACT_MOBILE_MISSING,
                assertThrows(BusinessRuleViolation.class, () -> contact(customer, administrator, null))
                        .code());
        assertEquals(
                CustomerError.CONTACT_MOBILE_UNFIT,
                assertThrows(BusinessRuleViolation.class, () -> contact(customer, administrator, Msisdn.of("22865500")))
                        .code());
        ContactPerson contact = contact(customer, administrator, Msisdn.of("98079008"));
        assertEquals(DataSource.CUSTOMER, contact.source());
        assertEquals(NOW, contact.sourceAt());
    }

    private static Communication talked(String day, String followUp, boolean documentation) {
        Instant at = Oslo.startOf(LocalDate.parse(day)).plusSeconds(36_000);
        return Communication.log(
                looked("FJORDVIK AS"),
                null,
                new CommunicationDetails(
                        Direction.IN,
                        Channel.PHONE,
                        at,
                        null,
                        "Ringte",
                        followUp == null ? null : LocalDate.parse(followUp),
                        null,
                        documentation),
                new StaffMember(7, "Ingrid"),
                at.plusSeconds(60));
    }

    @Test
    @DisplayName(
            "CUS-5 kept one year after the contact or, if later, to its follow-up date; documentation 3.5 years; open follow-ups for ever")
    void retention() {
        CommunicationRetention rule = new CommunicationRetention(12, 42);
        Communication plain = talked("2026-03-10", null, false);
        assertFalse(rule.isOver(plain, LocalDate.of(2027, 3, 10)));
        assertTrue(rule.isOver(plain, LocalDate.of(2027, 3, 11)));
        Communication document = talked("2026-03-10", null, true);
        assertEquals(Optional.of(LocalDate.of(2029, 9, 10)), rule.lastDay(document));
        Communication open = talked("2026-03-10", "2026-04-01", false);
        assertFalse(rule.isOver(open, LocalDate.of(2036, 1, 1)));
        open.followUpDone(NOW);
        assertEquals(Optional.of(LocalDate.of(2027, 3, 10)), rule.lastDay(open));
        Communication later = talked("2026-03-10", "2027-06-01", false);
        later.followUpDone(NOW);
        assertEquals(Optional.of(LocalDate.of(2027, 6, 1)), rule.lastDay(later));
    }

    @Test
    @DisplayName("CUS-5 the set-based deletion keeps to the same day as the rule, also around the end of February")
    void keptFrom() {
        CommunicationRetention rule = new CommunicationRetention(12, 42);
        for (LocalDate today = LocalDate.of(2027, 2, 20);
                today.isBefore(LocalDate.of(2029, 4, 1));
                today = today.plusDays(1)) {
            LocalDate kept = rule.keptFrom(today, false);
            assertFalse(kept.plusMonths(12).isBefore(today), today + " keeps " + kept);
            assertTrue(kept.minusDays(1).plusMonths(12).isBefore(today), today + " deletes the day before");
        }
    }

    @Test
    @DisplayName(
            "CUS-8, CUS-11 the administrator may be told within the same company, group or chain, the closest bond counts")
    void disclosure() {
        Membership group = new Membership(1, GroupKind.GROUP);
        Membership chain = new Membership(2, GroupKind.CHAIN);
        assertEquals(Optional.of(Bond.SAME_COMPANY), DisclosureRule.bond(5, Set.of(), 5, Set.of()));
        assertEquals(
                Optional.of(Bond.SAME_GROUP), DisclosureRule.bond(5, Set.of(group, chain), 6, Set.of(chain, group)));
        assertEquals(Optional.of(Bond.SAME_CHAIN), DisclosureRule.bond(5, Set.of(group, chain), 6, Set.of(chain)));
        assertEquals(Optional.empty(), DisclosureRule.bond(5, Set.of(group), 6, Set.of(chain)));
    }

    @Test
    @DisplayName("Names are alike but for case, accents, spaces, form and a slip of the pen")
    void alike() {
        for (String other :
                List.of("FJORDLYS DATA", "Fjordlys Data Bergen AS", "Fjordlis Data AS", "Fjord lys data ASA")) {
            assertTrue(NameLikeness.alike("Fjordlys Data AS", other), other);
        }
        assertTrue(NameLikeness.alike("Åsen Bygg AS", "Aasen Bygg"));
        for (String other : List.of("Fjordly Bil AS", "Nordlys Data AS", "AS", "")) {
            assertFalse(NameLikeness.alike("Fjordlys Data AS", other), other);
        }
    }
}
