package no.front.backoffice.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.access.boundary.CredentialOffers;
import no.front.access.boundary.OfferRow;
import no.front.access.entity.AccessError;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.ListQuery;
import no.front.web.Toasts;

/** An offer of API credentials to a technical contact, {@code ?id=}: renew or take back. */
@Named
@RequestScoped
public class CredentialOfferBacking {

    @Inject
    CredentialOffers offers;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    private OfferRow offer;
    private String reason;

    @PostConstruct
    void load() {
        long id = query.id("id").orElseThrow(() -> new BusinessRuleViolation(AccessError.USER_NOT_FOUND));
        offer = offers.get(id);
    }

    public String renew() {
        offers.renew(offer.id());
        return done("staffUser.resent", offer.email());
    }

    public String withdraw() {
        offers.withdraw(offer.id(), reason);
        return done("customerUser.revoked", offer.name());
    }

    private String done(String sentence, Object whom) {
        toasts.done(sentence, whom);
        return "credential-offer?faces-redirect=true&id=" + offer.id();
    }

    public OfferRow getOffer() {
        return offer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
