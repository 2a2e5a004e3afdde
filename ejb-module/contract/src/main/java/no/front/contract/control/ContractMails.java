package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import no.front.contract.boundary.PortalUsers;
import no.front.contract.entity.Contract;
import no.front.contract.entity.Person;
import no.front.contract.entity.UnsentMail;
import no.front.contract.entity.UnsentReason;
import no.front.customer.boundary.Contacts;
import no.front.customer.entity.ContactPerson;
import no.front.customer.entity.ContactRole;
import no.front.customer.entity.Customer;
import no.front.kernel.EmailAddress;
import no.front.kernel.Formats;
import no.front.kernel.Language;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Outbox;
import no.front.platform.boundary.Wording;
import no.front.platform.entity.Actor;
import no.front.platform.entity.OutboxMessage.Draft;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What customers are told of their contract, by mail to the contract contacts in the customer's language. What can't be
 * told, since nobody is named or mail to the address came back and delivery is stopped (CUS-6), becomes a work item.
 */
@Dependent
public class ContractMails {

    private static final String COMPONENT = "contract";

    @Inject
    Contacts contacts;

    @Inject
    ContractStore store;

    @Inject
    Outbox outbox;

    @Inject
    Wording wording;

    @Inject
    Instance<PortalUsers> users;

    @Inject
    CurrentActor currentActor;

    @Inject
    BusinessClock clock;

    @Inject
    @ConfigProperty(name = "front.public.url", defaultValue = "http://localhost:8080")
    String publicUrl;

    /**
     * Tells the contract contacts, and the customer's user who did it.
     *
     * @param text {@code life.<text>.subject} and {@code .body}; {0} is the contact, {1} the contract, {2} the customer
     * @param purpose of the outbox
     * @param more {3}, {4} … already in the customer's language
     * @return where it went, as text; "" for nowhere
     */
    public String tell(Contract contract, String text, String purpose, Object... more) {
        Customer customer = contract.customer();
        List<ContactPerson> people = contacts.toTell(customer.id(), ContactRole.CONTRACT);
        String subject = words(customer, text + ".subject", customer.name(), contract, more);
        if (people.isEmpty()) {
            String body = words(customer, text + ".body", customer.name(), contract, more);
            unsent(contract, UnsentReason.NO_CONTRACT_CONTACT, "", subject, body);
        }
        List<String> told = new ArrayList<>();
        acting().filter(user -> people.stream()
                        .noneMatch(person ->
                                person.email().key().equals(user.email().key())))
                .filter(user -> customer.mayBeSentTo(user.email().toString()))
                .ifPresent(user -> {
                    String body = words(customer, text + ".body", user.name(), contract, more);
                    mail(customer, user.email(), subject, body, purpose);
                });
        for (ContactPerson person : people) {
            String address = person.email().toString();
            String body = words(customer, text + ".body", person.name(), contract, more);
            if (customer.mayBeSentTo(address)) {
                mail(customer, person.email(), subject, body, purpose);
                told.add(person.email().display());
            } else {
                unsent(contract, UnsentReason.DELIVERY_STOPPED, address, subject, body);
            }
        }
        return String.join(", ", told);
    }

    private void mail(Customer customer, EmailAddress to, String subject, String body, String purpose) {
        outbox.mail(new Draft(
                to.toString(), subject, body, customer.language(), OptionalLong.of(customer.id()), purpose, false));
    }

    /** The customer's user who does it, if it is one. */
    private Optional<Person> acting() {
        Actor actor = currentActor.get();
        return actor.isCustomerUser()
                ? users.stream().flatMap(all -> all.person(actor.id()).stream()).findFirst()
                : Optional.empty();
    }

    private void unsent(Contract contract, UnsentReason reason, String recipient, String subject, String body) {
        store.add(new UnsentMail(contract, reason, recipient, subject, body, clock.now()));
    }

    private String words(Customer customer, String key, String name, Contract contract, Object... more) {
        Object[] arguments = Stream.concat(Stream.of(name, contract.number(), customer.name()), Arrays.stream(more))
                .toArray();
        return wording.text(COMPONENT, customer.language(), "life." + key, arguments);
    }

    /** A word or sentence of these mails by itself. */
    public String word(Contract contract, String key, Object... arguments) {
        return wording.text(COMPONENT, language(contract), "life." + key, arguments);
    }

    /** Address of the page where customers sign in. */
    public String signIn() {
        return publicUrl + "/sign-in";
    }

    public Formats formats(Contract contract) {
        return Formats.in(language(contract));
    }

    public Language language(Contract contract) {
        return contract.customer().language();
    }
}
