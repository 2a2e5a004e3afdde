package no.front.portal.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.access.boundary.OwnSecurity;
import no.front.access.boundary.SecurityView;
import no.front.access.entity.AccessError;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.NetworkAddress;
import no.front.web.ListQuery;
import no.front.web.Toasts;

/** What the own organisation demands at sign-in (ACC-3). */
@Named
@RequestScoped
public class SecurityBacking {

    private static final String AGAIN = "security?faces-redirect=true";

    @Inject
    OwnSecurity security;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    private SecurityView view;
    private NetworkAddress network;
    private String note;
    private boolean wide;

    @PostConstruct
    void load() {
        view = security.view();
    }

    public String turn(boolean on) {
        security.turnTwoStep(on);
        return done(on ? "customerSecurity.turnedOn" : "customerSecurity.turnedOff");
    }

    public String approve() {
        try {
            security.approve(network, note, query.has("wide"));
        } catch (BusinessRuleViolation refused) {
            wide = refused.code() == AccessError.NETWORK_WIDE;
            throw refused;
        }
        return done("customerSecurity.approved", network);
    }

    public String approveOwn() {
        NetworkAddress own = NetworkAddress.of(getOwnNetwork());
        security.approve(own, "", false);
        return done("customerSecurity.approved", own);
    }

    public String withdraw(long id) {
        security.withdraw(id);
        return done("customerSecurity.withdrawn");
    }

    public String resetApp(long userId) {
        security.resetApp(userId);
        return done("customerSecurity.appReset");
    }

    private String done(String sentence, Object... arguments) {
        toasts.done(sentence, arguments);
        return AGAIN;
    }

    public SecurityView getView() {
        return view;
    }

    /** Of IPv6 the whole site: a computer there changes its address by the day. */
    public String getOwnNetwork() {
        return NetworkAddress.siteOf(view.address());
    }

    /** The network typed is wide, and somebody has to say that it is meant. */
    public boolean isWide() {
        return wide;
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
