package no.front.portal.gateway;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.access.boundary.NewKey;
import no.front.access.boundary.OwnGateway;
import no.front.access.boundary.OwnGatewayAccount;
import no.front.access.entity.AccessError;
import no.front.access.entity.CredentialKind;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.ListQuery;

/**
 * A new key of an own account, {@code ?account=}. The answer shows it, this once; no redirect follows, for nobody could
 * show it again, and sending the form again is refused because the name is taken.
 */
@Named
@RequestScoped
public class GatewayKeyNewBacking {

    @Inject
    OwnGateway gateway;

    @Inject
    ListQuery query;

    private OwnGatewayAccount account;
    private CredentialKind kind = CredentialKind.KEY;
    private String name;
    private NewKey made;

    @PostConstruct
    void load() {
        long id = query.id("account").orElseThrow(() -> new BusinessRuleViolation(AccessError.ACCOUNT_NOT_FOUND));
        account = gateway.view(id).account();
    }

    public void make() {
        made = gateway.make(account.id(), kind, name);
    }

    public OwnGatewayAccount getAccount() {
        return account;
    }

    /** Null until it is made. */
    public NewKey getMade() {
        return made;
    }

    public CredentialKind getKind() {
        return kind;
    }

    public void setKind(CredentialKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
