package no.front.api;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.edge.RequestEdge;
import no.front.web.error.Causes;

/** The one mapper: refusals by their kind, faults of the request by their status, our own as 500 or 503, logged once. */
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger("no.front.api");

    /** Headers that say what the caller can do about it. */
    private static final Set<String> KEPT = Set.of("allow", "retry-after", "www-authenticate");

    @Context
    HttpServletRequest request;

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        Optional<BusinessRuleViolation> refusal = Causes.refusal(thrown);
        if (refusal.isPresent()) {
            return answer(Problem.of(
                    refusal.get(),
                    Problem.language(headers.getAcceptableLanguages().getFirst())));
        }
        if (thrown instanceof WebApplicationException web) {
            Response own = web.getResponse();
            Response.ResponseBuilder answer = Response.fromResponse(answer(Problem.of(own.getStatus())));
            own.getHeaders().forEach((name, values) -> {
                if (KEPT.contains(name.toLowerCase(Locale.ROOT))) {
                    values.forEach(value -> answer.header(name, value));
                }
            });
            return answer.build();
        }
        if (isUnreadable(thrown)) {
            return answer(Problem.of(400));
        }
        String reference = String.valueOf(request.getAttribute(RequestEdge.REFERENCE));
        LOG.log(
                Level.SEVERE,
                thrown,
                () -> "Request " + reference + " failed: " + request.getMethod() + " " + request.getRequestURI());
        return answer(Problem.fault(Causes.status(thrown), reference));
    }

    /** The caller's JSON, not ours. */
    private static boolean isUnreadable(Throwable thrown) {
        return Causes.find(thrown, JsonbException.class).isPresent()
                || Causes.find(thrown, JsonException.class).isPresent()
                || thrown instanceof ProcessingException;
    }

    private static Response answer(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem.json().toString())
                .build();
    }
}
