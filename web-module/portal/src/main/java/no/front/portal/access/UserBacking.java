package no.front.portal.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import no.front.access.boundary.OwnUserRow;
import no.front.access.boundary.OwnUsers;
import no.front.access.entity.AccessError;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.ChangeRow;
import no.front.platform.entity.Actor;
import no.front.platform.entity.CustomerRole;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.Words;

/** One of the organisation's users, {@code ?id=} of the membership. */
@Named
@RequestScoped
public class UserBacking {

    @Inject
    OwnUsers users;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    @Inject
    Words words;

    private OwnUserRow person;
    private List<ChangeRow> history;
    private CustomerRole role;
    private Long[] accounts;

    @PostConstruct
    void load() {
        long id = query.id("id").orElseThrow(() -> new BusinessRuleViolation(AccessError.USER_NOT_FOUND));
        person = users.get(id);
        history = users.history(id);
        role = person.role();
        accounts = person.accounts().toArray(Long[]::new);
    }

    public String save() {
        users.change(person.id(), getVersion(), role, Set.of(accounts));
        return done("users.saved");
    }

    public String resend() {
        return done(users::resend, "users.resent");
    }

    public String lock() {
        return done(users::lock, "users.locked");
    }

    public String unlock() {
        return done(users::unlock, "users.unlocked");
    }

    public String revoke() {
        users.revoke(person.id());
        toasts.done("users.revoked", person.name());
        return "users?faces-redirect=true";
    }

    public String delete() {
        users.delete(person.id());
        toasts.done("users.deleted", person.name());
        return "users?faces-redirect=true";
    }

    private String done(LongConsumer act, String sentence) {
        act.accept(person.id());
        return done(sentence);
    }

    private String done(String sentence) {
        toasts.done(sentence, person.name());
        return "user?faces-redirect=true&id=" + person.id();
    }

    /** Who did it: a name of the own house, or simply Front. */
    public String actor(ChangeRow line) {
        return line.actorKind() == Actor.Kind.CUSTOMER_USER ? line.actor() : words.say("users.byFront");
    }

    /** As it was when the form was opened. */
    public int getVersion() {
        return query.id("version").map(Long::intValue).orElse(person.version());
    }

    public OwnUserRow getPerson() {
        return person;
    }

    public List<ChangeRow> getHistory() {
        return history;
    }

    public CustomerRole getRole() {
        return role;
    }

    public void setRole(CustomerRole role) {
        this.role = role;
    }

    public Long[] getAccounts() {
        return accounts;
    }

    public void setAccounts(Long[] accounts) {
        this.accounts = accounts;
    }
}
