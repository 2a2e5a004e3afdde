package no.front.portal.invoice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import no.front.billing.boundary.OwnClaim;
import no.front.web.Words;

/** What is to be paid, in words. */
@RequestScoped
public class ClaimWords {

    @Inject
    Words words;

    /** "Faktura 12", "Purregebyr G-3" */
    public String name(OwnClaim claim) {
        return words.say("ownInvoices.claim." + claim.kind(), claim.number());
    }

    /** "forfalt for 3 dager siden"; "" for what is not due. */
    public String late(OwnClaim claim) {
        return claim.isOverdue() ? words.count("ownInvoices.daysLate", claim.daysLate()) : "";
    }
}
