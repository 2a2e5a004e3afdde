package no.front.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.front.access.control.CustomerUserStore;
import no.front.access.control.DemoCustomers;
import no.front.access.control.Invitations;
import no.front.access.control.OneTimeLinks;
import no.front.access.control.PasswordHashing;
import no.front.access.entity.CustomerUser;
import no.front.access.entity.PasswordHash;
import no.front.contract.entity.Account;
import no.front.contract.entity.Person;
import no.front.customer.boundary.Customers;
import no.front.customer.entity.Customer;
import no.front.kernel.Language;
import no.front.platform.boundary.Internal;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.CustomerRole;

/**
 * Lets some people accept: of those whom confirmed demo orders have invited one who belongs to one organisation and one who
 * belongs to two; and those who are invited here: two of a customer with commission, three of one with traffic.
 */
@Stateless
@Internal
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CustomerUserDemo {

    @Inject
    CustomerUserStore users;

    @Inject
    Customers customers;

    @Inject
    Invitations invitations;

    @Inject
    OneTimeLinks links;

    @Inject
    PasswordHashing hashing;

    @Inject
    OwnTransaction transaction;

    @Inject
    RealClock clock;

    /** Does nothing where it is done already, or where nobody was invited. */
    public void fill() {
        DemoCustomers list = DemoCustomers.read();
        Optional<CustomerUser> first = transaction.call(
                () -> users.findByEmail(list.members().getFirst().email().key()));
        if (first.filter(CustomerUser::isInvited).isPresent()) {
            PasswordHash password = hashing.hash(list.password());
            transaction.run(() -> list.members().forEach(member -> accept(member, password)));
        }
    }

    private void accept(DemoCustomers.Member member, PasswordHash password) {
        Customer customer =
                customers.get(customers.withNumber(member.organisation()).orElseThrow());
        member.person().ifPresent(person -> invite(customer, person, member.role()));
        CustomerUser user = users.findByEmail(member.email().key()).orElseThrow();
        if (user.isInvited()) {
            user.chooseOwnPassword(password, clock.now());
            user.proveMobile(user.mobile(), clock.now());
            links.withdrawAll(user.holder());
        }
        if (member.role() == CustomerRole.ORGANISATION_ADMINISTRATOR) {
            invite(customer, new Person(user.name(), "", user.email(), user.mobile()), member.role());
        }
    }

    private void invite(Customer customer, Person person, CustomerRole role) {
        if (role == CustomerRole.ORGANISATION_ADMINISTRATOR) {
            invitations.administrator(customer, person, Language.BOKMAL);
            return;
        }
        Set<Long> accounts =
                users.openAccountsOf(customer.id()).stream().map(Account::id).collect(Collectors.toSet());
        invitations.colleague(customer, person, role, accounts, Language.BOKMAL).accept(clock.now());
    }
}
