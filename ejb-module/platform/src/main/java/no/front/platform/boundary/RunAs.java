package no.front.platform.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.front.platform.entity.Actor;

/** Lets something be done in the name of a job, and gives the name back afterwards. For what no request has begun. */
@ApplicationScoped
public class RunAs {

    @Inject
    CurrentActor currentActor;

    /** @param job name as in the change log, e.g. {@code communication-retention} */
    public void job(String job, Runnable work) {
        Actor before = currentActor.get();
        String referenceBefore = LogReference.get();
        currentActor.become(Actor.job(job));
        LogReference.set(job);
        try {
            work.run();
        } finally {
            currentActor.become(before);
            LogReference.set(referenceBefore);
        }
    }
}
