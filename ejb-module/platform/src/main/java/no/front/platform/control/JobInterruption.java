package no.front.platform.control;

import jakarta.ejb.ApplicationException;

/** Ends a run from inside: somebody asked it to stop, or another node holds its claim by now. */
@ApplicationException(rollback = true)
public class JobInterruption extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why it ended. */
    public enum Why {
        STOPPED,
        /** The claim passed to another node, which has taken the run over. */
        LOST
    }

    private final Why why;

    public JobInterruption(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
