package no.front.access.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import no.front.access.entity.AccessLink;
import no.front.access.entity.StaffUser;
import no.front.platform.boundary.RandomSecret;
import no.front.platform.boundary.RealClock;

/** Makes links and sends them; the token exists in the mail only. An older link of the same person dies by it. */
@Dependent
public class StaffLinks {

    @Inject
    LinkStore links;

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
                newLink(AccessLink.Kind.INVITATION, user, life),
                clock.now().plus(life));
    }

    public void reset(StaffUser user) {
        Duration life = figures.reset();
        mails.reset(
                user, newLink(AccessLink.Kind.RESET, user, life), clock.now().plus(life));
    }

    private String newLink(AccessLink.Kind kind, StaffUser user, Duration life) {
        Instant now = clock.now();
        String token = RandomSecret.token();
        links.withdrawAll(user.id(), now);
        links.add(new AccessLink(kind, user.id(), RandomSecret.hash(token), life, now));
        return token;
    }
}
