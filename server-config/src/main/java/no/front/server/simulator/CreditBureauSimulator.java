package no.front.server.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Speaks the HTTP of a credit bureau on loopback, for demo and tests: sign in for a token, find the company by its number, get
 * its report; and every way in which that can fail, each by a number of {@link CreditCase}. The same reference asks only once:
 * a repeat gets the same answer and no second copy letter.
 */
public final class CreditBureauSimulator implements AutoCloseable {
    public static final String USER = "front";
    public static final String PASSWORD = "simulated-bureau";

    private static final String ROOT = "/v1";
    private static final Pattern REPORT = Pattern.compile(ROOT + "/companies/NO-0-(\\d{9})");
    private static final Pattern NUMBER = Pattern.compile("(?:^|&)regNo=(\\d{9})(?:&|$)");
    private static final Pattern REFERENCE = Pattern.compile("(?:^|&)customerReference=([A-Za-z0-9-]{1,64})(?:&|$)");
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final int SLOW_SECONDS = 2;
    private static final int TIME_OUT_SECONDS = 30;
    private static final int HUGE_BYTES = 8 * 1024 * 1024;

    private final int latencyMs;
    private final Map<String, Company> companies = Company.all();
    private final Map<String, Boolean> tokens = new ConcurrentHashMap<>();
    private final Map<String, Boolean> failedOnce = new ConcurrentHashMap<>();
    private final Map<String, String> copyLetters = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "credit-bureau-simulator");
        thread.setDaemon(true);
        return thread;
    });
    private final HttpServer server;

    private CreditBureauSimulator(int port, int latencyMs) {
        this.latencyMs = latencyMs;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /**
     * @param port 0 takes a free one
     * @param latencyMs how long a report takes, in milliseconds
     */
    public static CreditBureauSimulator start(int port, int latencyMs) {
        return new CreditBureauSimulator(port, latencyMs);
    }

    /** The address as the setting {@code FRONT_CREDIT_URL} wants it. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + ROOT;
    }

    /** Numbers whose report was asked for, in that order. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** How many copy letters have gone out. */
    public int copyLetters() {
        return copyLetters.size();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Matcher report = REPORT.matcher(path);
            if (path.equals(ROOT + "/authenticate")) {
                authenticate(exchange);
            } else if (!exchange.getRequestMethod().equals("GET")) {
                send(exchange, 405, "{}");
            } else if (!isSignedIn(exchange)) {
                send(exchange, 401, "{\"message\":\"Access token is missing or has expired\"}");
            } else if (path.equals(ROOT + "/companies")) {
                find(exchange);
            } else if (report.matches()) {
                asked.add(report.group(1));
                report(exchange, report.group(1));
            } else {
                send(exchange, 404, "{}");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void authenticate(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readNBytes(10_000), StandardCharsets.UTF_8);
        if (!exchange.getRequestMethod().equals("POST")) {
            send(exchange, 405, "{}");
        } else if (body.contains("\"" + USER + "\"") && body.contains("\"" + PASSWORD + "\"")) {
            String token = UUID.randomUUID().toString();
            tokens.put(token, false);
            send(exchange, 200, "{\"token\":\"" + token + "\"}");
        } else {
            send(exchange, 401, "{\"message\":\"Invalid username or password\"}");
        }
    }

    private boolean isSignedIn(HttpExchange exchange) {
        String token = exchange.getRequestHeaders().getFirst("Authorization");
        return token != null && tokens.containsKey(token);
    }

    private void find(HttpExchange exchange) throws IOException {
        Matcher query = NUMBER.matcher(exchange.getRequestURI().getQuery());
        String number = query.find() ? query.group(1) : "";
        String token = exchange.getRequestHeaders().getFirst("Authorization");
        if (number.equals(CreditCase.TOKEN_EXPIRED) && tokens.get(token)) {
            tokens.remove(token);
            send(exchange, 401, "{\"message\":\"Access token is missing or has expired\"}");
            return;
        }
        tokens.put(token, true);
        String found = number.equals(CreditCase.UNKNOWN) || number.isEmpty()
                ? ""
                : "{\"id\":\"NO-0-" + number + "\",\"country\":\"NO\",\"regNo\":\"" + number + "\",\"type\":\"Ltd\"}";
        send(exchange, 200, "{\"totalSize\":" + (found.isEmpty() ? 0 : 1) + ",\"companies\":[" + found + "]}");
    }

    private void report(HttpExchange exchange, String number) throws IOException, InterruptedException {
        TimeUnit.MILLISECONDS.sleep(latencyMs);
        switch (number) {
            case CreditCase.SLOW -> {
                TimeUnit.SECONDS.sleep(SLOW_SECONDS);
                send(exchange, 200, json(exchange, number));
            }
            case CreditCase.TIME_OUT -> {
                TimeUnit.SECONDS.sleep(TIME_OUT_SECONDS);
                send(exchange, 200, json(exchange, number));
            }
            case CreditCase.FAILING -> send(exchange, 500, "{\"message\":\"Internal Server Error\"}");
            case CreditCase.FAILING_ONCE -> {
                boolean again = failedOnce.putIfAbsent(reference(exchange), true) != null;
                send(exchange, again ? 200 : 500, again ? json(exchange, number) : "{}");
            }
            case CreditCase.GARBAGE -> send(exchange, 200, "<html><body>Vedlikehold</body></html>");
            case CreditCase.TRUNCATED -> {
                String json = json(exchange, number);
                send(exchange, 200, json.substring(0, json.length() / 2));
            }
            case CreditCase.WRONG_COMPANY -> send(exchange, 200, json(exchange, CreditCase.AAA));
            case CreditCase.REDIRECT -> {
                exchange.getResponseHeaders().set("Location", url() + "/companies/NO-0-" + CreditCase.AAA);
                send(exchange, 302, "");
            }
            case CreditCase.HUGE -> send(exchange, 200, "{\"report\":\"" + "A".repeat(HUGE_BYTES) + "\"}");
            case CreditCase.BUSY -> {
                exchange.getResponseHeaders().set("Retry-After", "30");
                send(exchange, 429, "{}");
            }
            case CreditCase.FORBIDDEN -> send(exchange, 403, "{\"message\":\"Not part of your agreement\"}");
            default -> send(exchange, 200, json(exchange, number));
        }
    }

    private String json(HttpExchange exchange, String number) {
        String reference = reference(exchange);
        Company company = companies.get(number);
        boolean soleTrader = company != null && company.form().equals("ENK");
        String letter = soleTrader
                ? copyLetters.computeIfAbsent(
                        reference, first -> LocalDate.now(OSLO).toString())
                : null;
        return CreditReport.about(number).json("NO-0-" + number, reference, letter);
    }

    private static String reference(HttpExchange exchange) {
        String query = exchange.getRequestURI().getQuery();
        Matcher reference = REFERENCE.matcher(query == null ? "" : query);
        return reference.find() ? reference.group(1) : "";
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json;charset=UTF-8");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
