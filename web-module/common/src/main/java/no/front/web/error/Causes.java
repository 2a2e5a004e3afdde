package no.front.web.error;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.LostRace;
import no.front.platform.boundary.PlatformError;

/** What lies under the wrappings of Faces, EL, EJB and the transaction. */
public final class Causes {

    private static final int DEEPEST = 30;

    private Causes() {}

    /** The refusal in it; a lost race for the same row is one too. */
    public static Optional<BusinessRuleViolation> refusal(Throwable thrown) {
        Optional<BusinessRuleViolation> violation = find(thrown, BusinessRuleViolation.class);
        return violation.isPresent()
                ? violation
                : all(thrown).stream()
                        .filter(LostRace::is)
                        .findFirst()
                        .map(lock -> new BusinessRuleViolation(PlatformError.CHANGED_MEANWHILE));
    }

    /** A form that no page of ours sent so, or sent before its script was there: PrimeFaces misses the page's nonce. */
    public static boolean isMalformed(Throwable thrown) {
        return all(thrown).stream()
                .anyMatch(cause -> cause.getClass().getSimpleName().equals("CspException"));
    }

    /** Status for an error that nobody expected: 400 for a malformed form, 503 while the database is gone, else 500. */
    public static int status(Throwable thrown) {
        return refusal(thrown)
                .map(violation -> violation.code().kind().httpStatus())
                .orElse(isMalformed(thrown) ? 400 : isDatabaseGone(thrown) ? 503 : 500);
    }

    public static boolean isDatabaseGone(Throwable thrown) {
        return all(thrown).stream()
                .anyMatch(cause -> cause instanceof SQLNonTransientConnectionException
                        || cause instanceof SQLTransientConnectionException
                        || cause instanceof SQLException sql
                                && sql.getSQLState() != null
                                && sql.getSQLState().startsWith("08")
                        || cause.getClass().getSimpleName().matches("PoolingException|ResourceAllocationException"));
    }

    public static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        return all(thrown).stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private static List<Throwable> all(Throwable thrown) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = thrown;
                cause != null && !causes.contains(cause) && causes.size() < DEEPEST;
                cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }
}
