package no.front.portal.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.access.boundary.MisuseLinks;
import no.front.access.entity.MisuseGround;
import no.front.platform.boundary.CurrentActor;
import no.front.web.ListQuery;

/**
 * Somebody who isn't signed in reports a lost password or suspected misuse (ACC-11): first by e-mail address, which says the
 * same to everybody, as quickly; then where the link in the mail leads, {@code ?token=}. Opening it uses nothing up.
 */
@Named
@RequestScoped
public class ReportMisuseBacking {

    @Inject
    MisuseLinks links;

    @Inject
    CurrentActor currentActor;

    @Inject
    ListQuery query;

    private String name;
    private String email;
    private MisuseGround ground;
    private String told;

    @PostConstruct
    void load() {
        name = links.open(getToken()).orElse("");
    }

    public String ask() {
        links.ask(email, currentActor.get().address());
        return "report-misuse?faces-redirect=true&sent=true";
    }

    public String report() {
        links.report(getToken(), ground, told);
        return "report-misuse?faces-redirect=true&done=true";
    }

    public String getToken() {
        return query.text("token");
    }

    /** Whose link it is; "" for a dead one. */
    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public MisuseGround[] getGrounds() {
        return MisuseGround.values();
    }

    public MisuseGround getGround() {
        return ground;
    }

    public void setGround(MisuseGround ground) {
        this.ground = ground;
    }

    public String getTold() {
        return told;
    }

    public void setTold(String told) {
        this.told = told;
    }
}
