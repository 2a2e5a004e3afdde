package no.front.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import no.front.customer.boundary.Customers;
import no.front.customer.boundary.RegisterAnswer;
import no.front.customer.boundary.RegisterAnswer.Unavailable;
import no.front.customer.boundary.RegisterAnswer.Unavailable.Reason;
import no.front.customer.boundary.RegisterLookups;
import no.front.customer.boundary.RegisterReading;
import no.front.customer.entity.Customer;
import no.front.customer.entity.CustomerDetails;
import no.front.customer.entity.CustomerError;
import no.front.customer.entity.FieldComparison;
import no.front.customer.entity.LookupOutcome;
import no.front.customer.entity.OrganisationForm;
import no.front.customer.entity.RegisterField;
import no.front.customer.entity.RegisterLookup;
import no.front.customer.entity.RegisterStanding.Trouble;
import no.front.customer.entity.RelationKind;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.PostalAddress;
import no.front.platform.entity.Role;
import no.front.server.simulator.RegisterCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The real client in the container, asking the simulator over HTTP. */
class RegisterLookupIT extends InContainer {

    @Inject
    RegisterLookups lookups;

    @Inject
    Customers customers;

    @BeforeEach
    void asSales() {
        actAs(Role.SALES);
    }

    private RegisterAnswer ask(String number) {
        return lookups.lookUp(OrganisationNumber.of(number)).answer();
    }

    private RegisterAnswer.Found found(String number) {
        return assertInstanceOf(RegisterAnswer.Found.class, ask(number));
    }

    private Unavailable unavailable(String number) {
        return assertInstanceOf(Unavailable.class, ask(number));
    }

    /** The organisation with this number, registered now unless the demo has it already. */
    private Customer registered(String number) {
        OrganisationNumber organisation = OrganisationNumber.of(number);
        long id = customers.withNumber(organisation).orElseGet(() -> {
            RegisterReading reading = lookups.lookUp(organisation);
            CustomerDetails details = reading.answer() instanceof RegisterAnswer.Found found
                    ? CustomerDetails.of(found.extract())
                    : Samples.organisation(organisation, "Skrevet for hånd AS");
            return customers.register(details, Set.of(RelationKind.PROSPECT), null, "", reading);
        });
        return customers.get(id);
    }

    @Test
    @DisplayName("CUS-4 a living unit: name, form, addresses, VAT; source and date are kept")
    void living() {
        RegisterReading reading = lookups.lookUp(OrganisationNumber.of(RegisterCase.ORDINARY));
        RegisterAnswer.Found found = assertInstanceOf(RegisterAnswer.Found.class, reading.answer());
        assertTrue(found.extract().name().toLowerCase(java.util.Locale.ROOT).startsWith("fjordvik reiser"));
        assertEquals(OrganisationForm.AS, found.extract().form());
        assertEquals("5013", found.extract().visitingAddress().postcode());
        assertTrue(found.extract().vatRegistered());
        assertFalse(reading.source().isBlank());
        assertFalse(reading.at().isAfter(clock.now()));
    }

    @Test
    @DisplayName(
            "CUS-4 all sorts of units: no address, branch of a foreign company, public body, a very long name, no VAT")
    void allSorts() {
        assertNull(found(RegisterCase.NO_ADDRESS).extract().visitingAddress());
        assertEquals(
                OrganisationForm.NUF,
                found(RegisterCase.FOREIGN_BRANCH).extract().form());
        assertEquals(
                OrganisationForm.KOMM,
                found(RegisterCase.MUNICIPALITY).extract().form());
        assertEquals(
                OrganisationForm.ORGL, found(RegisterCase.PUBLIC_BODY).extract().form());
        assertTrue(found(RegisterCase.LONG_NAME).extract().name().length() > 150);
        assertFalse(found(RegisterCase.NOT_VAT_REGISTERED).extract().vatRegistered());
        RegisterAnswer.Found abroad = found(RegisterCase.FOREIGN_ADDRESS);
        assertTrue(
                abroad.extract().visitingAddress() != null || abroad.extract().postalAddress() != null);
        for (String number :
                new String[] {RegisterCase.NO_ADDRESS, RegisterCase.FOREIGN_ADDRESS, RegisterCase.LONG_NAME}) {
            assertEquals(
                    number,
                    registered(number).organisationNumber().orElseThrow().digits());
        }
    }

    @Test
    @DisplayName("CUS-4 bankruptcy, winding-up and forced dissolution are told")
    void trouble() {
        assertEquals(
                Trouble.BANKRUPT,
                found(RegisterCase.BANKRUPT).extract().standing().gravest().orElseThrow());
        assertEquals(
                Trouble.WINDING_UP,
                found(RegisterCase.WINDING_UP).extract().standing().gravest().orElseThrow());
        assertEquals(
                Trouble.FORCED_DISSOLUTION,
                found(RegisterCase.FORCED_DISSOLUTION)
                        .extract()
                        .standing()
                        .gravest()
                        .orElseThrow());
    }

