package no.front.server.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Speaks the HTTP of an EHF access point on loopback, for demo and tests: a document is put under the sender's own id, its
 * receipt is asked for later; and every way in which that can fail, each by a receiver of {@link EhfCase}. A document that
 * comes again under the same id is answered as before and delivered once; another one under that id is refused.
 */
public final class AccessPointSimulator implements AutoCloseable {
    public static final String KEY = "simulated-access-point";

    private static final Pattern DOCUMENT = Pattern.compile("/v1/documents/([A-Za-z0-9-]{1,64})");
    private static final Pattern RECEIVER = Pattern.compile("0192:(\\d{9})");
    private static final int SLOW_SECONDS = 2;
    private static final int TIME_OUT_SECONDS = 30;
    private static final int LONGEST_DOCUMENT = 20 * 1024 * 1024;
    private static final int QUESTIONS_BEFORE_RECEIPT = 3;

    private static final class Document {
        private final String receiver;
        private final String fingerprint;
        private final AtomicInteger questions = new AtomicInteger();

        private Document(String receiver, String fingerprint) {
            this.receiver = receiver;
            this.fingerprint = fingerprint;
        }
    }

    private final Map<String, Document> documents = new ConcurrentHashMap<>();
    private final Map<String, Boolean> failedOnce = new ConcurrentHashMap<>();
    private final List<String> received = new CopyOnWriteArrayList<>();
    private final List<String> delivered = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "access-point-simulator");
        thread.setDaemon(true);
        return thread;
    });
    private final HttpServer server;

    private AccessPointSimulator(int port) {
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
    public static AccessPointSimulator start(int port) {
        return new AccessPointSimulator(port);
    }

    /** The address as the setting {@code FRONT_EHF_URL} wants it. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    /** Ids of all tries, repeats too, in that order. */
    public List<String> received() {
        return List.copyOf(received);
    }

    /** Ids of what went on to receivers: each once. */
    public List<String> delivered() {
        return List.copyOf(delivered);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Matcher document = DOCUMENT.matcher(exchange.getRequestURI().getPath());
            if (!("Bearer " + KEY).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                send(exchange, 401, "{}");
            } else if (!document.matches()) {
                send(exchange, 404, "{}");
            } else if (exchange.getRequestMethod().equals("PUT")) {
                put(exchange, document.group(1));
            } else if (exchange.getRequestMethod().equals("GET")) {
                status(exchange, document.group(1));
            } else {
                send(exchange, 405, "{}");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void put(HttpExchange exchange, String id) throws IOException, InterruptedException {
        byte[] xml = exchange.getRequestBody().readNBytes(LONGEST_DOCUMENT);
        received.add(id);
        String address = String.valueOf(exchange.getRequestHeaders().getFirst("Receiver"));
        Matcher receiver = RECEIVER.matcher(address);
        if (!receiver.matches() || xml.length == 0) {
            send(exchange, 422, json(id, "REJECTED", "receiver or document is missing"));
            return;
        }
        switch (receiver.group(1)) {
            case EhfCase.REJECTED -> send(exchange, 422, json(id, "REJECTED", "BR-CO-15: sum does not add up"));
            case EhfCase.POINT_DOWN -> send(exchange, 500, "{}");
            case EhfCase.POINT_BUSY -> {
                exchange.getResponseHeaders().set("Retry-After", "7200");
                send(exchange, 429, "{}");
            }
            case EhfCase.POINT_FORBIDDEN -> send(exchange, 403, "{\"message\":\"Not part of your agreement\"}");
            case EhfCase.POINT_GARBAGE -> send(exchange, 200, "<html><body>Vedlikehold</body></html>");
            case EhfCase.POINT_DOWN_ONCE -> {
                if (failedOnce.putIfAbsent(id, true) == null) {
                    send(exchange, 500, "{}");
                } else {
                    take(exchange, id, receiver.group(1), xml);
                }
            }
            case EhfCase.POINT_SLOW -> {
                TimeUnit.SECONDS.sleep(SLOW_SECONDS);
                take(exchange, id, receiver.group(1), xml);
            }
            case EhfCase.POINT_TIME_OUT -> {
                keep(id, receiver.group(1), xml);
                TimeUnit.SECONDS.sleep(TIME_OUT_SECONDS);
                send(exchange, 202, json(id, "ACCEPTED", ""));
            }
            default -> take(exchange, id, receiver.group(1), xml);
        }
    }

    private void take(HttpExchange exchange, String id, String receiver, byte[] xml) throws IOException {
        if (!keep(id, receiver, xml)) {
            send(exchange, 409, json(id, "REJECTED", "another document has this id"));
            return;
        }
        boolean atOnce = receiver.equals(EhfCase.AT_ONCE);
        send(exchange, atOnce ? 200 : 202, json(id, atOnce ? "DELIVERED" : "ACCEPTED", ""));
    }

    /** @return whether that id names this document */
    private boolean keep(String id, String receiver, byte[] xml) {
        String fingerprint = fingerprint(xml);
        Document known = documents.computeIfAbsent(id, first -> {
            delivered.add(first);
            return new Document(receiver, fingerprint);
        });
        return known.fingerprint.equals(fingerprint);
    }

    private void status(HttpExchange exchange, String id) throws IOException {
        Document document = documents.get(id);
        if (document == null) {
            send(exchange, 404, "{}");
            return;
        }
        int question = document.questions.incrementAndGet();
        switch (document.receiver) {
            case EhfCase.REJECTED_LATER -> send(exchange, 200, json(id, "REJECTED", "unknown buyer reference"));
            case EhfCase.NO_RECEIPT -> send(exchange, 200, json(id, "ACCEPTED", ""));
            case EhfCase.RECEIPT_LATER ->
                send(exchange, 200, json(id, question < QUESTIONS_BEFORE_RECEIPT ? "ACCEPTED" : "DELIVERED", ""));
            case EhfCase.FORGOTTEN -> {
                boolean again = failedOnce.putIfAbsent(id, true) != null;
                send(exchange, again ? 200 : 404, again ? json(id, "DELIVERED", "") : "{}");
            }
            default -> send(exchange, 200, json(id, "DELIVERED", ""));
        }
    }

    private static String json(String id, String status, String message) {
        return "{\"id\":\"" + id + "\",\"status\":\"" + status + "\",\"message\":\"" + message + "\"}";
    }

    private static String fingerprint(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
