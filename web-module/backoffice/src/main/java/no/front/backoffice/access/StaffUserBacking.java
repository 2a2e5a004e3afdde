package no.front.backoffice.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.front.access.boundary.SessionRow;
import no.front.access.boundary.StaffUsers;
import no.front.access.entity.StaffUser;
import no.front.kernel.EmailAddress;
import no.front.kernel.Language;
import no.front.kernel.Msisdn;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Role;
import no.front.web.ListQuery;
import no.front.web.Toasts;

/** One member of staff, {@code ?id=}; without an id somebody is invited. */
@Named
@RequestScoped
public class StaffUserBacking {

    @Inject
    StaffUsers users;

    @Inject
    CurrentActor currentActor;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    private StaffUser staff;
    private List<SessionRow> sessions = List.of();
    private String name;
    private EmailAddress email;
    private Msisdn mobile;
    private Language language = Language.BOKMAL;
    private Role[] roles = {};

    @PostConstruct
    void load() {
        staff = query.id("id").map(users::get).orElse(null);
        if (staff != null) {
            sessions = users.sessionsOf(staff.id());
            name = staff.name();
            mobile = staff.mobile();
            roles = staff.roles().toArray(Role[]::new);
        }
    }

    public String invite() {
        long id = users.invite(name, email, mobile, chosen(), language);
        toasts.done("staffUser.invited", name);
        return "staff-user?faces-redirect=true&id=" + id;
    }

    public String save() {
        users.change(staff.id(), getVersion(), name, mobile, chosen());
        return done("staffUser.saved");
    }

    public String unlock() {
        users.unlock(staff.id());
        return done("staffUser.unlocked");
    }

    public String resend() {
        users.resendInvitation(staff.id());
        return done("staffUser.resent");
    }

    public String endSessions() {
        users.endSessions(staff.id());
        return done("staffUser.sessionsEnded");
    }

    private String done(String sentence) {
        toasts.done(sentence, staff.name());
        return "staff-user?faces-redirect=true&id=" + staff.id();
    }

    private Set<Role> chosen() {
        return roles.length == 0 ? Set.of() : EnumSet.copyOf(List.of(roles));
    }

    public int getVersion() {
        return query.id("version").map(Long::intValue).orElse(staff.version());
    }

    /** Oneself: looked at, not changed. */
    public boolean isOneself() {
        return staff != null && staff.id() == currentActor.get().id();
    }

    /** Null while somebody is being invited. */
    public StaffUser getStaff() {
        return staff;
    }

    public List<SessionRow> getSessions() {
        return sessions;
    }

    public Role[] getAllRoles() {
        return Role.values();
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

    public EmailAddress getEmail() {
        return email;
    }

    public void setEmail(EmailAddress email) {
        this.email = email;
    }

    public Msisdn getMobile() {
        return mobile;
    }

    public void setMobile(Msisdn mobile) {
        this.mobile = mobile;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public Role[] getRoles() {
        return roles;
    }

    public void setRoles(Role[] roles) {
        this.roles = roles;
    }
}
