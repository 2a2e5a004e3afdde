package no.front.portal.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import no.front.access.boundary.CustomerInvitations;
import no.front.access.boundary.InvitationView;
import no.front.access.entity.AccessError;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.ListQuery;
import no.front.web.Toasts;

/**
 * Where an invitation leads (CON-5): {@code ?token=}, and once the password is chosen {@code &step=} for the code. Opening
 * it uses nothing up.
 */
@Named
@RequestScoped
public class InvitationBacking {

    @Inject
    CustomerInvitations invitations;

    @Inject
    Entrance entrance;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    @Inject
    HttpServletRequest request;

    private InvitationView invitation;
    private String password;
    private String again;
    private String code;

    @PostConstruct
    void load() {
        invitation = invitations.open(getToken(), getStep()).orElse(null);
    }

    public String choose() {
        if (password == null || !password.equals(again)) {
            throw new BusinessRuleViolation(AccessError.PASSWORDS_DIFFER);
        }
        return at(invitations.choosePassword(getToken(), password));
    }

    public String sendCode() {
        invitations.sendCode(getToken(), getStep());
        toasts.done("invitation.codeAgain");
        return at(getStep());
    }

    private String at(String step) {
        return "invitation?faces-redirect=true&token=" + encoded(getToken()) + "&step=" + encoded(step);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public void accept() throws IOException {
        entrance.enter(
                invitations.accept(getToken(), getStep(), code, request.getHeader("User-Agent")), "/home?welcome=true");
    }

    public String getToken() {
        return query.text("token");
    }

    public String getStep() {
        return query.text("step");
    }

    /** Null for a dead one. */
    public InvitationView getInvitation() {
        return invitation;
    }

    public String getOrganisations() {
        return String.join(", ", invitation.organisations());
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

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
