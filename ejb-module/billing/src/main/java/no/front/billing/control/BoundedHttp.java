package no.front.billing.control;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.front.billing.entity.LinkFailure;
import no.front.platform.boundary.LimitedBody;

/** Questions over HTTP that end: after a time, after so many bytes, and without following to elsewhere. */
final class BoundedHttp {

    private static final Duration LONGEST_WAIT = Duration.ofHours(24);
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;
    private static final int FAULT = 500;

    private final Duration timeout;
    private final int longestBody;
    private final HttpClient client;

    BoundedHttp(int timeoutMs, int longestBody) {
        this.timeout = Duration.ofMillis(timeoutMs);
        this.longestBody = longestBody;
        this.client = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws LinkFault {
        CompletableFuture<HttpResponse<String>> answer =
                client.sendAsync(request.timeout(timeout).build(), response -> new LimitedBody(longestBody));
        try {
            // the request's own time-out ends with the first byte; a body that trickles must end too
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new LinkFault(LinkFailure.TOO_SLOW);
        } catch (ExecutionException e) {
            throw new LinkFault(failure(e.getCause()));
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new LinkFault(LinkFailure.NO_CONNECTION);
        }
    }

    private static LinkFailure failure(Throwable fault) {
        if (fault instanceof LimitedBody.TooLong || fault.getCause() instanceof LimitedBody.TooLong) {
            return LinkFailure.UNUSABLE_ANSWER;
        }
        if (fault instanceof HttpTimeoutException) {
            return LinkFailure.TOO_SLOW;
        }
        return fault instanceof IOException ? LinkFailure.NO_CONNECTION : LinkFailure.UNUSABLE_ANSWER;
    }

    /** For a status that is no answer of substance. */
    static LinkFault fault(HttpResponse<String> response) {
        return switch (response.statusCode()) {
            case 401, 403 -> new LinkFault(LinkFailure.NOT_ADMITTED);
            case TOO_MANY -> new LinkFault(LinkFailure.TOO_MANY_QUESTIONS, retryAfter(response));
            case UNAVAILABLE -> new LinkFault(LinkFailure.OTHER_SIDES_FAULT, retryAfter(response));
            default ->
                new LinkFault(
                        response.statusCode() >= FAULT ? LinkFailure.OTHER_SIDES_FAULT : LinkFailure.UNUSABLE_ANSWER);
        };
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
