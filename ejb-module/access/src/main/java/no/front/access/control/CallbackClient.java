package no.front.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import no.front.access.entity.CallbackFailure;
import no.front.access.entity.CallbackUrl;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.NetworkAddress;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Calls a customer's address (ACC-5) without being led elsewhere: the name is looked up once, every address it has must be of
 * the open internet ({@link CallbackAddresses}), and the connection is made to the one that was checked, while certificate and
 * {@code Host} are still held to the name. A name that leads somewhere else a moment later changes nothing. Redirects are not
 * followed, the answer is read up to a size, and all of it ends after ten seconds, however slowly it trickles. This machine
 * itself may be called in the demo only.
 */
@ApplicationScoped
public class CallbackClient {

    /** Asks for the addresses of a name. */
    interface Resolver {
        InetAddress[] addressesOf(String host) throws UnknownHostException;
    }

    /** Opens a connection to just this address. */
    interface Connector {
        void connect(Socket socket, InetSocketAddress address, int timeoutMs) throws IOException;
    }

    @Inject
    @ConfigProperty(name = "front.loopback.callbacks", defaultValue = "false")
    boolean loopback;

    Resolver resolver = InetAddress::getAllByName;
    Connector connector = Socket::connect;
    SSLSocketFactory encryption = (SSLSocketFactory) SSLSocketFactory.getDefault();
    Duration connecting = Duration.ofSeconds(5);
    Duration all = Duration.ofSeconds(10);

    /** Whether it may be called as far as can be told without asking for its name. */
    public boolean mayBe(CallbackUrl url) {
        if (url.isPlain()) {
            return loopback;
        }
        try {
            return isAllowed(NetworkAddress.address(url.host()));
        } catch (BusinessRuleViolation name) {
            return loopback || !url.host().equals("localhost");
        }
    }

    public CallbackAnswer call(CallbackRequest request) throws CallbackFault {
        AtomicBoolean late = new AtomicBoolean();
        try (Socket plain = new Socket()) {
            Thread watch = Thread.startVirtualThread(() -> closeLate(plain, late));
            try {
                return exchange(plain, request);
            } finally {
                watch.interrupt();
            }
        } catch (IOException e) {
            throw new CallbackFault(late.get() ? CallbackFailure.TOO_SLOW : CallbackFailure.NO_CONNECTION, e);
        } catch (CallbackFault fault) {
            throw late.get() ? new CallbackFault(CallbackFailure.TOO_SLOW, fault) : fault;
        }
    }

    private void closeLate(Socket socket, AtomicBoolean late) {
        try {
            Thread.sleep(all);
            late.set(true);
            socket.close();
        } catch (InterruptedException | IOException done) {
            Thread.currentThread().interrupt();
        }
    }

    private CallbackAnswer exchange(Socket plain, CallbackRequest request) throws IOException, CallbackFault {
        CallbackUrl url = request.url();
        InetAddress address = checked(url);
        try {
            connector.connect(plain, new InetSocketAddress(address, url.port()), (int) connecting.toMillis());
        } catch (java.net.SocketTimeoutException e) {
            throw new CallbackFault(CallbackFailure.TOO_SLOW, e);
        }
        Socket socket = url.isPlain() ? plain : encrypted(plain, url);
        socket.getOutputStream().write(request.bytes());
        socket.getOutputStream().flush();
        return new CallbackReading(new BufferedInputStream(socket.getInputStream())).answer();
    }

    /** All of them must be allowed: a name that leads inside as well is up to no good. */
    private InetAddress checked(CallbackUrl url) throws CallbackFault {
        InetAddress[] found;
        try {
            found = resolver.addressesOf(url.host());
        } catch (UnknownHostException e) {
            throw new CallbackFault(CallbackFailure.UNKNOWN_HOST, e);
        }
        List<InetAddress> addresses = List.of(found);
        if (addresses.isEmpty()) {
            throw new CallbackFault(CallbackFailure.UNKNOWN_HOST);
        }
        boolean inside = addresses.stream().anyMatch(address -> !isAllowed(address));
        if (inside || url.isPlain() && addresses.stream().anyMatch(address -> !address.isLoopbackAddress())) {
            throw new CallbackFault(CallbackFailure.INTERNAL_ADDRESS);
        }
        return addresses.getFirst();
    }

    private boolean isAllowed(InetAddress address) {
        return CallbackAddresses.isOpen(address) || loopback && address.isLoopbackAddress();
    }

    private Socket encrypted(Socket plain, CallbackUrl url) throws IOException, CallbackFault {
        SSLSocket socket = (SSLSocket) encryption.createSocket(plain, url.host(), url.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        if (url.host().matches(".*[a-z].*") && !url.host().contains(":")) {
            parameters.setServerNames(List.of(new SNIHostName(url.host())));
        }
        socket.setSSLParameters(parameters);
        try {
            socket.startHandshake();
        } catch (SSLException e) {
            throw new CallbackFault(CallbackFailure.NO_TLS, e);
        }
        return socket;
    }
}
