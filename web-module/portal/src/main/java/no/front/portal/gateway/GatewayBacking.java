package no.front.portal.gateway;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.OptionalLong;
import no.front.access.boundary.OwnCallback;
import no.front.access.boundary.OwnCallbacks;
import no.front.access.boundary.OwnGateway;
import no.front.access.boundary.OwnGatewayAccount;
import no.front.access.boundary.OwnGatewayView;
import no.front.kernel.NetworkAddress;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How an account is reached (ACC-5): {@code ?account=} of several, else the one there is. */
@Named
@RequestScoped
public class GatewayBacking {

    @Inject
    OwnGateway gateway;

    @Inject
    OwnCallbacks calls;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    @Inject
    @ConfigProperty(name = "front.public.url", defaultValue = "http://localhost:8080")
    String publicUrl;

    private List<OwnGatewayAccount> accounts;
    private OwnGatewayView view;
    private List<OwnCallback> callbacks;
    private NetworkAddress network;
    private String note;

    @PostConstruct
    void load() {
        accounts = gateway.accounts();
        chosen().ifPresent(account -> {
            view = gateway.view(account);
            callbacks = calls.of(account);
        });
    }

    private OptionalLong chosen() {
        if (query.id("account").isPresent()) {
            return OptionalLong.of(query.id("account").get());
        }
        return accounts.size() == 1 ? OptionalLong.of(accounts.getFirst().id()) : OptionalLong.empty();
    }

    public String allow() {
        gateway.allow(view.account().id(), network, note);
        return done("gateway.allowed", network);
    }

    public String forbid(long addressId) {
        gateway.forbid(addressId);
        return done("gateway.forbidden");
    }

    private String done(String sentence, Object... arguments) {
        toasts.done(sentence, arguments);
        return "gateway?faces-redirect=true&account=" + view.account().id();
    }

    public List<OwnGatewayAccount> getAccounts() {
        return accounts;
    }

    public boolean isSeveral() {
        return accounts.size() > 1;
    }

    /** Null while there are several to choose from, and where there is none. */
    public OwnGatewayView getView() {
        return view;
    }

    /** Where its systems are called; null without {@link #getView()}. */
    public List<OwnCallback> getCallbacks() {
        return callbacks;
    }

    /** A call that changes nothing and tells which account a key opens. */
    public String getTry() {
        return publicUrl.replaceAll("/+$", "") + "/api/v1/account";
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
