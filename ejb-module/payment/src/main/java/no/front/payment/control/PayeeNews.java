package no.front.payment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.customer.entity.ContactPerson;
import no.front.customer.entity.ContactRole;
import no.front.customer.entity.Customer;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.EmailAddress;
import no.front.payment.entity.OutgoingError;
import no.front.payment.entity.PayeeAccount;
import no.front.payment.entity.PayeeAccountNotice;
import no.front.platform.boundary.Outbox;
import no.front.platform.boundary.Seller;
import no.front.platform.boundary.Sellers;
import no.front.platform.boundary.Wording;
import no.front.platform.entity.OutboxMessage.Draft;

/**
 * CPA-7: tells the customer that another account was entered for it, at every address it has had: those registered now, and
 * those that were told of the account in force, since who wants to divert money changes the address first.
 */
@Dependent
public class PayeeNews {

    private static final String COMPONENT = "payment";

    @Inject
    PayeeAccountStore store;

    @Inject
    Outbox outbox;

    @Inject
    Sellers sellers;

    @Inject
    Wording wording;

    /** @param before the account in force, if there is one @throws BusinessRuleViolation NOBODY_TO_TELL */
    public void entered(PayeeAccount account, Customer customer, Optional<PayeeAccount> before) {
        Map<String, EmailAddress> addresses = new LinkedHashMap<>();
        customer.email().ifPresent(address -> addresses.put(address.key(), address));
        customer.invoiceEmail().ifPresent(address -> addresses.put(address.key(), address));
        for (ContactPerson person : store.contacts(customer.id())) {
            if (person.isActive() && !person.is(ContactRole.TECHNICAL) || person.is(ContactRole.ADMINISTRATOR)) {
                addresses.put(person.email().key(), person.email());
            }
        }
        before.ifPresent(old -> store.notices(old.id()).stream()
                .map(notice -> EmailAddress.of(notice.recipient()))
                .forEach(address -> addresses.put(address.key(), address)));
        addresses.values().removeIf(address -> !customer.mayBeSentTo(address.toString()));
        if (addresses.isEmpty()) {
            throw new BusinessRuleViolation(OutgoingError.NOBODY_TO_TELL);
        }
        Seller seller = sellers.current();
        Object[] words = {
            customer.name(),
            before.map(old -> old.account().masked()).orElse("–"),
            account.account().masked(),
            account.enteredBy(),
            seller.name(),
            seller.email(),
            seller.phone()
        };
        for (EmailAddress address : addresses.values()) {
            long message = outbox.mail(new Draft(
                    address.toString(),
                    wording.text(COMPONENT, customer.language(), "payee.subject", words),
                    wording.text(COMPONENT, customer.language(), "payee.body", words),
                    customer.language(),
                    OptionalLong.of(customer.id()),
                    "PAYEE_ACCOUNT",
                    false));
            store.add(new PayeeAccountNotice(account, address.toString(), message));
        }
    }
}
