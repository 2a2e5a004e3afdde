package no.front.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.EmailAddress;
import no.front.kernel.Language;
import no.front.kernel.Msisdn;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.ChangeSubject;

/**
 * A person who uses Front for one or more customers (ACC-1); what the person is to each is a {@link Membership}. Invited
 * when an order is confirmed (CON-5): follows the link, sets a password nobody else ever sees (ACC-2), proves the mobile
 * number by a code, and is active. The e-mail, in any case, is the user name.
 */
@Entity
@Table(name = "customer_user")
public class CustomerUser extends StoredEntity implements ChangeSubject {

    private String name;
    private EmailAddress email;

    /** Lower-case address, unique; null once deleted. */
    @Column(name = "email_key")
    private String emailKey;

    private Msisdn mobile;

    @Column(name = "mobile_verified_at")
    private Instant mobileVerifiedAt;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private UserStatus status;

    @Column(name = "password_hash")
    private PasswordHash passwordHash;

    @Column(name = "password_set_at")
    private Instant passwordSetAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_sign_in_at")
    private Instant lastSignInAt;

    protected CustomerUser() {}

    /** @throws BusinessRuleViolation NAME_MISSING, NAME_TOO_LONG, MOBILE_MISSING */
    public static CustomerUser invite(String name, EmailAddress email, Msisdn mobile, Language language, Instant now) {
        CustomerUser user = new CustomerUser();
        user.name = PersonFacts.name(name);
        user.email = email;
        user.emailKey = email.key();
        user.mobile = PersonFacts.mobile(mobile);
        user.language = language;
        user.status = UserStatus.INVITED;
        user.createdAt = now;
        return user;
    }

    /** An invited one isn't active by it yet: the number is proven next. @throws BusinessRuleViolation LINK_INVALID */
    public void chooseOwnPassword(PasswordHash hash, Instant now) {
        if (!mayFollowLinks()) {
            throw new BusinessRuleViolation(AccessError.LINK_INVALID);
        }
        passwordHash = hash;
        passwordSetAt = now;
    }

    /**
     * A code that was sent to the number came back: it is the own one from now on. With a password the invitation is
     * accepted by it.
     */
    public void proveMobile(Msisdn proven, Instant now) {
        if (!mayFollowLinks()) {
            throw new BusinessRuleViolation(AccessError.LINK_INVALID);
        }
        mobile = PersonFacts.mobile(proven);
        mobileVerifiedAt = now;
        if (passwordHash != null) {
            status = UserStatus.ACTIVE;
        }
    }

    /** The same password at today's cost. */
    public void rehash(PasswordHash hash) {
        passwordHash = hash;
    }

    public void signedIn(Instant now) {
        lastSignInAt = now;
    }

    /** Another address, which the user has shown to be the own one; it is the user name from now on. */
    public void reachBy(EmailAddress email) {
        this.email = email;
        this.emailKey = email.key();
    }

    /** The password is lost or known to others (ACC-11): none opens any longer, until a new one is set by link and code. */
    public void dropPassword() {
        passwordHash = null;
    }

    /** The own name and language. @throws BusinessRuleViolation NAME_MISSING, NAME_TOO_LONG */
    public void describe(String name, Language language) {
        this.name = PersonFacts.name(name);
        this.language = language;
    }

    /** @throws BusinessRuleViolation STATUS_CHANGED */
    public void lock() {
        if (!mayFollowLinks()) {
            throw new BusinessRuleViolation(AccessError.STATUS_CHANGED);
        }
        status = UserStatus.LOCKED;
    }

    /** Back to where it was. */
    public void unlock() {
        if (status == UserStatus.LOCKED) {
            // who has dropped the password is no stranger by it
            status = mobileVerifiedAt == null || passwordSetAt == null ? UserStatus.INVITED : UserStatus.ACTIVE;
        }
    }

    /** @throws BusinessRuleViolation STATUS_CHANGED */
    public void delete() {
        if (status == UserStatus.DELETED) {
            throw new BusinessRuleViolation(AccessError.STATUS_CHANGED);
        }
        status = UserStatus.DELETED;
        emailKey = null;
        passwordHash = null;
    }

    public boolean isActive() {
        return status == UserStatus.ACTIVE;
    }

    public boolean isInvited() {
        return status == UserStatus.INVITED;
    }

    /** Who is locked out or gone gets no further by any link. */
    public boolean mayFollowLinks() {
        return status == UserStatus.ACTIVE || status == UserStatus.INVITED;
    }

    public Holder holder() {
        return Holder.customerUser(id());
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

    public Optional<Instant> mobileVerifiedAt() {
        return Optional.ofNullable(mobileVerifiedAt);
    }

    public Language language() {
        return language;
    }

    public UserStatus status() {
        return status;
    }

    public Optional<PasswordHash> passwordHash() {
        return Optional.ofNullable(passwordHash);
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
        return "CustomerUser";
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
        return "CustomerUser " + id() + " " + status;
    }
}
