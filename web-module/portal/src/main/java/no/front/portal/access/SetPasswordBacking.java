package no.front.portal.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import no.front.access.boundary.CustomerPasswordLinks;
import no.front.access.boundary.LinkView;
import no.front.access.entity.AccessError;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.ListQuery;
import no.front.web.Toasts;

/** Where the link to a new password leads: {@code ?token=}. Opening it uses nothing up. */
@Named
@RequestScoped
public class SetPasswordBacking {

    @Inject
    CustomerPasswordLinks links;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    @Inject
    HttpServletRequest request;

    private LinkView link;
    private String code;
    private String password;
    private String again;

    @PostConstruct
    void load() {
        link = links.open(getToken()).orElse(null);
    }

    public String sendCode() {
        links.sendCode(getToken());
        return "set-password?faces-redirect=true&sent=true&token="
                + URLEncoder.encode(getToken(), StandardCharsets.UTF_8);
    }

    public String set() {
        if (password == null || !password.equals(again)) {
            throw new BusinessRuleViolation(AccessError.PASSWORDS_DIFFER);
        }
        links.setPassword(getToken(), code, password);
        PortalSession.COOKIE.remove(request, (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse());
        toasts.done("setPassword.done");
        return "sign-in?faces-redirect=true&set=true";
    }

    public String getToken() {
        return query.text("token");
    }

    /** Null for a dead one. */
    public LinkView getLink() {
        return link;
    }

    public boolean isCodeSent() {
        return query.has("sent");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
