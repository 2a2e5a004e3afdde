package no.front.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.metrics.annotation.Counted;

/** Counts sign-ins for whoever watches the server, since its start: a burst of failures is an attack, none at all a fault. */
@ApplicationScoped
public class SignInCounts {

    private static final String NAME = "sign_ins";
    private static final String MEANING = "Sign-ins of staff and customers by their outcome since the start";

    @Counted(name = NAME, absolute = true, tags = "outcome=ok", unit = "none", description = MEANING)
    public void ok() {
        // the call is what counts
    }

    /** Wrong password or user name. */
    @Counted(name = NAME, absolute = true, tags = "outcome=failed", unit = "none", description = MEANING)
    public void failed() {
        // the call is what counts
    }

    /** Not tried at all: told to wait, or locked, after too many failures (ACC-6). */
    @Counted(name = NAME, absolute = true, tags = "outcome=locked", unit = "none", description = MEANING)
    public void locked() {
        // the call is what counts
    }
}