    @Test
    @DisplayName("CUS-4 deleted with 200, removed with 410, unknown in both places, a branch and a closed branch")
    void gone() {
        assertInstanceOf(RegisterAnswer.Deleted.class, ask(RegisterCase.DELETED));
        assertInstanceOf(RegisterAnswer.Deleted.class, ask(RegisterCase.REMOVED));
        assertInstanceOf(RegisterAnswer.Unknown.class, ask(RegisterCase.UNKNOWN));
        RegisterAnswer.BranchOf branch = assertInstanceOf(RegisterAnswer.BranchOf.class, ask(RegisterCase.BRANCH));
        assertEquals(OrganisationNumber.of(RegisterCase.ORDINARY), branch.owner());
        assertInstanceOf(RegisterAnswer.Deleted.class, ask(RegisterCase.BRANCH_PARENT_GONE));
    }

    @Test
    @DisplayName(
            "CUS-4 429, 500, slow, garbage, truncated, about another unit, redirected, endless: nothing is known, and why")
    void unusable() {
        Unavailable busy = unavailable(RegisterCase.BUSY);
        assertEquals(Reason.TOO_MANY_QUESTIONS, busy.reason());
        assertEquals(Duration.ofSeconds(30), busy.retryAfter());
        assertEquals(Reason.REGISTER_FAULT, unavailable(RegisterCase.FAILING).reason());
        assertEquals(Reason.TOO_SLOW, unavailable(RegisterCase.SLOW).reason());
        for (String number : new String[] {
            RegisterCase.GARBAGE,
            RegisterCase.TRUNCATED,
            RegisterCase.WRONG_NUMBER,
            RegisterCase.REDIRECT,
            RegisterCase.HUGE
        }) {
            assertEquals(Reason.UNUSABLE_ANSWER, unavailable(number).reason(), number);
        }
    }

    @Test
    @DisplayName(
            "CUS-4 without an answer one goes on by hand; the look-up is kept, a later refresh changes nothing of ours")
    void byHand() {
        Customer customer = registered(RegisterCase.FAILING);
        CustomerDetails before = customer.details();

        RegisterReading again = lookups.refresh(customer.id());

        assertInstanceOf(Unavailable.class, again.answer());
        assertEquals(before, customers.get(customer.id()).details());
        RegisterLookup last = lookups.of(customer.id()).getFirst();
        assertEquals(LookupOutcome.UNAVAILABLE, last.outcome());
        assertEquals(Reason.REGISTER_FAULT.name(), last.detail());
    }

    @Test
    @DisplayName("CUS-4 a deleted unit that is registered gets the mark and keeps its data")
    void foundDeleted() {
        Customer customer = registered(RegisterCase.DELETED);
        CustomerDetails before = customer.details();
        lookups.refresh(customer.id());
        Customer after = customers.get(customer.id());
        assertEquals(Trouble.DELETED, after.standing().gravest().orElseThrow());
        assertEquals(before, after.details());
    }

    @Test
    @DisplayName(
            "CUS-4 a refresh never overwrites an overridden field, shows both with date and source; a click adopts")
    void overrides() {
        Customer customer = registered(RegisterCase.NORWEGIAN_LETTERS);
        lookups.refresh(customer.id());
        customer = customers.get(customer.id());
        PostalAddress theirs = found(RegisterCase.NORWEGIAN_LETTERS).extract().visitingAddress();
        PostalAddress ours = PostalAddress.of("Bakveien 1", "7630", "Åsen");
        customers.change(customer.id(), customer.version(), Samples.moved(customer.details(), ours));

        lookups.refresh(customer.id());

        Customer after = customers.get(customer.id());
        assertEquals(ours, after.visitingAddress().orElseThrow());
        FieldComparison both = comparison(after);
        assertTrue(both.overridden());
        assertTrue(both.differs());
        assertEquals(ours, both.own());
        assertEquals(theirs, both.registered());
        assertEquals(STAFF_NAME, both.origin().by());
        assertFalse(both.readAt().isBefore(both.origin().since()));

        customers.adopt(after.id(), after.version(), RegisterField.VISITING_ADDRESS);

        Customer adopted = customers.get(after.id());
        assertEquals(theirs, adopted.visitingAddress().orElseThrow());
        assertFalse(comparison(adopted).overridden());
    }

    private static FieldComparison comparison(Customer customer) {
        return customer.comparisons().stream()
                .filter(each -> each.field() == RegisterField.VISITING_ADDRESS)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("CUS-1 a branch is refused as organisation: contracts are its owner's")
    void branch() {
        OrganisationNumber number = OrganisationNumber.of(RegisterCase.BRANCH);
        RegisterReading reading = lookups.lookUp(number);
        assertEquals(
                CustomerError.BRANCH_NUMBER.name(),
                refusal(() -> customers.register(
                        Samples.organisation(number, "Filialen"), Set.of(RelationKind.PROSPECT), null, "", reading)));
    }
}
