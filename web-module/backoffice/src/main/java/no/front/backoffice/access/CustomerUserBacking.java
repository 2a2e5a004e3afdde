package no.front.backoffice.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.access.boundary.CustomerUsers;
import no.front.access.boundary.UserRow;
import no.front.access.entity.AccessError;
import no.front.access.entity.UserStatus;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.ListQuery;
import no.front.web.Toasts;

/** One of a customer's users, {@code ?id=} of the membership: renew or revoke the invitation, lock, unlock. */
@Named
@RequestScoped
public class CustomerUserBacking {

    @Inject
    CustomerUsers users;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    private UserRow user;
    private String revokeReason;
    private String lockReason;

    @PostConstruct
    void load() {
        long id = query.id("id").orElseThrow(() -> new BusinessRuleViolation(AccessError.USER_NOT_FOUND));
        user = users.get(id);
    }

    public String renew() {
        users.renew(user.membershipId());
        toasts.done("staffUser.resent", user.email());
        return same();
    }

    public String revoke() {
        users.revoke(user.membershipId(), revokeReason);
        toasts.done("customerUser.revoked", user.name());
        return "customer?faces-redirect=true&tab=users&id=" + user.customerId();
    }

    public String lock() {
        users.lock(user.membershipId(), lockReason);
        toasts.done("staffUser.locked", user.name());
        return same();
    }

    public String unlock() {
        users.unlock(user.membershipId());
        toasts.done("staffUser.unlocked", user.name());
        return same();
    }

    private String same() {
        return "customer-user?faces-redirect=true&id=" + user.membershipId();
    }

    public UserRow getUser() {
        return user;
    }

    public boolean isLocked() {
        return user.status() == UserStatus.LOCKED;
    }

    public String getRevokeReason() {
        return revokeReason;
    }

    public void setRevokeReason(String revokeReason) {
        this.revokeReason = revokeReason;
    }

    public String getLockReason() {
        return lockReason;
    }

    public void setLockReason(String lockReason) {
        this.lockReason = lockReason;
    }
}
