package no.front.portal.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.access.boundary.CustomerPasswordLinks;
import no.front.platform.boundary.CurrentActor;

/** Asks for a link by mail. Says the same to everybody, as quickly. */
@Named
@RequestScoped
public class ForgotPasswordBacking {

    @Inject
    CustomerPasswordLinks links;

    @Inject
    CurrentActor currentActor;

    private String email;

    public String send() {
        links.forgotten(email, currentActor.get().address());
        return "forgot-password?faces-redirect=true&sent=true";
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
