package no.front.access.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.EmailAddress;
import no.front.kernel.Language;
import no.front.kernel.Msisdn;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Role;

/**
 * One of Front's own people. Invited by an administrator with name, e-mail, mobile and roles; follows the link, sets a
 * password nobody else ever sees (ACC-2), and is active. An administrator can lock, unlock and delete; a deleted one stays
 * as a name in history, without password, and the address is free for another. The e-mail, in any case, is the user name.
 */
@Entity
@Table(name = "staff_user")
public class StaffUser extends StoredEntity implements ChangeSubject {

    private String name;
    private EmailAddress email;

    /** Lower-case address, unique; null once deleted. */
    @Column(name = "email_key")
    private String emailKey;

    private Msisdn mobile;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private StaffStatus status;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "staff_user_role", joinColumns = @JoinColumn(name = "staff_user_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Set<Role> roles = new HashSet<>();

    @Column(name = "password_hash")
    private PasswordHash passwordHash;

    @Column(name = "password_set_at")
    private Instant passwordSetAt;

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_sign_in_at")
    private Instant lastSignInAt;

    protected StaffUser() {}

    /** @throws BusinessRuleViolation NAME_MISSING, NAME_TOO_LONG, MOBILE_MISSING, ROLE_MISSING */
    public static StaffUser invite(
            String name, EmailAddress email, Msisdn mobile, Set<Role> roles, Language language, Instant now) {
        StaffUser user = new StaffUser();
        user.name = PersonFacts.name(name);
        user.email = email;
        user.emailKey = email.key();
        user.mobile = PersonFacts.mobile(mobile);
        user.roles.addAll(checkedRoles(roles));
        user.language = language;
        user.status = StaffStatus.INVITED;
        user.createdAt = now;
        return user;
    }

    /** Invited ones become active by it. */
    public void chooseOwnPassword(PasswordHash hash, Instant now) {
        if (status != StaffStatus.INVITED && status != StaffStatus.ACTIVE) {
            throw new BusinessRuleViolation(AccessError.LINK_INVALID);
        }
        passwordHash = hash;
        passwordSetAt = now;
        mustChangePassword = false;
        status = StaffStatus.ACTIVE;
    }

    /** A password chosen by somebody else, from configuration: good for the first sign-in only. */
    public void startWithPassword(PasswordHash hash, boolean mustChange, Instant now) {
        chooseOwnPassword(hash, now);
        mustChangePassword = mustChange;
    }

    /** The same password at today's cost. */
    public void rehash(PasswordHash hash) {
        passwordHash = hash;
    }

    public void signedIn(Instant now) {
        lastSignInAt = now;
    }

    /** The own name and language. */
    public void describe(String name, Language language) {
        this.name = PersonFacts.name(name);
        this.language = language;
    }

    public void reach(Msisdn mobile) {
        this.mobile = PersonFacts.mobile(mobile);
    }

    public void give(Set<Role> roles) {
        checkNotDeleted();
        Set<Role> wanted = checkedRoles(roles);
        this.roles.retainAll(wanted);
        this.roles.addAll(wanted);
    }

    public void lock() {
        if (status != StaffStatus.ACTIVE && status != StaffStatus.INVITED) {
            throw new BusinessRuleViolation(AccessError.STATUS_CHANGED);
        }
        status = StaffStatus.LOCKED;
    }

    /** Back to where it was: active with a password, invited without. */
    public void unlock() {
        if (status == StaffStatus.LOCKED) {
            status = passwordHash == null ? StaffStatus.INVITED : StaffStatus.ACTIVE;
        }
    }

    public void delete() {
        checkNotDeleted();
        status = StaffStatus.DELETED;
        emailKey = null;
        passwordHash = null;
    }

    public boolean isActive() {
        return status == StaffStatus.ACTIVE;
    }

    public boolean isActiveAdministrator() {
        return isActive() && roles.contains(Role.ADMINISTRATOR);
    }

    private void checkNotDeleted() {
        if (status == StaffStatus.DELETED) {
            throw new BusinessRuleViolation(AccessError.STATUS_CHANGED);
        }
    }

    private static Set<Role> checkedRoles(Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new BusinessRuleViolation(AccessError.ROLE_MISSING);
        }
        return EnumSet.copyOf(roles);
    }

    public Holder holder() {
        return Holder.staff(id());
    }

    public String name() {
        return name;
    }

    public EmailAddress email() {
        return email;
    }

    public Msisdn mobile() {
        return mobile;
    }

    public Language language() {
        return language;
    }

    public StaffStatus status() {
        return status;
    }

    public Set<Role> roles() {
        return roles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(roles));
    }

    public Optional<PasswordHash> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    public Optional<Instant> passwordSetAt() {
        return Optional.ofNullable(passwordSetAt);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> lastSignInAt() {
        return Optional.ofNullable(lastSignInAt);
    }

    @Override
    public String subjectType() {
        return "StaffUser";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return name;
    }

    /** Id and status only. */
    @Override
    public String toString() {
        return "StaffUser " + id() + " " + status;
    }
}
