package no.front.portal.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import no.front.access.boundary.OwnUser;
import no.front.kernel.Msisdn;
import no.front.web.ListQuery;
import no.front.web.Toasts;

/** A new mobile number of the own: it holds once the code that was sent there comes back. */
@Named
@RequestScoped
public class OwnNumberBacking {

    @Inject
    OwnUser own;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    private Msisdn mobile;
    private String password;
    private String code;

    public String ask() {
        String request = own.askMobile(mobile, password);
        return "my-page?faces-redirect=true&number=" + URLEncoder.encode(request, StandardCharsets.UTF_8);
    }

    public String prove() {
        own.proveMobile(getAsked(), code);
        toasts.done("myPage.numberChanged");
        return "my-page?faces-redirect=true";
    }

    /** Ties the code to the number asked for; "" while none is. */
    public String getAsked() {
        return query.text("number");
    }

    public Msisdn getMobile() {
        return mobile;
    }

    public void setMobile(Msisdn mobile) {
        this.mobile = mobile;
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
