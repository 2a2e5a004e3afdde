package no.front.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Questions about TCP ports, answered by trying. */
public final class Ports {
    private Ports() {}

    /** A port on loopback that nobody uses at this moment. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes sure before the start, which takes its time, that the server will be able to listen.
     *
     * @throws StartFailure naming the port and the setting that changes it
     */
    static void requireFree(String address, int port, String setting) {
        try (ServerSocket socket = new ServerSocket()) {
            // as the server will: a port in TIME_WAIT is free
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw new StartFailure(
                    "Port " + port + " on " + address + " can't be used (" + e.getMessage()
                            + "). Stop what uses it, or choose another port: " + setting + "=" + (port + 1)
                            + " ./front run",
                    e);
        }
    }
}
