package no.front.portal.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.front.access.boundary.CustomerSignIn;
import no.front.access.boundary.CustomerSignIns;
import no.front.access.boundary.DemoCustomer;
import no.front.access.boundary.DemoSignIns;
import no.front.web.edge.PortalLookCookie;

/** The sign-in page of the portal; leads back to where somebody was sent here from. */
@Named
@RequestScoped
public class SignInBacking {

    @Inject
    CustomerSignIns signIns;

    @Inject
    DemoSignIns demoSignIns;

    @Inject
    Entrance entrance;

    @Inject
    HttpServletRequest request;

    private String email;
    private String password;
    private String target;
    private List<DemoCustomer> demo;

    @PostConstruct
    void open() {
        target = request.getParameter("return");
        demo = demoSignIns.customers();
        demo.stream()
                .filter(person -> person.email().equals(request.getParameter("as")))
                .findFirst()
                .ifPresent(person -> {
                    email = person.email();
                    password = person.password();
                });
    }

    public void enter() throws IOException {
        CustomerSignIn in = signIns.signIn(email, password, request.getHeader("User-Agent"));
        if (in.waitsForCode()) {
            entrance.ask(in, target);
        } else {
            entrance.enter(in, target);
        }
    }

    /** There was a session, and it has ended: by time, or by somebody's hand. */
    public boolean isEnded() {
        return !PortalSession.COOKIE.read(request).isEmpty();
    }

    /** A member of staff has looked at a customer's portal, and the time of that is over. */
    public boolean isLookEnded() {
        return !PortalLookCookie.read(request).isEmpty();
    }

    /** Address of this page with the fields filled. */
    public String fill(DemoCustomer person) {
        String back = target == null ? "" : "&return=" + URLEncoder.encode(target, StandardCharsets.UTF_8);
        return "sign-in?as=" + URLEncoder.encode(person.email(), StandardCharsets.UTF_8) + back;
    }

    public List<DemoCustomer> getDemo() {
        return demo;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }
}
