package no.front.platform.boundary;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import no.front.platform.entity.Actor;
import no.front.platform.entity.CustomerFunction;
import no.front.platform.entity.Function;

/** Who acts in this request or job. The web filter or the job runner says it once; everybody else asks. */
@RequestScoped
public class CurrentActor {

    private Actor actor = Actor.nobody("");
    private String requestReference = "";
    private long sessionId;

    public Actor get() {
        return actor;
    }

    public void become(Actor actor) {
        this.actor = actor;
    }

    public boolean may(Function function) {
        return actor.may(function);
    }

    public boolean may(CustomerFunction function) {
        return actor.may(function);
    }

    /** Id of the session that the request came in by; 0 without one. */
    public long sessionId() {
        return sessionId;
    }

    public void comeInBy(long sessionId) {
        this.sessionId = sessionId;
    }

    /** Short reference of this request, as logged and as shown on error pages. */
    public String requestReference() {
        return requestReference;
    }

    public void referTo(String requestReference) {
        this.requestReference = requestReference;
        LogReference.set(requestReference);
    }

    @PreDestroy
    void end() {
        LogReference.clear();
    }
}
