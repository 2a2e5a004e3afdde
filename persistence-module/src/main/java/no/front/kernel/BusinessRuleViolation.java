package no.front.kernel;

import jakarta.ejb.ApplicationException;
import java.util.Arrays;
import java.util.List;

/**
 * The one way to refuse. Rolls the transaction back, reaches the user as a sentence in the own language, and the API as
 * problem+json (RFC 9457). Carries no stack trace: it is an answer, not a fault.
 */
@ApplicationException(rollback = true)
public class BusinessRuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ErrorCode code;
    private final transient List<Object> arguments;
    private final String text;

    /** @param arguments fill {0}, {1} … of the sentence; never a secret */
    public BusinessRuleViolation(ErrorCode code, Object... arguments) {
        super(null, null, false, false);
        this.code = code;
        this.arguments = Arrays.asList(arguments.clone());
        this.text = code.key() + " " + this.arguments;
    }

    public ErrorCode code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }

    @Override
    public String getMessage() {
        return text;
    }
}
