package no.front.portal.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.access.boundary.AuthenticatorView;
import no.front.access.boundary.OwnAuthenticator;
import no.front.web.Toasts;

/** The own authenticator app (ACC-3): set up, renewed, removed; recovery codes stand on the page that made them only. */
@Named
@RequestScoped
public class AuthenticatorBacking {

    private static final String AGAIN = "authenticator?faces-redirect=true";

    @Inject
    OwnAuthenticator own;

    @Inject
    Toasts toasts;

    private AuthenticatorView view;
    private QrDrawing drawing;
    private List<String> codes = List.of();
    private String password;
    private String code;

    @PostConstruct
    void load() {
        view = own.view();
        drawing = view.isOffered() ? QrDrawing.of(view.address()) : null;
    }

    public String offer() {
        own.offer(password);
        return AGAIN;
    }

    public String cancel() {
        own.cancel();
        return AGAIN;
    }

    /** No redirect follows: the codes are shown by this answer and by no other. */
    public void confirm() {
        codes = own.confirm(code);
    }

    /** As {@link #confirm}. */
    public void renew() {
        codes = own.renewCodes(code);
    }

    public String remove() {
        own.remove(code);
        toasts.done("authenticator.removed");
        return AGAIN;
    }

    public AuthenticatorView getView() {
        return view;
    }

    /** Null where no app is being set up. */
    public QrDrawing getDrawing() {
        return drawing;
    }

    /** New recovery codes; none but right after they were made. */
    public List<String> getCodes() {
        return codes;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
