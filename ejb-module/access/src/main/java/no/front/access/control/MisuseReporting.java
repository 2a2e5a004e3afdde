package no.front.access.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import no.front.access.entity.AccessChange;
import no.front.access.entity.AccessLink;
import no.front.access.entity.CustomerUser;
import no.front.access.entity.Membership;
import no.front.access.entity.MisuseGround;
import no.front.access.entity.MisuseReport;
import no.front.access.entity.SessionEnd;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.Changes;

/**
 * What follows when a user reports a lost password or suspected misuse (ACC-11), whichever way: all sessions end, the password
 * opens nothing any longer and a new one is set by link and code, the administrators of all the user's organisations are told,
 * and a case waits at Front. All in the caller's transaction, on a locked user.
 */
@Dependent
public class MisuseReporting {

    @Inject
    MisuseStore reports;

    @Inject
    CustomerUserStore users;

    @Inject
    SessionStore sessions;

    @Inject
    OneTimeLinks links;

    @Inject
    MisuseMails mails;

    @Inject
    AccessFigures figures;

    @Inject
    ChangeLog changeLog;

    @Inject
    CurrentActor currentActor;

    @Inject
    RealClock clock;

    /**
     * @param told in the user's own words; "" for nothing
     * @throws no.front.kernel.BusinessRuleViolation MISUSE_GROUND_MISSING, MISUSE_TEXT_TOO_LONG
     */
    public void report(CustomerUser user, MisuseGround ground, String told, boolean byLink) {
        Instant now = clock.now();
        int ended = sessions.endAll(user.holder(), 0, SessionEnd.MISUSE_REPORTED, now);
        reports.add(
                new MisuseReport(user, ground, told, byLink, currentActor.get().address(), ended, now));
        user.dropPassword();
        links.withdrawAll(user.holder());
        Duration life = figures.reset();
        mails.shut(user, links.issue(AccessLink.Kind.RESET, user.holder(), life), now.plus(life));
        changeLog.record(AccessChange.MISUSE_SUSPECTED, user, Changes.none().field("misuseGround", null, ground));
        for (Membership membership : users.membershipsOf(user.id())) {
            tellAdministrators(membership, user, ground);
        }
    }

    private void tellAdministrators(Membership about, CustomerUser user, MisuseGround ground) {
        if (!about.isIn()) {
            return;
        }
        users.membersOf(about.organisationId()).stream()
                .filter(member -> member.isAdministrator() && member.isIn())
                .map(Membership::user)
                .filter(administrator -> administrator.isActive() && administrator.id() != user.id())
                .forEach(administrator -> mails.told(administrator, about.customer(), user, ground));
    }
}
