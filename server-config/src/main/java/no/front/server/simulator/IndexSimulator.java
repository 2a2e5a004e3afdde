package no.front.server.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Speaks version 2 of Statistics Norway's API on loopback, for demo and tests: the consumer price index in json-stat 2, and
 * every way in which the real one can fail, each by a table of its own. The figures are made up: 100.0 in January 2025, rising
 * by 0.3 a month.
 */
public final class IndexSimulator implements AutoCloseable {
    /** All groups, base 2025; the months as an object, the values as an array. */
    public static final String BY_GROUP = "14700";
    /** Headline only, base 2025; the months as an array, the values sparse, the newest not published. */
    public static final String HEADLINE = "14710";
    /** Ended with December 2025, but still answers. */
    public static final String FROZEN = "03013";
    /** Nobody has said so, but it no longer advances. */
    public static final String SILENTLY_FROZEN = "90001";

    public static final String DOWN = "90002";
    public static final String SLOW = "90003";
    public static final String GARBAGE = "90004";
    /** Names months that have not been. */
    public static final String FUTURE = "90005";

    public static final String BUSY = "90006";
    /** Two groups where one was asked for. */
    public static final String TWO_SERIES = "90007";
    /** An index below zero. */
    public static final String NEGATIVE = "90008";

    public static final String HUGE = "90009";
    public static final String TRUNCATED = "90010";
    /** Does not say which year is 100. */
    public static final String NO_BASE = "90011";

    private static final String ROOT = "/api/pxwebapi/v2";
    private static final Pattern PATH = Pattern.compile(ROOT + "/tables/(\\d{5})/data");
    private static final YearMonth BEGIN = YearMonth.of(2025, 1);
    private static final int SLOW_SECONDS = 20;

    private final Supplier<YearMonth> newest;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "index-simulator");
        thread.setDaemon(true);
        return thread;
    });
    private final HttpServer server;

    private IndexSimulator(int port, Supplier<YearMonth> newest) {
        this.newest = newest;
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
     * @param newest the newest month that is published
     */
    public static IndexSimulator start(int port, Supplier<YearMonth> newest) {
        return new IndexSimulator(port, newest);
    }

    /** The address as the setting {@code FRONT_INDEX_URL} wants it. */
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
            if (!exchange.getRequestMethod().equals("GET") || !path.matches()) {
                send(exchange, 404, "{}");
                return;
            }
            String query = exchange.getRequestURI().getQuery();
            String table = path.group(1);
            if (!query.contains("outputFormat=json-stat2") || !query.contains("valueCodes[ContentsCode]=KpiIndMnd")) {
                send(exchange, 400, "{\"type\":\"Parameter error\",\"title\":\"Non-existent value\",\"status\":400}");
            } else if (table.equals(BY_GROUP) && !query.contains("valueCodes[VareTjenesteGrp]=00")) {
                send(exchange, 400, "{\"type\":\"Parameter error\",\"title\":\"Missing selection\",\"status\":400}");
            } else {
                table(exchange, table);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void table(HttpExchange exchange, String table) throws IOException, InterruptedException {
        switch (table) {
            case BY_GROUP -> send(exchange, 200, series("VareTjenesteGrp", newest.get(), true, 1, ""));
            case HEADLINE -> send(exchange, 200, series("", newest.get(), false, 1, ""));
            case FROZEN -> send(exchange, 200, series("Konsumgrp", YearMonth.of(2025, 12), true, 1, ""));
            case SILENTLY_FROZEN ->
                send(exchange, 200, series("", newest.get().minusMonths(6), true, 1, " (2015=100)"));
            case DOWN -> send(exchange, 503, "{}");
            case SLOW -> {
                TimeUnit.SECONDS.sleep(SLOW_SECONDS);
                send(exchange, 200, series("", newest.get(), true, 1, " (2025=100)"));
            }
            case GARBAGE -> send(exchange, 200, "<html><body>Vedlikehold</body></html>");
            case FUTURE -> send(exchange, 200, series("", newest.get().plusMonths(3), true, 1, " (2025=100)"));
            case BUSY -> {
                exchange.getResponseHeaders().set("Retry-After", "30");
                send(exchange, 429, "{}");
            }
            case TWO_SERIES -> send(exchange, 200, series("VareTjenesteGrp", newest.get(), true, 2, " (2025=100)"));
            case NEGATIVE ->
                send(
                        exchange,
                        200,
                        series("", newest.get(), true, 1, " (2025=100)").replace("[100.0", "[-100.0"));
            case HUGE -> send(exchange, 200, "{\"label\":\"" + "A".repeat(2 * 1024 * 1024) + "\"}");
            case TRUNCATED -> {
                String whole = series("", newest.get(), true, 1, " (2025=100)");
                send(exchange, 200, whole.substring(0, whole.length() / 2));
            }
            case NO_BASE -> send(exchange, 200, series("", newest.get(), true, 1, ""));
            default -> send(exchange, 404, "{\"type\":\"Non-existent table\",\"status\":404}");
        }
    }

    /**
     * @param group dimension of groups, "" for none
     * @param asArray values as an array, and the months as an object; else values sparse and months as an array
     */
    private static String series(String group, YearMonth to, boolean asArray, int groups, String base) {
        StringBuilder months = new StringBuilder();
        StringBuilder values = new StringBuilder();
        int count = 0;
        for (YearMonth month = BEGIN; !month.isAfter(to); month = month.plusMonths(1)) {
            String code = String.format(Locale.ROOT, "%dM%02d", month.getYear(), month.getMonthValue());
            String comma = count == 0 ? "" : ",";
            String value = String.format(Locale.ROOT, "%.1f", 100.0 + 0.3 * count);
            months.append(comma).append(asArray ? "\"" + code + "\":" + count : "\"" + code + "\"");
            values.append(comma).append(asArray ? value : "\"" + count + "\":" + value);
            count++;
        }
        if (!asArray) {
            // the coming month stands there, without a value
            YearMonth next = to.plusMonths(1);
            months.append(String.format(Locale.ROOT, ",\"%dM%02d\"", next.getYear(), next.getMonthValue()));
            values.append(",\"").append(count++).append("\":null");
        }
        String dimension = group.isEmpty()
                ? ""
                : "\"" + group + "\":{\"category\":{\"index\":{\"00\":0},\"label\":{\"00\":\"Totalindeks\"}}},";
        return "{\"version\":\"2.0\",\"class\":\"dataset\",\"label\":\"Konsumprisindeks" + base
                + "\",\"source\":\"SSB\",\"id\":["
                + (group.isEmpty() ? "" : "\"" + group + "\",") + "\"ContentsCode\",\"Tid\"],\"size\":["
                + (group.isEmpty() ? "" : groups + ",") + "1," + count + "],\"dimension\":{" + dimension
                + "\"ContentsCode\":{\"category\":{\"index\":{\"KpiIndMnd\":0}}},\"Tid\":{\"category\":{\"index\":"
                + (asArray ? "{" + months + "}" : "[" + months + "]") + "}}},\"value\":"
                + (asArray ? "[" + values + "]" : "{" + values + "}") + "}";
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
