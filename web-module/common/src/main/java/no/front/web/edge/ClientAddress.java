package no.front.web.edge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.NetworkAddress;

/**
 * Where a request really comes from (ACC-6). A forwarded address counts only if the hop that tells it is a trusted proxy:
 * from the right, the first address that is no proxy of ours. What stands left of it could be written by anybody.
 *
 * <p>Example: connection from 10.0.0.2 (trusted), header {@code 198.51.100.1, 203.0.113.9, 10.0.0.1} (10.0.0.1 trusted):
 * the client is 203.0.113.9.
 */
public final class ClientAddress {

    private final List<NetworkAddress> trusted;

    public ClientAddress(List<NetworkAddress> trustedProxies) {
        this.trusted = List.copyOf(trustedProxies);
    }

    /** @param proxies networks separated by commas; "" trusts none */
    public static ClientAddress trusting(String proxies) {
        return new ClientAddress(Arrays.stream(proxies.split("[,\\s]+"))
                .filter(network -> !network.isBlank())
                .map(NetworkAddress::of)
                .toList());
    }

    public boolean isTrusted(String address) {
        return trusted.stream().anyMatch(network -> network.contains(address));
    }

    /**
     * @param connection address of the connection itself
     * @param forwarded all X-Forwarded-For headers in their order
     */
    public String of(String connection, List<String> forwarded) {
        String client = canonical(connection);
        if (client.isEmpty() || !isTrusted(client)) {
            return client.isEmpty() ? connection : client;
        }
        List<String> hops = new ArrayList<>();
        forwarded.forEach(header -> hops.addAll(Arrays.asList(header.split(","))));
        Collections.reverse(hops);
        for (String hop : hops) {
            String address = canonical(hop);
            if (address.isEmpty()) {
                // the proxy passed on what it couldn't know either: what we know is the proxy
                return client;
            }
            client = address;
            if (!isTrusted(address)) {
                return address;
            }
        }
        return client;
    }

    /** "" where it is no address; ports, as some proxies add them, are cut off. */
    private static String canonical(String hop) {
        String text = hop.strip();
        if (text.startsWith("[") && text.contains("]")) {
            text = text.substring(1, text.indexOf(']'));
        } else if (text.indexOf(':') == text.lastIndexOf(':') && text.contains(".") && text.contains(":")) {
            text = text.substring(0, text.indexOf(':'));
        }
        int zone = text.indexOf('%');
        try {
            return NetworkAddress.text(NetworkAddress.address(zone < 0 ? text : text.substring(0, zone)));
        } catch (BusinessRuleViolation e) {
            return "";
        }
    }
}
