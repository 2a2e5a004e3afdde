package no.front.contract.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.front.contract.entity.IndexFailure;
import no.front.platform.boundary.LimitedBody;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The API (version 2) of Statistics Norway over HTTP. It takes 30 questions a minute from one address: one more is refused
 * here, before it gets us locked out there.
 */
@ApplicationScoped
public class StatisticsNorway implements PriceIndex {

    private static final int MOST_A_MINUTE = 30;
    private static final int LONGEST_BODY = 1024 * 1024;
    private static final int MONTHS = 60;
    private static final int OK = 200;

    private final URI root;
    private final Duration timeout;
    private final HttpClient client;
    private final Deque<Long> asked = new ArrayDeque<>();

    /** For the container. */
    protected StatisticsNorway() {
        root = null;
        timeout = null;
        client = null;
    }

    /**
     * @param url address of the API; "" for none, which then never answers
     * @param timeoutMs in milliseconds
     */
    @Inject
    public StatisticsNorway(
            @ConfigProperty(name = "front.index.url") Optional<String> url,
            @ConfigProperty(name = "front.index.timeout.ms", defaultValue = "10000") int timeoutMs) {
        root = url.map(text -> URI.create(text.replaceFirst("/+$", "") + "/")).orElse(null);
        timeout = Duration.ofMillis(timeoutMs);
        client = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public Answer ask(String table) {
        if (root == null) {
            return new Failed(IndexFailure.NO_CONNECTION);
        }
        if (!mayAsk()) {
            return new Failed(IndexFailure.TOO_MANY_QUESTIONS);
        }
        CompletableFuture<HttpResponse<String>> answer =
                client.sendAsync(question(table), response -> new LimitedBody(LONGEST_BODY));
        try {
            // the request's own time-out ends with the first byte; a body that trickles must end too
            return answer(table, answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            answer.cancel(true);
            return new Failed(IndexFailure.TOO_SLOW);
        } catch (ExecutionException e) {
            return new Failed(failure(e.getCause()));
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return new Failed(IndexFailure.NO_CONNECTION);
        }
    }

    private HttpRequest question(String table) {
        // 14710 has the all-item index only, so no group to choose
        String group = table.equals("14700") ? "&valueCodes%5BVareTjenesteGrp%5D=00" : "";
        String old = table.equals("03013") ? "&valueCodes%5BKonsumgrp%5D=TOTAL" : "";
        return HttpRequest.newBuilder(root.resolve("tables/" + table + "/data?lang=no&outputFormat=json-stat2" + group
                        + old + "&valueCodes%5BContentsCode%5D=KpiIndMnd&valueCodes%5BTid%5D=top(" + MONTHS + ")"))
                .timeout(timeout)
                .header("Accept", "application/json")
                .GET()
                .build();
    }

    private synchronized boolean mayAsk() {
        long now = System.nanoTime();
        while (!asked.isEmpty() && now - asked.peekFirst() > TimeUnit.MINUTES.toNanos(1)) {
            asked.removeFirst();
        }
        if (asked.size() >= MOST_A_MINUTE) {
            return false;
        }
        asked.addLast(now);
        return true;
    }

    private static Answer answer(String table, HttpResponse<String> response) {
        return switch (response.statusCode()) {
            case OK -> IndexSeries.read(table, response.body());
            case 404 -> new Failed(IndexFailure.UNKNOWN_TABLE);
            case 429 -> new Failed(IndexFailure.TOO_MANY_QUESTIONS);
            default ->
                new Failed(response.statusCode() >= 500 ? IndexFailure.SERVICE_FAULT : IndexFailure.UNUSABLE_ANSWER);
        };
    }

    private static IndexFailure failure(Throwable fault) {
        if (fault instanceof LimitedBody.TooLong || fault.getCause() instanceof LimitedBody.TooLong) {
            return IndexFailure.UNUSABLE_ANSWER;
        }
        if (fault instanceof HttpTimeoutException) {
            return IndexFailure.TOO_SLOW;
        }
        return fault instanceof IOException ? IndexFailure.NO_CONNECTION : IndexFailure.UNUSABLE_ANSWER;
    }
}
