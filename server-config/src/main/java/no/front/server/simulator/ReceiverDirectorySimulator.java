package no.front.server.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Speaks the HTTP of the directory of EHF receivers (a service metadata publisher) on loopback, for demo and tests; and every way
 * in which that can fail, each by a number of {@link EhfCase}.
 */
public final class ReceiverDirectorySimulator implements AutoCloseable {
    private static final Pattern GROUP = Pattern.compile("/iso6523-actorid-upis::0192:(\\d{9})");
    private static final String DOCUMENT = "busdox-docid-qns::urn:oasis:names:specification:ubl:schema:xsd:%1$s-2::%1$s"
            + "##urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:%2$s:3.0::2.1";
    private static final String ORDER_AGREEMENT =
            "busdox-docid-qns::urn:oasis:names:specification:ubl:schema:xsd:OrderResponse-2::OrderResponse"
                    + "##urn:fdc:peppol.eu:poacc:trns:order_agreement:3::2.1";
    private static final Set<String> PUBLIC = Set.of("ORGL", "KOMM", "FYLK", "STAT", "KF", "FKF", "IKS");
    private static final int SLOW_SECONDS = 2;
    private static final int HUGE_BYTES = 8 * 1024 * 1024;

    private final Map<String, Company> companies = Company.all();
    private final Map<String, Boolean> answers = new ConcurrentHashMap<>();
    private final Map<String, Boolean> selfBilling = new ConcurrentHashMap<>();
    private final Map<String, Boolean> failedOnce = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "receiver-directory-simulator");
        thread.setDaemon(true);
        return thread;
    });
    private final HttpServer server;

    private ReceiverDirectorySimulator(int port) {
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
    public static ReceiverDirectorySimulator start(int port) {
        return new ReceiverDirectorySimulator(port);
    }

    /** The address as the setting {@code FRONT_RECEIVERS_URL} wants it. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Numbers that were asked about, in that order. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** From now on that number is registered, or not. */
    public void register(String number, boolean registered) {
        answers.put(number, registered);
    }

    /** From now on that number takes self-billed documents too, or not. */
    public void selfBilling(String number, boolean takes) {
        selfBilling.put(number, takes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Matcher group = GROUP.matcher(exchange.getRequestURI().getPath());
            if (!exchange.getRequestMethod().equals("GET")) {
                send(exchange, 405, "");
            } else if (group.matches()) {
                asked.add(group.group(1));
                group(exchange, group.group(1));
            } else {
                send(exchange, 404, "");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void group(HttpExchange exchange, String number) throws IOException, InterruptedException {
        switch (number) {
            case EhfCase.INVOICE_ONLY -> send(exchange, 200, xml(number, List.of("Invoice")));
            case EhfCase.DIRECTORY_SLOW -> {
                TimeUnit.SECONDS.sleep(SLOW_SECONDS);
                send(exchange, 200, xml(number, List.of("Invoice", "CreditNote")));
            }
            case EhfCase.DIRECTORY_DOWN -> send(exchange, 500, "");
            case EhfCase.DIRECTORY_DOWN_ONCE -> {
                boolean again = failedOnce.putIfAbsent(number, true) != null;
                send(exchange, again ? 200 : 500, again ? xml(number, List.of("Invoice", "CreditNote")) : "");
            }
            case EhfCase.DIRECTORY_GARBAGE -> send(exchange, 200, "<html><body>Vedlikehold</body></html>");
            case EhfCase.DIRECTORY_WRONG -> send(exchange, 200, xml(EhfCase.AT_ONCE, List.of("Invoice", "CreditNote")));
            case EhfCase.DIRECTORY_BOMB -> send(exchange, 200, bomb(number));
            case EhfCase.DIRECTORY_HUGE ->
                send(exchange, 200, "<ServiceGroup>" + "A".repeat(HUGE_BYTES) + "</ServiceGroup>");
            case EhfCase.DIRECTORY_BUSY -> {
                exchange.getResponseHeaders().set("Retry-After", "30");
                send(exchange, 429, "");
            }
            case EhfCase.DIRECTORY_REDIRECT -> {
                exchange.getResponseHeaders().set("Location", url() + "/elsewhere");
                send(exchange, 302, "");
            }
            default -> {
                boolean registered = isRegistered(number);
                send(exchange, registered ? 200 : 404, registered ? xml(number, List.of("Invoice", "CreditNote")) : "");
            }
        }
    }

    private boolean isRegistered(String number) {
        Boolean told = answers.get(number);
        if (told != null) {
            return told;
        }
        Company company = companies.get(number);
        return !number.equals(EhfCase.NOT_REGISTERED)
                && (company == null
                        || PUBLIC.contains(company.form())
                        || company.vat() && !company.form().equals("ENK"));
    }

    /** Of the companies of the simulated register those with an even number; others when they are told to. */
    private boolean takesSelfBilling(String number) {
        Company company = companies.get(number);
        return selfBilling.getOrDefault(
                number, company != null && company.form().equals("AS") && Integer.parseInt(number) % 2 == 0);
    }

    private String xml(String number, List<String> documents) {
        String id = "iso6523-actorid-upis::0192:" + number;
        StringBuilder references = new StringBuilder(reference(id, ORDER_AGREEMENT));
        documents.forEach(kind -> references.append(reference(id, DOCUMENT.formatted(kind, "billing"))));
        if (takesSelfBilling(number)) {
            documents.forEach(kind -> references.append(reference(id, DOCUMENT.formatted(kind, "selfbilling"))));
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<ServiceGroup xmlns=\"http://busdox.org/serviceMetadata/publishing/1.0/\""
                + " xmlns:id=\"http://busdox.org/transport/identifiers/1.0/\">"
                + "<id:ParticipantIdentifier scheme=\"iso6523-actorid-upis\">0192:" + number
                + "</id:ParticipantIdentifier><ServiceMetadataReferenceCollection>" + references
                + "</ServiceMetadataReferenceCollection></ServiceGroup>";
    }

    private static String reference(String participant, String document) {
        return "<ServiceMetadataReference href=\"http://smp.elma.example/"
                + URLEncoder.encode(participant, StandardCharsets.UTF_8) + "/services/"
                + URLEncoder.encode(document, StandardCharsets.UTF_8) + "\"/>";
    }

    private static String bomb(String number) {
        return "<?xml version=\"1.0\"?><!DOCTYPE ServiceGroup [<!ENTITY a \"0192\">"
                + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">"
                + "<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
                + "<ServiceGroup><ParticipantIdentifier scheme=\"iso6523-actorid-upis\">&c;&f;:" + number
                + "</ParticipantIdentifier></ServiceGroup>";
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/xml");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
