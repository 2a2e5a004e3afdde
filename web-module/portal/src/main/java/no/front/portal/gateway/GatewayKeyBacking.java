package no.front.portal.gateway;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.access.boundary.NewKey;
import no.front.access.boundary.OwnCredential;
import no.front.access.boundary.OwnGateway;
import no.front.access.boundary.OwnGatewayView;
import no.front.access.entity.AccessError;
import no.front.access.entity.KeyOverlap;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.NetworkAddress;
import no.front.platform.boundary.ChangeRow;
import no.front.web.ListQuery;
import no.front.web.Toasts;

/** A key of an own account, {@code ?id=}. What takes its place is shown once, without a redirect, as a new one is. */
@Named
@RequestScoped
public class GatewayKeyBacking {

    @Inject
    OwnGateway gateway;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    private OwnCredential key;
    private OwnGatewayView account;
    private List<ChangeRow> history;
    private KeyOverlap overlap = KeyOverlap.WEEK;
    private NewKey made;
    private NetworkAddress network;
    private String note;

    @PostConstruct
    void load() {
        long id = query.id("id").orElseThrow(() -> new BusinessRuleViolation(AccessError.CREDENTIAL_NOT_FOUND));
        key = gateway.get(id);
        account = gateway.view(key.accountId());
        history = gateway.history(id);
    }

    public void rotate() {
        made = gateway.rotate(key.id(), overlap);
        load();
    }

    public String revoke() {
        gateway.revoke(key.id());
        toasts.done("gateway.revoked", key.name());
        return "gateway?faces-redirect=true&account=" + key.accountId();
    }

    public String allow() {
        gateway.allowFor(key.id(), network, note);
        return done("gateway.allowed", network);
    }

    public String forbid(long addressId) {
        gateway.forbid(addressId);
        return done("gateway.forbidden");
    }

    private String done(String sentence, Object... arguments) {
        toasts.done(sentence, arguments);
        return "gateway-key?faces-redirect=true&id=" + key.id();
    }

    public OwnCredential getKey() {
        return key;
    }

    /** How its account is reached. */
    public OwnGatewayView getAccount() {
        return account;
    }

    public List<ChangeRow> getHistory() {
        return history;
    }

    /** Null until another one has taken its place. */
    public NewKey getMade() {
        return made;
    }

    public KeyOverlap getOverlap() {
        return overlap;
    }

    public void setOverlap(KeyOverlap overlap) {
        this.overlap = overlap;
    }

    public NetworkAddress getNetwork() {
        return network;
    }

    public void setNetwork(NetworkAddress network) {
        this.network = network;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
