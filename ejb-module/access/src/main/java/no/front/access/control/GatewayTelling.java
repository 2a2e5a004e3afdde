package no.front.access.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import no.front.access.entity.Membership;
import no.front.contract.entity.Account;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.CustomerRole;

/** Whom a change of how an account is reached is told to: administrators of the organisation and of the account. */
@Dependent
public class GatewayTelling {

    @Inject
    CustomerUserStore users;

    @Inject
    GatewayMails mails;

    @Inject
    CurrentActor currentActor;

    /** @param what the credential's name, the network, or the address called */
    public void tell(Account account, GatewayMails.Turn turn, String what) {
        String by = currentActor.get().name();
        users.membersOf(account.organisationId()).stream()
                .filter(member -> member.isIn() && member.user().isActive() && looksAfter(member, account))
                .forEach(member -> mails.turned(member.user(), member.customer(), account, turn, what, by));
    }

    private static boolean looksAfter(Membership member, Account account) {
        return member.isAdministrator()
                || member.role() == CustomerRole.ACCOUNT_ADMINISTRATOR
                        && member.accounts().contains(account.id());
    }
}
