package no.front.access.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import no.front.access.entity.AccessLink;
import no.front.access.entity.StaffUser;
import no.front.platform.boundary.RealClock;

/** Makes links for staff and sends them. */
@Dependent
public class StaffLinks {

    @Inject
    OneTimeLinks links;

    @Inject
    StaffMails mails;

    @Inject
    AccessFigures figures;

    @Inject
    RealClock clock;

    public void invite(StaffUser user) {
        Duration life = figures.invitation();
        mails.invitation(
                user,
                links.issue(AccessLink.Kind.INVITATION, user.holder(), life),
                clock.now().plus(life));
    }

    public void reset(StaffUser user) {
        Duration life = figures.reset();
        mails.reset(
                user,
                links.issue(AccessLink.Kind.RESET, user.holder(), life),
                clock.now().plus(life));
    }
}
