package no.front.portal.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import no.front.access.boundary.CodeAsked;
import no.front.access.boundary.SignInCodes;
import no.front.web.ListQuery;
import no.front.web.Toasts;

/**
 * The page after the password (ACC-3): {@code ?return=} is where to go then, {@code &recovery=true} asks for a recovery
 * code in place of the app's. Whose sign-in it is stands in a cookie, so that no address carries it.
 */
@Named
@RequestScoped
public class SignInCodeBacking {

    @Inject
    SignInCodes codes;

    @Inject
    Entrance entrance;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    @Inject
    HttpServletRequest request;

    private CodeAsked asked;
    private String code;

    @PostConstruct
    void load() {
        asked = codes.open(key()).orElse(null);
    }

    private String key() {
        return Entrance.PENDING.read(request);
    }

    public void enter() throws IOException {
        String agent = request.getHeader("User-Agent");
        entrance.enter(isRecovery() ? codes.recover(key(), code, agent) : codes.prove(key(), code, agent), getTarget());
    }

    public String sendCode() {
        codes.sendCode(key());
        toasts.done("signInCode.again");
        return "sign-in-code?faces-redirect=true&return=" + URLEncoder.encode(getTarget(), StandardCharsets.UTF_8);
    }

    /** Null when too much time has passed since the password, or nobody has shown one. */
    public CodeAsked getAsked() {
        return asked;
    }

    public boolean isRecovery() {
        return asked != null && asked.app() && query.has("recovery");
    }

    public String getTarget() {
        return query.text("return");
    }

    /** This page, asking for the other code. */
    public String getOther() {
        return "sign-in-code?return=" + URLEncoder.encode(getTarget(), StandardCharsets.UTF_8)
                + (isRecovery() ? "" : "&recovery=true");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
