package no.front.kernel;

import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * An IP address or a network (CIDR), IPv4 or IPv6: for blocks and approved networks (ACC-3, ACC-5, ACC-6). Bits beyond the
 * prefix are dropped, so {@code 192.0.2.77/24} is {@code 192.0.2.0/24}; an IPv4 address written as IPv6
 * ({@code ::ffff:192.0.2.7}) is the IPv4 address. Names are refused: nothing here ever asks a name server.
 *
 * <p>Column: {@code VARCHAR(43)}, in the one canonical form (RFC 5952), without prefix for a single address.
 */
@JsonbTypeAdapter(NetworkAddress.Json.class)
public record NetworkAddress(InetAddress base, int prefix) implements Serializable {

    private static final String OCTET = "(0|[1-9][0-9]?|1[0-9]{2}|2[0-4][0-9]|25[0-5])";
    /** Without leading zeros, which some systems read as octal. */
    private static final Pattern IPV4 = Pattern.compile(OCTET + "(\\." + OCTET + "){3}");

    private static final Pattern IPV6 = Pattern.compile("(?=.*:)[0-9A-Fa-f:.]{2,45}");
    private static final int MAPPED_PREFIX = 96;
    private static final int IPV6_SITE = 64;

    /** @throws BusinessRuleViolation NETWORK_INVALID */
    public NetworkAddress {
        if (base == null || prefix < 0 || prefix > bits(base)) {
            throw new BusinessRuleViolation(KernelError.NETWORK_INVALID);
        }
        base = masked(base, prefix);
    }

    /** @param text {@code 192.0.2.7}, {@code 192.0.2.0/24}, {@code 2001:db8::/32} */
    public static NetworkAddress of(String text) {
        String typed = text == null ? "" : text.strip();
        int slash = typed.indexOf('/');
        String address = slash < 0 ? typed : typed.substring(0, slash);
        InetAddress base = address(address);
        if (slash < 0) {
            return new NetworkAddress(base, bits(base));
        }
        String bits = typed.substring(slash + 1);
        if (!bits.matches("0|[1-9][0-9]{0,2}")) {
            throw new BusinessRuleViolation(KernelError.NETWORK_INVALID);
        }
        boolean mapped = address.indexOf(':') >= 0 && bits(base) == 32;
        return new NetworkAddress(base, Integer.parseInt(bits) - (mapped ? MAPPED_PREFIX : 0));
    }

    /**
     * The address that a text spells out, never one looked up by name.
     *
     * @throws BusinessRuleViolation NETWORK_INVALID
     */
    public static InetAddress address(String text) {
        String typed = text == null ? "" : text.strip();
        try {
            if (IPV4.matcher(typed).matches()) {
                String[] octets = typed.split("\\.");
                byte[] bytes = new byte[4];
                for (int i = 0; i < 4; i++) {
                    bytes[i] = (byte) Integer.parseInt(octets[i]);
                }
                return InetAddress.getByAddress(bytes);
            }
            if (IPV6.matcher(typed).matches()) {
                // a text with a colon is taken as a literal or refused, and never asked for
                return InetAddress.getByAddress(InetAddress.getByName(typed).getAddress());
            }
        } catch (UnknownHostException e) {
            // refused below
        }
        throw new BusinessRuleViolation(KernelError.NETWORK_INVALID);
    }

    /**
     * Where limits count an address: a household or office with IPv6 has a network of 2^64 addresses and would change them
     * at will, so it counts as one (ACC-6). A text that is no address stands for itself.
     */
    public static String siteOf(String address) {
        try {
            InetAddress parsed = address(address);
            return new NetworkAddress(parsed, Math.min(bits(parsed), IPV6_SITE)).toString();
        } catch (BusinessRuleViolation notAnAddress) {
            return address;
        }
    }

    public boolean contains(InetAddress address) {
        return bits(address) == bits(base)
                && Arrays.equals(masked(address, prefix).getAddress(), base.getAddress());
    }

    /** A text that is no address is in no network. */
    public boolean contains(String address) {
        try {
            return contains(address(address));
        } catch (BusinessRuleViolation e) {
            return false;
        }
    }

    public boolean isSingleAddress() {
        return prefix == bits(base);
    }

    private static int bits(InetAddress address) {
        return address.getAddress().length * 8;
    }

    private static InetAddress masked(InetAddress address, int prefix) {
        byte[] bytes = address.getAddress();
        for (int i = 0; i < bytes.length; i++) {
            int kept = Math.clamp(prefix - 8L * i, 0, 8);
            bytes[i] &= (byte) (0xff << (8 - kept));
        }
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code 192.0.2.7}, {@code 192.0.2.0/24}, {@code 2001:db8::/32} */
    @Override
    public String toString() {
        return text(base) + (isSingleAddress() ? "" : "/" + prefix);
    }

    /** The canonical text of an address: lower case, and the longest run of zero groups as {@code ::} (RFC 5952). */
    public static String text(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length == 4) {
            return address.getHostAddress();
        }
        int[] groups = new int[8];
        for (int i = 0; i < 8; i++) {
            groups[i] = (bytes[2 * i] & 0xff) << 8 | bytes[2 * i + 1] & 0xff;
        }
        int bestStart = -1;
        int bestLength = 1;
        for (int start = 0; start < 8; start++) {
            int length = 0;
            while (start + length < 8 && groups[start + length] == 0) {
                length++;
            }
            if (length > bestLength) {
                bestStart = start;
                bestLength = length;
            }
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            if (i == bestStart) {
                text.append("::");
                i += bestLength - 1;
            } else {
                text.append(text.isEmpty() || text.charAt(text.length() - 1) == ':' ? "" : ":")
                        .append(Integer.toHexString(groups[i]));
            }
        }
        return text.toString();
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<NetworkAddress, String> {
        @Override
        public String convertToDatabaseColumn(NetworkAddress network) {
            return network == null ? null : network.toString();
        }

        @Override
        public NetworkAddress convertToEntityAttribute(String column) {
            return column == null ? null : NetworkAddress.of(column);
        }
    }

    /** {@code "192.0.2.0/24"} */
    public static class Json implements JsonbAdapter<NetworkAddress, String> {
        @Override
        public String adaptToJson(NetworkAddress network) {
            return network.toString();
        }

        @Override
        public NetworkAddress adaptFromJson(String text) {
            return NetworkAddress.of(text);
        }
    }
}
