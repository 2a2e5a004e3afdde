package no.front.server;

import java.util.ArrayList;
import java.util.List;

/** What is different from Payara's own configuration, as its administration commands. */
final class PayaraCommands {
    private static final String CONFIG = "set configs.config.server-config.";
    private static final String LISTENER = CONFIG + "network-config.network-listeners.network-listener.";
    private static final String TEXT_TYPES =
            "text/html,text/css,text/xml,text/plain,text/csv,text/javascript,application/javascript,application/json,"
                    + "application/problem+json,image/svg+xml";
    private static final String PROTOCOL = CONFIG + "network-config.protocols.protocol.";

    /** Requests that are worked on; the database has 40 connections for them. */
    private static final int AT_ONCE = 64;

    private PayaraCommands() {}

    /** Executed before the server opens any port. */
    static List<String> preboot(Settings settings) {
        boolean tls = !settings.get(Settings.HTTPS_PORT).isEmpty();
        String address = settings.get(Settings.HTTP_ADDRESS);
        List<String> commands = new ArrayList<>();
        // with TLS, plain HTTP is for this machine's own health checks
        commands.add(LISTENER + "http-listener.address=" + (tls ? "127.0.0.1" : address));
        for (String protocol : List.of("http-listener", "https-listener")) {
            commands.add(PROTOCOL + protocol + ".http.http2-enabled=false");
            commands.add(PROTOCOL + protocol + ".http.xpowered-by=false");
            commands.add(PROTOCOL + protocol + ".http.server-header=false");
            // pages and scripts shrink to a fifth; no other site can ask with our cookies (SameSite) and measure
            commands.add(PROTOCOL + protocol + ".http.compression=on");
            commands.add(PROTOCOL + protocol + ".http.compressable-mime-type=" + TEXT_TYPES);
            // a proxy in front must not be able to smuggle: one meaning for each request
            commands.add(PROTOCOL + protocol + ".http.trace-enabled=false");
        }
        // more at once would wait for each other and for a connection to the database, and take the heap for it
        commands.add(CONFIG + "thread-pools.thread-pool.http-thread-pool.max-thread-pool-size=" + AT_ONCE);
        commands.add(CONFIG + "http-service.access-logging-enabled=false");
        // sessions stay on their node (a load balancer keeps users there); timers are guarded by rows in the database
        commands.add(CONFIG + "hazelcast-config-specific-configuration.enabled=false");
        commands.add(CONFIG + "availability-service.availability-enabled=false");
        commands.add(CONFIG + "availability-service.web-container-availability.availability-enabled=false");
        if (tls) {
            commands.add(LISTENER + "https-listener.enabled=true");
            commands.add(LISTENER + "https-listener.address=" + address);
            commands.add(LISTENER + "https-listener.port=" + settings.port(Settings.HTTPS_PORT));
            TlsKeystore keystore = TlsKeystore.of(settings);
            keystore.use();
            commands.add(PROTOCOL + "https-listener.ssl.cert-nickname=" + keystore.alias());
        }
        return List.copyOf(commands);
    }
}
