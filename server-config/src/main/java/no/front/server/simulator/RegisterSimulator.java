package no.front.server.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Speaks the HTTP of the national register of business entities on loopback, for demo and tests: the same paths, statuses and bodies,
 * and every way in which the real one can fail, each by a number of {@link RegisterCase}.
 */
public final class RegisterSimulator implements AutoCloseable {
    /** Every number that begins so is an ordinary company, made up as it is asked for: for measuring with many of them. */
    public static final String MADE_UP = "3150";

    private static final String ROOT = "/enhetsregisteret/api";
    private static final Pattern PATH = Pattern.compile(ROOT + "/(enheter|underenheter)/([^/]+)");
    private static final int SLOW_SECONDS = 20;
    private static final int HUGE_BYTES = 8 * 1024 * 1024;

    private final Map<String, Company> companies = Company.all();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "register-simulator");
        thread.setDaemon(true);
        return thread;
    });
    private final HttpServer server;

    private RegisterSimulator(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** @param port 0 takes a free one */
    public static RegisterSimulator start(int port) {
        return new RegisterSimulator(port);
    }

    /** The address to look numbers up under, as the setting {@code FRONT_REGISTER_URL} wants it. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + ROOT;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Matcher path = PATH.matcher(exchange.getRequestURI().getPath());
            if (!exchange.getRequestMethod().equals("GET")) {
                send(exchange, 405, "{}");
            } else if (!path.matches()) {
                send(exchange, 404, "{}");
            } else if (!path.group(2).matches("\\d{9}")) {
                send(
                        exchange,
                        400,
                        "{\"status\":400,\"error\":\"Bad Request\",\"feilmelding\":\"Organisasjonsnummeret har feil format\"}");
            } else if (path.group(1).equals("enheter")) {
                entity(exchange, path.group(2));
            } else {
                branch(exchange, path.group(2));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void entity(HttpExchange exchange, String number) throws IOException, InterruptedException {
        switch (number) {
            case RegisterCase.DELETED -> send(exchange, 200, Company.deleted(number, "AVSLUTTET HANDEL AS"));
            case RegisterCase.REMOVED -> send(exchange, 410, Company.removed(number));
            case RegisterCase.BUSY -> {
                exchange.getResponseHeaders().set("Retry-After", "30");
                send(exchange, 429, "{}");
            }
            case RegisterCase.FAILING -> send(exchange, 500, "{\"status\":500,\"error\":\"Internal Server Error\"}");
            case RegisterCase.SLOW -> {
                TimeUnit.SECONDS.sleep(SLOW_SECONDS);
                send(
                        exchange,
                        200,
                        Company.ordinary(number, "BEDRE SENT ENN ALDRI AS").json());
            }
            case RegisterCase.GARBAGE -> send(exchange, 200, "<html><body>Vedlikehold</body></html>");
            case RegisterCase.TRUNCATED -> {
                String json = Company.ordinary(number, "HALVE SANNHETEN AS").json();
                send(exchange, 200, json.substring(0, json.length() / 2));
            }
            case RegisterCase.WRONG_NUMBER ->
                send(exchange, 200, companies.get(RegisterCase.ORDINARY).json());
            case RegisterCase.REDIRECT -> {
                exchange.getResponseHeaders().set("Location", url() + "/enheter/" + RegisterCase.ORDINARY);
                send(exchange, 302, "");
            }
            case RegisterCase.HUGE -> send(exchange, 200, "{\"navn\":\"" + "A".repeat(HUGE_BYTES) + "\"}");
            default -> {
                Company company = number.startsWith(MADE_UP)
                        ? Company.ordinary(number, "TALLREKKE " + number.substring(4) + " AS")
                        : companies.get(number);
                send(exchange, company == null ? 404 : 200, company == null ? "" : company.json());
            }
        }
    }

    private void branch(HttpExchange exchange, String number) throws IOException {
        switch (number) {
            case RegisterCase.BRANCH ->
                send(exchange, 200, Company.branch(number, "FJORDVIK REISER AVD FLESLAND", RegisterCase.ORDINARY));
            case RegisterCase.BRANCH_PARENT_GONE ->
                send(exchange, 200, Company.deleted(number, "NEDLAGT FILIAL AVD SENTRUM"));
            default -> send(exchange, 404, "");
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .set("Content-Type", "application/vnd.brreg.enhetsregisteret.enhet.v2+json;charset=UTF-8");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
