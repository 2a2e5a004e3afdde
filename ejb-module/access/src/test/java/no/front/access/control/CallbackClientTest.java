package no.front.access.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import no.front.access.entity.CallbackFailure;
import no.front.access.entity.CallbackKind;
import no.front.access.entity.CallbackUrl;
import no.front.kernel.NetworkAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a machine of the test's own that answers whatever it is told to. */
class CallbackClientTest {

    private static final String PUBLIC = "93.184.216.34";
    private static final Instant NOW = Instant.parse("2026-11-22T14:00:00Z");

    private final CallbackClient client = new CallbackClient();
    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private final List<String> connected = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private ServerSocket server;
    private volatile Answering answering;

    private interface Answering {
        void answer(Socket socket, OutputStream out) throws IOException, InterruptedException;
    }

    @BeforeEach
    void start() throws IOException {
        client.loopback = true;
        serve(new ServerSocket(0, 10, InetAddress.getByName("127.0.0.1")));
    }

    private void serve(ServerSocket socket) {
        server = socket;
        Thread.startVirtualThread(() -> {
            while (!socket.isClosed()) {
                try (Socket caller = socket.accept()) {
                    received.add(request(caller.getInputStream()));
                    answering.answer(caller, caller.getOutputStream());
                } catch (IOException e) {
                    // the test's machine has closed, or the caller has had enough of it
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
    }

    private static String request(InputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        while (text.indexOf("\r\n\r\n") < 0) {
            int sign = in.read();
            if (sign < 0) {
                throw new IOException("no request");
            }
            text.append((char) sign);
        }
        int length = Integer.parseInt(text.toString().replaceAll("(?s).*Content-Length: (\\d+).*", "$1"));
        return text + new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private void answers(String... parts) {
        answering = (socket, out) -> {
            for (String part : parts) {
                out.write(part.getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
            }
        };
    }

    private CallbackAnswer call() throws CallbackFault {
        return call("http://127.0.0.1:" + server.getLocalPort() + "/inn?a=1");
    }

    private CallbackAnswer call(String url) throws CallbackFault {
        return client.call(request(url));
    }

    private static CallbackRequest request(String url) {
        return CallbackRequest.of(CallbackUrl.of(url), CallbackKind.STATUS, "id-1", NOW, "{\"a\":\"æ\"}", "secret");
    }

    private CallbackFailure failure(String url) {
        return assertThrows(CallbackFault.class, () -> call(url)).failure();
    }

    private CallbackFailure failure() {
        return failure("http://127.0.0.1:" + server.getLocalPort() + "/");
    }

    /** Names lead where the test says, one answer after the other; connections to the open internet end at the test's own machine. */
    private void resolving(String... answersInTurn) {
        List<String> left = new ArrayList<>(List.of(answersInTurn));
        client.resolver = host -> {
            asked.add(host);
            List<InetAddress> found = new ArrayList<>();
            for (String one : left.removeFirst().split(" ")) {
                if (one.isEmpty()) {
                    throw new UnknownHostException(host);
                }
                found.add(NetworkAddress.address(one));
            }
            return found.toArray(InetAddress[]::new);
        };
        client.connector = (socket, address, timeout) -> {
            connected.add(NetworkAddress.text(address.getAddress()) + " " + address.getPort());
            socket.connect(new InetSocketAddress("127.0.0.1", server.getLocalPort()), timeout);
        };
    }

    @Test
    @DisplayName("ACC-5 what is sent is to the byte what is shown, and the answer comes as it is")
    void exchange() throws Exception {
        answers("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\n", "tatt!", "and more");
        CallbackAnswer answer = call();
        CallbackRequest request = request("http://127.0.0.1:" + server.getLocalPort() + "/inn?a=1");
        assertEquals(request.head() + request.body(), received.poll(5, TimeUnit.SECONDS));
        assertEquals(200, answer.status());
        assertTrue(answer.isTaken());
        assertEquals("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 5", answer.head());
        assertEquals("tatt!", answer.body());
        assertFalse(answer.cut());
    }

    @Test
    @DisplayName("Answers in pieces, to the end of the connection, without body, after an interim one")
    void forms() throws Exception {
        answers(
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhei p",
                "\r\n3;x=1\r\n\u00e5 d\r\n0\r\n\r\n");
        assertEquals(8, call().body().length());
        answers("HTTP/1.0 500 Feil\n\nslik gikk det");
        CallbackAnswer old = call();
        assertEquals("500 slik gikk det false", old.status() + " " + old.body() + " " + old.isTaken());
        answers("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n");
        assertEquals("204 ", call().status() + " " + call().body());
    }

    @Test
    @DisplayName("ACC-5 redirects are not followed: they are an answer, and no success")
    void redirect() throws Exception {
        answers("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:" + server.getLocalPort()
                + "/annet\r\nContent-Length: 0\r\n\r\n");
        CallbackAnswer answer = call();
        assertEquals("302 false", answer.status() + " " + answer.isTaken());
        assertEquals(1, received.size());
    }

    @Test
    @DisplayName("ACC-5 an answer is read to a size, whatever it claims, and ends after a time, however it trickles")
    void limits() throws Exception {
        String much = "x".repeat(CallbackReading.MOST_BODY);
        answers("HTTP/1.1 200 OK\r\nContent-Length: 999999999999\r\n\r\n", much, much);
        CallbackAnswer long1 = call();
        assertTrue(long1.cut());
        assertEquals(CallbackReading.MOST_BODY, long1.body().length());
        answers("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffff\r\n", much, much);
        assertTrue(call().cut());
        answers("HTTP/1.1 200 OK\r\nX: " + "x".repeat(CallbackReading.MOST_HEAD));
        assertEquals(CallbackFailure.UNREADABLE, failure());

        client.all = Duration.ofMillis(400);
        answering = (socket, out) -> {
            out.write("HTTP/1.1 200 OK\r\nX: ".getBytes(StandardCharsets.US_ASCII));
            while (!socket.isClosed()) {
                out.write('x');
                out.flush();
                TimeUnit.MILLISECONDS.sleep(20);
            }
        };
        long start = System.nanoTime();
        assertEquals(CallbackFailure.TOO_SLOW, failure());
        assertTrue(Duration.ofNanos(System.nanoTime() - start).toSeconds() < 5);
    }

    @Test
    @DisplayName("What is no answer of HTTP is told as such")
    void unreadable() {
        for (String nonsense : new String[] {
            "",
            "hei",
            "SSH-2.0-OpenSSH\r\n\r\n",
            "HTTP/2 200\r\n\r\n",
            "HTTP/1.1 99 X\r\n\r\n",
            "HTTP/1.1 abc\r\n\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"
        }) {
            answers(nonsense);
            assertEquals(CallbackFailure.UNREADABLE, failure(), nonsense);
        }
    }

    @Test
    @DisplayName(
            "ACC-5 a name is looked up once, and the connection made to what was checked, not to what it says later")
    void rebinding() throws Exception {
        resolving(PUBLIC, "10.0.0.1", "127.0.0.1");
        client.loopback = false;
        CallbackClient.Connector way = client.connector;
        client.connector = (socket, address, timeout) -> {
            way.connect(socket, address, timeout);
            throw new IOException("far enough");
        };
        assertEquals(CallbackFailure.NO_CONNECTION, failure("https://kunde.example/"));
        assertEquals(List.of("kunde.example"), asked);
        assertEquals(List.of(PUBLIC + " 443"), connected);
        assertEquals(CallbackFailure.INTERNAL_ADDRESS, failure("https://kunde.example/"));
        assertEquals(CallbackFailure.INTERNAL_ADDRESS, failure("https://kunde.example/"));
        assertEquals(1, connected.size(), "nobody was called");
    }

    @Test
    @DisplayName("ACC-5 a name with one inner address among others, and an unknown one, are not called")
    void mixed() {
        resolving(PUBLIC + " 169.254.169.254", "2606:4700::1111 ::ffff:192.168.0.1", "");
        assertEquals(CallbackFailure.INTERNAL_ADDRESS, failure("https://kunde.example/"));
        assertEquals(CallbackFailure.INTERNAL_ADDRESS, failure("https://kunde.example/"));
        assertEquals(CallbackFailure.UNKNOWN_HOST, failure("https://kunde.example/"));
        assertEquals(List.of(), connected);
    }

    @Test
    @DisplayName("ACC-5 this machine is called in the demo only, without TLS never any other")
    void loopback() throws Exception {
        answers("HTTP/1.1 204 No Content\r\n\r\n");
        assertEquals(204, call().status());
        assertTrue(client.mayBe(CallbackUrl.of("http://localhost:9/")));
        assertTrue(client.mayBe(CallbackUrl.of("https://127.0.0.1:9443/")));
        assertFalse(client.mayBe(CallbackUrl.of("https://10.0.0.1/")));
        client.loopback = false;
        assertEquals(CallbackFailure.INTERNAL_ADDRESS, failure());
        for (String here : new String[] {
            "http://localhost:9/",
            "https://localhost/",
            "https://127.0.0.1:9443/",
            "https://[::1]/",
            "https://[::ffff:10.0.0.1]/",
            "https://[64:ff9b::7f00:1]/"
        }) {
            assertFalse(client.mayBe(CallbackUrl.of(here)), here);
        }
        assertTrue(client.mayBe(CallbackUrl.of("https://kunde.example/")));
        client.loopback = true;
        resolving(PUBLIC);
        assertEquals(CallbackFailure.INTERNAL_ADDRESS, failure("http://localhost:9/"), "a name server that lies");
    }

    @Test
    @DisplayName("Nobody listens: no connection")
    void nobody() throws IOException {
        int port;
        try (ServerSocket gone = new ServerSocket(0)) {
            port = gone.getLocalPort();
        }
        assertEquals(CallbackFailure.NO_CONNECTION, failure("http://127.0.0.1:" + port + "/"));
    }

    private static SSLContext context(Path store) throws Exception {
        KeyStore keys = KeyStore.getInstance(store.toFile(), "changeit".toCharArray());
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, "changeit".toCharArray());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("kunde", keys.getCertificate("kunde"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private static Path certificate(Path folder) throws Exception {
        Path store = folder.resolve("kunde.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "kunde",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=kunde.example",
                        "-ext",
                        "san=dns:kunde.example",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        "changeit")
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, keytool.waitFor(), said);
        assertTrue(Files.exists(store));
        return store;
    }

    @Test
    @DisplayName("ACC-5 at the checked address the certificate is held to the name, which is told by SNI and Host")
    void encrypted(@TempDir Path folder) throws Exception {
        SSLContext context = context(certificate(folder));
        server.close();
        serve(context.getServerSocketFactory().createServerSocket(0, 10, InetAddress.getByName("127.0.0.1")));
        List<String> names = new ArrayList<>();
        answering = (socket, out) -> {
            ((ExtendedSSLSession) ((SSLSocket) socket).getSession())
                    .getRequestedServerNames()
                    .forEach(name -> names.add(name.toString()));
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok".getBytes(StandardCharsets.US_ASCII));
            out.flush();
        };
        client.encryption = context.getSocketFactory();
        client.loopback = false;
        resolving(PUBLIC, PUBLIC, PUBLIC);
        assertEquals("ok", call("https://kunde.example:8443/inn").body());
        assertTrue(received.poll(5, TimeUnit.SECONDS).contains("\r\nHost: kunde.example:8443\r\n"));
        assertTrue(names.toString().contains("kunde.example"), names.toString());
        assertEquals(List.of(PUBLIC + " 8443"), connected);
        assertEquals(CallbackFailure.NO_TLS, failure("https://annen.example/"), "another name's certificate");
        client.encryption = SSLContext.getDefault().getSocketFactory();
        assertEquals(CallbackFailure.NO_TLS, failure("https://kunde.example/"), "nobody vouches for it");
    }
}
