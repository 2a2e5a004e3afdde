package no.front.access.boundary;

import java.time.Instant;
import java.util.Set;
import no.front.access.entity.Membership;
import no.front.access.entity.UserStatus;
import no.front.kernel.EmailAddress;
import no.front.kernel.Msisdn;
import no.front.platform.entity.CustomerRole;

/**
 * One of the own organisation's users, as the organisation knows the person. Who is a user elsewhere already looks like
 * anybody else who was invited (ACC-10).
 *
 * @param accounts ids; none for roles that reach all
 * @param lockedByFront no administrator of the organisation can open that
 * @param invitedUntil null once accepted
 * @param lastSeenAt in this organisation; null for never
 * @param oneself the one who looks
 */
public record OwnUserRow(
        long id,
        int version,
        String name,
        EmailAddress email,
        Msisdn mobile,
        CustomerRole role,
        Set<Long> accounts,
        UserStatus status,
        boolean lockedByFront,
        boolean expired,
        Instant invitedUntil,
        Instant since,
        Instant lastSeenAt,
        boolean oneself) {

    static OwnUserRow of(Membership membership, Instant lastSeenAt, long looker, Instant now) {
        boolean byFront = membership.isAccepted() && membership.user().status() == UserStatus.LOCKED;
        return new OwnUserRow(
                membership.id(),
                membership.version(),
                membership.name(),
                membership.user().email(),
                membership.mobile(),
                membership.role(),
                membership.role().reachesAllAccounts() ? Set.of() : membership.accounts(),
                status(membership, byFront),
                byFront,
                !membership.isAccepted()
                        && membership.invitedUntil() != null
                        && !now.isBefore(membership.invitedUntil()),
                membership.invitedUntil(),
                membership.since(),
                membership.isAccepted() ? lastSeenAt : null,
                membership.user().id() == looker);
    }

    private static UserStatus status(Membership membership, boolean byFront) {
        if (membership.isLocked() || byFront) {
            return UserStatus.LOCKED;
        }
        return membership.isAccepted() ? UserStatus.ACTIVE : UserStatus.INVITED;
    }

    public boolean isInvited() {
        return status == UserStatus.INVITED;
    }

    public boolean isActive() {
        return status == UserStatus.ACTIVE;
    }

    /** By the organisation itself: it can open again. */
    public boolean isLockedHere() {
        return status == UserStatus.LOCKED && !lockedByFront;
    }
}
