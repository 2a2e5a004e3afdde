package no.front.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.front.customer.boundary.RegisterAnswer;
import no.front.customer.boundary.RegisterAnswer.Unavailable;
import no.front.customer.boundary.RegisterAnswer.Unavailable.Reason;
import no.front.kernel.OrganisationNumber;
import no.front.platform.boundary.LimitedBody;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The register over its open HTTP API. A unit that is no legal owner's is asked for among the branches before it counts as
 * unknown. Only 404 in both places means unknown; every fault, delay and odd answer means that nothing is known (CUS-4).
 */
@ApplicationScoped
public class Enhetsregisteret implements BusinessRegister {

    /** An honest answer has a few kilobytes. */
    private static final int LONGEST_BODY = 256 * 1024;

    private static final String ACCEPTED = "application/vnd.brreg.enhetsregisteret.enhet.v2+json, application/json";
    private static final String ACCEPTED_BRANCH =
            "application/vnd.brreg.enhetsregisteret.underenhet.v2+json, application/json";
    private static final Duration LONGEST_WAIT = Duration.ofHours(24);

    private final URI root;
    private final Duration timeout;
    private final HttpClient client;

    /** For the container. */
    protected Enhetsregisteret() {
        root = null;
        timeout = null;
        client = null;
    }

    /**
     * @param url address of the API, without the path of a unit
     * @param timeoutMs for a whole look-up, in milliseconds
     */
    @Inject
    public Enhetsregisteret(
            @ConfigProperty(name = "front.register.url", defaultValue = "https://data.brreg.no/enhetsregisteret/api")
                    String url,
            @ConfigProperty(name = "front.register.timeout.ms", defaultValue = "5000") int timeoutMs) {
        root = URI.create(url.replaceFirst("/+$", "") + "/");
        timeout = Duration.ofMillis(timeoutMs);
        client = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public String source() {
        return root.getHost();
    }

    @Override
    public RegisterAnswer ask(OrganisationNumber number) {
        RegisterAnswer answer = ask(number, "enheter/", ACCEPTED);
        return answer instanceof RegisterAnswer.Unknown ? ask(number, "underenheter/", ACCEPTED_BRANCH) : answer;
    }

    private RegisterAnswer ask(OrganisationNumber number, String place, String accepted) {
        HttpRequest question = HttpRequest.newBuilder(root.resolve(place + number.digits()))
                .timeout(timeout)
                .header("Accept", accepted)
                .GET()
                .build();
        CompletableFuture<HttpResponse<String>> answer =
                client.sendAsync(question, response -> new LimitedBody(LONGEST_BODY));
        try {
            // the request's own time-out ends with the first byte; a body that trickles must end too
            return understand(number, answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            answer.cancel(true);
            return new Unavailable(number, Reason.TOO_SLOW, null);
        } catch (ExecutionException e) {
            return new Unavailable(number, reason(e.getCause()), null);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return new Unavailable(number, Reason.NO_CONNECTION, null);
        }
    }

    private static Reason reason(Throwable fault) {
        if (fault instanceof LimitedBody.TooLong || fault.getCause() instanceof LimitedBody.TooLong) {
            return Reason.UNUSABLE_ANSWER;
        }
        if (fault instanceof HttpTimeoutException) {
            return Reason.TOO_SLOW;
        }
        return fault instanceof IOException ? Reason.NO_CONNECTION : Reason.UNUSABLE_ANSWER;
    }

    private static RegisterAnswer understand(OrganisationNumber number, HttpResponse<String> response) {
        int status = response.statusCode();
        return switch (status) {
            case 200 -> read(number, response);
            case 404 -> new RegisterAnswer.Unknown(number);
            case 410 -> removed(number, response.body());
            case 429 -> new Unavailable(number, Reason.TOO_MANY_QUESTIONS, retryAfter(response));
            case 503 -> new Unavailable(number, Reason.REGISTER_FAULT, retryAfter(response));
            default -> new Unavailable(number, status >= 500 ? Reason.REGISTER_FAULT : Reason.UNUSABLE_ANSWER, null);
        };
    }

    private static RegisterAnswer read(OrganisationNumber number, HttpResponse<String> response) {
        Optional<RegisterJson> read = RegisterJson.read(response.body(), number);
        if (read.isEmpty()) {
            return new Unavailable(number, Reason.UNUSABLE_ANSWER, null);
        }
        RegisterJson unit = read.get();
        if (unit.isDeleted()) {
            return new RegisterAnswer.Deleted(number, unit.name(), unit.deletedOn());
        }
        if (response.uri().getPath().contains("/underenheter/")) {
            return new RegisterAnswer.BranchOf(number, unit.name(), unit.owner());
        }
        return unit.extract(number)
                .<RegisterAnswer>map(RegisterAnswer.Found::new)
                .orElseGet(() -> new Unavailable(number, Reason.UNUSABLE_ANSWER, null));
    }

    /** Gone from the open data; its body may tell the day. */
    private static RegisterAnswer removed(OrganisationNumber number, String body) {
        return RegisterJson.read(body, number)
                .map(unit -> new RegisterAnswer.Deleted(number, unit.name(), unit.deletedOn()))
                .orElseGet(() -> new RegisterAnswer.Deleted(number, null, null));
    }

    /** Seconds; the other form, a date, is not used by the register and counts as not told. */
    private static Duration retryAfter(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.strip().matches("[0-9]{1,9}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds.strip())))
                .filter(wait -> wait.compareTo(LONGEST_WAIT) <= 0)
                .orElse(null);
    }
}
