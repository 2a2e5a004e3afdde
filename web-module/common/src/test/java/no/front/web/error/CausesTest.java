package no.front.web.error;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBException;
import jakarta.faces.FacesException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.ServletException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.KernelError;
import no.front.platform.boundary.PlatformError;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CausesTest {

    @Test
    @DisplayName("A refusal is found under what Faces and EJB wrap around it")
    void refusal() {
        BusinessRuleViolation violation = new BusinessRuleViolation(KernelError.KID_CHECK);
        FacesException wrapped = new FacesException(new EJBException(new RuntimeException(violation)));
        assertEquals(violation, Causes.refusal(wrapped).orElseThrow());
        assertEquals(422, Causes.status(wrapped));
    }

    @Test
    @DisplayName("A lost race for a row is the refusal CHANGED_MEANWHILE")
    void optimisticLock() {
        EJBException wrapped = new EJBException(new RuntimeException(new OptimisticLockException()));
        assertEquals(
                PlatformError.CHANGED_MEANWHILE,
                Causes.refusal(wrapped).orElseThrow().code());
        assertEquals(409, Causes.status(wrapped));
    }

    @Test
    @DisplayName("While the database is gone the status is 503, for any other fault 500")
    void databaseGone() {
        assertEquals(
                503, Causes.status(new EJBException(new RuntimeException(new SQLNonTransientConnectionException()))));
        assertTrue(Causes.isDatabaseGone(new RuntimeException(new SQLException("gone", "08S01"))));
        assertFalse(Causes.isDatabaseGone(new SQLException("duplicate", "23000")));
        assertEquals(500, Causes.status(new IllegalStateException()));
    }

    @Test
    @DisplayName("Causes that point at each other end the search")
    void circle() {
        RuntimeException first = new RuntimeException();
        first.initCause(new RuntimeException(first));
        assertEquals(500, Causes.status(first));
    }

    @Test
    @DisplayName("A form without the page's nonce is the sender's fault, not ours")
    void malformedForm() {
        assertEquals(400, Causes.status(new ServletException(new CspException())));
        assertEquals(500, Causes.status(new ServletException(new IllegalStateException())));
    }

    /** Named as PrimeFaces' own. */
    private static final class CspException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
