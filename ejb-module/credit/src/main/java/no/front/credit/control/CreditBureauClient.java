package no.front.credit.control;

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
import no.front.credit.entity.BureauFailure;
import no.front.kernel.OrganisationNumber;
import no.front.platform.boundary.LimitedBody;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The bureau over HTTP: sign in for a token that is good for about an hour, find the company by its number, get its report.
 * A token that is refused is renewed once. Only an empty find means unknown; every fault, delay and odd answer means that
 * nothing is known (CRE-1). Bodies go nowhere but through {@link BureauJson}, neither to the log nor to the database.
 */
@ApplicationScoped
public class CreditBureauClient implements CreditBureau {

    private static final int LONGEST_BODY = 1024 * 1024;
    private static final Duration LONGEST_WAIT = Duration.ofHours(24);
    private static final int OK = 200;
    private static final int UNAUTHORISED = 401;
    private static final int NOT_FOUND = 404;

    private final URI root;
    private final String name;
    private final String user;
    private final String password;
    private final Duration timeout;
    private final HttpClient client;
    private volatile String token = "";

    /** For the container. */
    protected CreditBureauClient() {
        root = null;
        name = null;
        user = null;
        password = null;
        timeout = null;
        client = null;
    }

    /**
     * @param url address of the API; "" for none, which then never answers
     * @param name what the bureau is called; "" takes the host
     * @param timeoutMs for each of the three calls, in milliseconds
     */
    @Inject
    public CreditBureauClient(
            @ConfigProperty(name = "front.credit.url") Optional<String> url,
            @ConfigProperty(name = "front.credit.name") Optional<String> name,
            @ConfigProperty(name = "front.credit.user") Optional<String> user,
            @ConfigProperty(name = "front.credit.password") Optional<String> password,
            @ConfigProperty(name = "front.credit.timeout.ms", defaultValue = "15000") int timeoutMs) {
        root = url.map(text -> URI.create(text.replaceFirst("/+$", "") + "/")).orElse(null);
        this.name = name.orElseGet(() -> root == null ? "" : root.getHost());
        this.user = user.orElse("");
        this.password = password.orElse("");
        timeout = Duration.ofMillis(timeoutMs);
        client = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public String provider() {
        return name;
    }

    @Override
    public BureauAnswer ask(OrganisationNumber number, String reference) {
        if (root == null) {
            return new BureauAnswer.Unavailable(BureauFailure.NO_CONNECTION, null);
        }
        try {
            return answer(number, reference);
        } catch (BureauFault fault) {
            return fault.answer();
        }
    }

    private BureauAnswer answer(OrganisationNumber number, String reference) throws BureauFault {
        HttpResponse<String> search = get("companies?countries=NO&regNo=" + number.digits());
        if (search.statusCode() == NOT_FOUND) {
            return new BureauAnswer.Unknown();
        }
        Optional<String> id = body(search).idOf(number);
        if (id.isEmpty()) {
            return new BureauAnswer.Unknown();
        }
        HttpResponse<String> report = get("companies/" + id.get() + "?customerReference=" + reference);
        return new BureauAnswer.Told(body(report).report(number));
    }

    private HttpResponse<String> get(String place) throws BureauFault {
        String used = token.isEmpty() ? renewed("") : token;
        HttpResponse<String> response = send(question(place, used));
        return response.statusCode() == UNAUTHORISED ? send(question(place, renewed(used))) : response;
    }

    private HttpRequest question(String place, String withToken) {
        return HttpRequest.newBuilder(root.resolve(place))
                .timeout(timeout)
                .header("Accept", "application/json")
                .header("Authorization", withToken)
                .GET()
                .build();
    }

    /** @param refused the token that is no longer good; if another was got meanwhile, that one is taken */
    private synchronized String renewed(String refused) throws BureauFault {
        if (!token.equals(refused)) {
            return token;
        }
        token = "";
        HttpRequest signIn = HttpRequest.newBuilder(root.resolve("authenticate"))
                .timeout(timeout)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(BureauJson.signIn(user, password)))
                .build();
        token = body(send(signIn)).token();
        return token;
    }

    private HttpResponse<String> send(HttpRequest request) throws BureauFault {
        CompletableFuture<HttpResponse<String>> answer =
                client.sendAsync(request, response -> new LimitedBody(LONGEST_BODY));
        try {
            // the request's own time-out ends with the first byte; a body that trickles must end too
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new BureauFault(BureauFailure.TOO_SLOW);
        } catch (ExecutionException e) {
            throw new BureauFault(failure(e.getCause()));
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new BureauFault(BureauFailure.NO_CONNECTION);
        }
    }

    private static BureauFailure failure(Throwable fault) {
        if (fault instanceof LimitedBody.TooLong || fault.getCause() instanceof LimitedBody.TooLong) {
            return BureauFailure.UNUSABLE_ANSWER;
        }
        if (fault instanceof HttpTimeoutException) {
            return BureauFailure.TOO_SLOW;
        }
        return fault instanceof IOException ? BureauFailure.NO_CONNECTION : BureauFailure.UNUSABLE_ANSWER;
    }

    private static BureauJson body(HttpResponse<String> response) throws BureauFault {
        int status = response.statusCode();
        switch (status) {
            case OK -> {
                return BureauJson.read(response.body());
            }
            case UNAUTHORISED, 403 -> throw new BureauFault(BureauFailure.NOT_ADMITTED);
            case 429 -> throw new BureauFault(BureauFailure.TOO_MANY_QUESTIONS, retryAfter(response));
            case 503 -> throw new BureauFault(BureauFailure.BUREAU_FAULT, retryAfter(response));
            default ->
                throw new BureauFault(status >= 500 ? BureauFailure.BUREAU_FAULT : BureauFailure.UNUSABLE_ANSWER);
        }
    }

    /** Seconds; another form counts as not told. */
    private static Duration retryAfter(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.strip().matches("[0-9]{1,9}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds.strip())))
                .filter(wait -> wait.compareTo(LONGEST_WAIT) <= 0)
                .orElse(null);
    }
}
