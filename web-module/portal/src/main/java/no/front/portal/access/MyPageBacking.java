package no.front.portal.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.access.boundary.OwnUser;
import no.front.access.boundary.SessionRow;
import no.front.access.entity.AccessError;
import no.front.access.entity.CustomerUser;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Language;
import no.front.web.Toasts;

/** What every customer's user sees and changes of oneself: name, language, password, sessions. */
@Named
@RequestScoped
public class MyPageBacking {

    @Inject
    OwnUser own;

    @Inject
    Toasts toasts;

    private CustomerUser user;
    private List<SessionRow> sessions;
    private String name;
    private Language language;
    private String old;
    private String password;
    private String again;

    @PostConstruct
    void load() {
        user = own.get();
        sessions = own.sessions();
        name = user.name();
        language = user.language();
    }

    public String describe() {
        own.describe(name, language);
        return done("myAccount.described");
    }

    public String changePassword() {
        if (password == null || !password.equals(again)) {
            throw new BusinessRuleViolation(AccessError.PASSWORDS_DIFFER);
        }
        own.changePassword(old, password);
        return done("myAccount.passwordChanged");
    }

    public String signOutThere(long sessionId) {
        own.signOutThere(sessionId);
        return done("myAccount.signedOutThere");
    }

    public String signOutElsewhere() {
        own.signOutElsewhere();
        return done("myAccount.signedOutElsewhere");
    }

    private String done(String sentence) {
        toasts.done(sentence);
        return "my-page?faces-redirect=true";
    }

    public CustomerUser getUser() {
        return user;
    }

    public List<SessionRow> getSessions() {
        return sessions;
    }

    public boolean isElsewhere() {
        return sessions.size() > 1;
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
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
