package no.front.portal.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.billing.boundary.OwnBalance;
import no.front.billing.boundary.OwnClaim;
import no.front.billing.boundary.OwnInvoices;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.CustomerFunction;
import no.front.portal.invoice.ClaimWords;
import no.front.web.Words;

/** What is to be paid, on the start page: the most urgent first. Nothing for who may not see invoices. */
@Named
@RequestScoped
public class HomeToPayBacking {

    private static final int SHOWN = 2;

    @Inject
    OwnInvoices invoices;

    @Inject
    CurrentActor actor;

    @Inject
    ClaimWords claimWords;

    @Inject
    Words words;

    private OwnBalance balance;

    @PostConstruct
    void load() {
        if (actor.may(CustomerFunction.INVOICES_READ)) {
            balance = invoices.balance();
        }
    }

    public boolean isAny() {
        return balance != null && !balance.claims().isEmpty();
    }

    public OwnBalance getBalance() {
        return balance;
    }

    public List<OwnClaim> getShown() {
        return isAny() ? balance.claims().stream().limit(SHOWN).toList() : List.of();
    }

    /** How many claims are overdue, as far as the user may see them. */
    long overdue() {
        return balance == null ? 0 : balance.overdueClaims().size();
    }

    /** "Ett krav til venter på betaling."; "" where all of them are shown. */
    public String getMore() {
        int more = isAny() ? balance.claims().size() - SHOWN : 0;
        return more > 0 ? words.count("homeToPay.more", more) : "";
    }

    /** "Faktura 12 forfalt for 3 dager siden" */
    public String title(OwnClaim claim) {
        return claim.isOverdue()
                ? words.say("homeToPay.late", claimWords.name(claim), claimWords.late(claim))
                : words.say("homeToPay.open", claimWords.name(claim), claim.dueOn());
    }
}
