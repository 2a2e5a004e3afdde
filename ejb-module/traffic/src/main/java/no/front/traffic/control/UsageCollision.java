package no.front.traffic.control;

import jakarta.ejb.ApplicationException;

/** Two came in with the same ids at once and stood in each other's way; nothing was written, and it can be tried again. */
@ApplicationException(rollback = true)
public class UsageCollision extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageCollision(Throwable cause) {
        super(cause);
    }
}
