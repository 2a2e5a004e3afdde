package no.front.portal.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import no.front.access.boundary.CredentialOffers;
import no.front.access.boundary.NewCredential;
import no.front.access.boundary.OfferView;
import no.front.web.ListQuery;

/**
 * Where the link to API credentials leads (CON-5): {@code ?token=}. The answer to the right code shows them, this once; no
 * redirect follows, for nobody could show them again.
 */
@Named
@RequestScoped
public class ApiAccessBacking {

    @Inject
    CredentialOffers offers;

    @Inject
    ListQuery query;

    private OfferView offer;
    private NewCredential credential;
    private String code;

    @PostConstruct
    void load() {
        offer = offers.open(getToken()).orElse(null);
    }

    public String sendCode() {
        offers.sendCode(getToken());
        return "api-access?faces-redirect=true&token=" + URLEncoder.encode(getToken(), StandardCharsets.UTF_8);
    }

    public void take() {
        credential = offers.take(getToken(), code);
    }

    public String getToken() {
        return query.text("token");
    }

    /** Null for a dead link. */
    public OfferView getOffer() {
        return offer;
    }

    /** Null until the code was right. */
    public NewCredential getCredential() {
        return credential;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
