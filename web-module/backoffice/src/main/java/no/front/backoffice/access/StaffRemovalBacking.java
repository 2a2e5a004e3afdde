package no.front.backoffice.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.access.boundary.StaffUsers;
import no.front.access.entity.StaffUser;
import no.front.web.Toasts;

/** Locks or deletes the member of staff of {@link StaffUserBacking}, each with its reason. */
@Named
@RequestScoped
public class StaffRemovalBacking {

    @Inject
    StaffUsers users;

    @Inject
    StaffUserBacking staffUser;

    @Inject
    Toasts toasts;

    private String lockReason;
    private String deleteReason;

    public String lock() {
        StaffUser staff = staffUser.getStaff();
        users.lock(staff.id(), lockReason);
        toasts.done("staffUser.locked", staff.name());
        return "staff-user?faces-redirect=true&id=" + staff.id();
    }

    public String delete() {
        StaffUser staff = staffUser.getStaff();
        users.delete(staff.id(), deleteReason);
        toasts.done("staffUser.deleted", staff.name());
        return "staff?faces-redirect=true";
    }

    public String getLockReason() {
        return lockReason;
    }

    public void setLockReason(String lockReason) {
        this.lockReason = lockReason;
    }

    public String getDeleteReason() {
        return deleteReason;
    }

    public void setDeleteReason(String deleteReason) {
        this.deleteReason = deleteReason;
    }
}
