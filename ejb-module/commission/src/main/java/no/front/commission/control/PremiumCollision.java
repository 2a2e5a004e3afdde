package no.front.commission.control;

import jakarta.ejb.ApplicationException;

/** Two stood in each other's way; nothing was written, and it can be tried again. */
@ApplicationException(rollback = true)
public class PremiumCollision extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PremiumCollision(Throwable cause) {
        super(cause);
    }
}
