package no.front.portal.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.access.boundary.OwnEmail;
import no.front.kernel.EmailAddress;

/** Another e-mail address of the own: a link goes there, and the address is taken once it is used. Says the same to all. */
@Named
@RequestScoped
public class ChangeEmailBacking {

    @Inject
    OwnEmail own;

    private EmailAddress email;
    private String password;

    public String ask() {
        own.ask(email, password);
        return "change-email?faces-redirect=true&sent=true";
    }

    public EmailAddress getEmail() {
        return email;
    }

    public void setEmail(EmailAddress email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
