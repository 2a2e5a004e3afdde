package no.front.platform.control;

import jakarta.ejb.EJBException;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.PlatformError;

/** Why something of a job failed, said so that a person can act on it: a rule's own sentence, or a reference into the log. */
public record Causes(String key, List<Object> arguments) {

    private static final Logger LOG = Logger.getLogger(Causes.class.getName());

    /** @param what failed, for the log */
    public static Causes of(RuntimeException failure, String what) {
        RuntimeException cause = unwrapped(failure);
        if (cause instanceof BusinessRuleViolation violation) {
            return new Causes(violation.code().key(), violation.arguments());
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, failure, () -> what + " failed, reference " + reference);
        return new Causes(PlatformError.UNEXPECTED.key(), List.of(reference));
    }

    /** What was thrown inside a boundary, without the container's wrapping. */
    public static RuntimeException unwrapped(RuntimeException failure) {
        RuntimeException cause = failure;
        while (cause instanceof EJBException && cause.getCause() instanceof RuntimeException inner) {
            cause = inner;
        }
        return cause;
    }

    /** For a run's own failure: {@code key|argument|argument}. */
    public String text() {
        StringBuilder text = new StringBuilder(key);
        arguments.forEach(argument -> text.append('|').append(argument));
        return text.toString();
    }
}
