package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import no.front.commission.entity.CommissionHold;
import no.front.commission.entity.HoldEvent;
import no.front.customer.boundary.Contacts;
import no.front.customer.entity.ContactRole;
import no.front.customer.entity.Customer;
import no.front.kernel.EmailAddress;
import no.front.kernel.Formats;
import no.front.platform.boundary.Outbox;
import no.front.platform.boundary.Wording;
import no.front.platform.entity.OutboxMessage.Draft;

/**
 * Tells a customer of holds, demands of proof, decisions and denials (CPA-6): its administrators and people of accounting, and
 * where invoices go; by post where no mail may be sent.
 */
@Dependent
public class HoldMails {

    private static final String COMPONENT = "commission";
    private static final int MOST_NUMBERS = 200;
    private static final Set<ContactRole> TOLD = EnumSet.of(ContactRole.ADMINISTRATOR, ContactRole.ACCOUNTING);

    @Inject
    Contacts contacts;

    @Inject
    Outbox outbox;

    @Inject
    Wording wording;

    @Inject
    HoldReadStore reading;

    /** That commission is held, and why. */
    public void held(CommissionHold hold, HoldEvent event) {
        send(hold.customer(), "held", hold.label(), hold.reason(), formats(hold).amount(event.amount()));
    }

    /** What is to be proven, by when: {3} day, {4} numbers masked. @param count of numbers */
    public void proofDemanded(CommissionHold hold, LocalDate dueOn, int count) {
        List<String> numbers = reading.demanded(hold, dueOn, MOST_NUMBERS);
        String list = numbers.stream()
                .map(number -> "- " + (number.isEmpty() ? word(hold.customer(), "deleted") : number))
                .collect(Collectors.joining("\n"));
        String more = count > numbers.size() ? "\n" + word(hold.customer(), "more", count - numbers.size()) : "";
        send(
                hold.customer(),
                "demanded",
                hold.label(),
                hold.reason(),
                formats(hold).date(dueOn),
                list + more);
    }

    public void released(CommissionHold hold, HoldEvent event, LocalDate dueOn) {
        Formats formats = formats(hold);
        send(
                hold.customer(),
                "released",
                hold.label(),
                event.note(),
                formats.amount(event.amount()),
                formats.date(dueOn));
    }

    public void forfeited(CommissionHold hold, HoldEvent event) {
        String ground = word(hold.customer(), "ground." + event.ground().orElseThrow());
        send(
                hold.customer(),
                "forfeited",
                hold.label(),
                event.note(),
                formats(hold).amount(event.amount()),
                ground);
    }

    /** @param what is denied, or not any more, as text */
    public void denial(Customer customer, String key, String what, LocalDate from, String reason) {
        send(customer, key, what, reason, Formats.in(customer.language()).date(from));
    }

    private static Formats formats(CommissionHold hold) {
        return Formats.in(hold.customer().language());
    }

    private void send(Customer customer, String what, Object... arguments) {
        String subject = word(customer, what + ".subject", arguments[0]);
        String body = word(customer, what + ".body", arguments);
        Set<String> addresses = addresses(customer);
        if (addresses.isEmpty()) {
            outbox.letter(draft(customer, customer.name(), what, subject, body));
        }
        addresses.forEach(address -> outbox.mail(draft(customer, address, what, subject, body)));
    }

    private static Draft draft(Customer customer, String recipient, String what, String subject, String body) {
        return new Draft(
                recipient,
                subject,
                body,
                customer.language(),
                OptionalLong.of(customer.id()),
                "COMMISSION_" + what.toUpperCase(Locale.ROOT),
                false);
    }

    private Set<String> addresses(Customer customer) {
        Set<String> addresses = new LinkedHashSet<>();
        contacts.of(customer.id()).stream()
                .filter(person -> person.isActive() && TOLD.stream().anyMatch(person::is))
                .forEach(person -> addresses.add(person.email().toString()));
        customer.invoiceEmail().map(EmailAddress::toString).ifPresent(addresses::add);
        if (addresses.isEmpty()) {
            customer.email().map(EmailAddress::toString).ifPresent(addresses::add);
        }
        addresses.removeIf(address -> !customer.mayBeSentTo(address));
        return addresses;
    }

    private String word(Customer customer, String key, Object... arguments) {
        return wording.text(COMPONENT, customer.language(), "hold." + key, arguments);
    }
}
