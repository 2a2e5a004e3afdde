package no.front.backoffice.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.access.boundary.OwnAccount;
import no.front.access.boundary.SessionRow;
import no.front.access.entity.AccessError;
import no.front.access.entity.StaffUser;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Language;
import no.front.web.Toasts;

/** What everybody sees and changes of oneself: name, language, password, sessions. */
@Named
@RequestScoped
public class MyAccountBacking {

    @Inject
    OwnAccount account;

    @Inject
    Toasts toasts;

    private StaffUser staff;
    private List<SessionRow> sessions;
    private String name;
    private Language language;
    private String old;
    private String password;
    private String again;

    @PostConstruct
    void load() {
        staff = account.get();
        sessions = account.sessions();
        name = staff.name();
        language = staff.language();
    }

    public String describe() {
        account.describe(name, language);
        return done("myAccount.described");
    }

    public String changePassword() {
        if (password == null || !password.equals(again)) {
            throw new BusinessRuleViolation(AccessError.PASSWORDS_DIFFER);
        }
        boolean first = staff.mustChangePassword();
        account.changePassword(old, password);
        toasts.done("myAccount.passwordChanged");
        return first ? "start?faces-redirect=true" : "my-account?faces-redirect=true";
    }

    public String signOutThere(long sessionId) {
        account.signOutThere(sessionId);
        return done("myAccount.signedOutThere");
    }

    public String signOutElsewhere() {
        account.signOutElsewhere();
        return done("myAccount.signedOutElsewhere");
    }

    private String done(String sentence) {
        toasts.done(sentence);
        return "my-account?faces-redirect=true";
    }

    public StaffUser getStaff() {
        return staff;
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
