package no.front.backoffice.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import no.front.access.boundary.DemoSignIn;
import no.front.access.boundary.DemoSignIns;
import no.front.access.boundary.SignIns;
import no.front.access.boundary.SignedIn;
import no.front.access.boundary.StaffSessions;
import no.front.web.LocalPath;
import no.front.web.Words;

/** The sign-in page; leads back to where somebody was sent here from. */
@Named
@RequestScoped
public class SignInBacking {

    @Inject
    SignIns signIns;

    @Inject
    StaffSessions sessions;

    @Inject
    DemoSignIns demoSignIns;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    private String email;
    private String password;
    private String target;
    private List<DemoSignIn> demo;

    @PostConstruct
    void open() {
        target = request.getParameter("return");
        demo = demoSignIns.all();
        demo.stream()
                .filter(person -> person.email().equals(request.getParameter("as")))
                .findFirst()
                .ifPresent(person -> {
                    email = person.email();
                    password = person.password();
                });
    }

    public void enter() throws IOException {
        SignedIn in = signIns.signIn(email, password, request.getHeader("User-Agent"));
        sessions.signOut(SessionGate.COOKIE.read(request));
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        FacesContext context = FacesContext.getCurrentInstance();
        HttpServletResponse response =
                (HttpServletResponse) context.getExternalContext().getResponse();
        SessionGate.COOKIE.write(request, response, in.key());
        String start = request.getContextPath() + "/start";
        context.getExternalContext()
                .redirect(in.mustChangePassword() ? request.getContextPath() + "/my-account" : wanted(start));
        context.responseComplete();
    }

    private String wanted(String start) {
        String path = LocalPath.of(target, start);
        return path.startsWith(request.getContextPath() + "/") && !path.contains("/sign-") ? path : start;
    }

    /** There was a session, and it has ended: by time, or by somebody's hand. */
    public boolean isEnded() {
        return !SessionGate.COOKIE.read(request).isEmpty();
    }

    /** Address of this page with the fields filled. */
    public String fill(DemoSignIn person) {
        String back = target == null ? "" : "&return=" + URLEncoder.encode(target, StandardCharsets.UTF_8);
        return "sign-in?as=" + URLEncoder.encode(person.email(), StandardCharsets.UTF_8) + back;
    }

    public String roles(DemoSignIn person) {
        return person.roles().stream().map(words::of).collect(Collectors.joining(", "));
    }

    public List<DemoSignIn> getDemo() {
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
