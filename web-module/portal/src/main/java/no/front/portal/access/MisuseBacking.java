package no.front.portal.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import no.front.access.boundary.OwnMisuse;
import no.front.access.entity.MisuseGround;

/** A user who is signed in reports a lost password or suspected misuse (ACC-11), and is signed out by it. */
@Named
@RequestScoped
public class MisuseBacking {

    @Inject
    OwnMisuse own;

    @Inject
    HttpServletRequest request;

    private MisuseGround ground;
    private String told;

    public void report() throws IOException {
        own.report(ground, told);
        FacesContext context = FacesContext.getCurrentInstance();
        PortalSession.COOKIE.remove(
                request, (HttpServletResponse) context.getExternalContext().getResponse());
        context.getExternalContext().redirect("/report-misuse?done=true");
        context.responseComplete();
        HttpSession pages = request.getSession(false);
        if (pages != null) {
            pages.invalidate();
        }
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
