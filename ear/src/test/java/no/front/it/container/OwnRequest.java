package no.front.it.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Actor;

/** Does something as a request of its own would, on whatever thread: several people at once. */
@ApplicationScoped
public class OwnRequest {

    @Inject
    CurrentActor currentActor;

    @ActivateRequestContext
    public <T> T as(Actor actor, Callable<T> work) throws Exception {
        currentActor.become(actor);
        return work.call();
    }
}
