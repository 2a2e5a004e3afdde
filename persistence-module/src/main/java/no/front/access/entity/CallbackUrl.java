package no.front.access.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.front.kernel.BusinessRuleViolation;

/**
 * Where a customer's system is called (ACC-5): https, to a name or an address, on port 443 or one from 1024 on, without user,
 * password and fragment. Http is known only for this machine itself, which is refused again outside of the demo. That the
 * name leads to no internal address is found out with every call, not here. Example: {@code HTTPS://Kunde.example/inn?a=1} is
 * kept as {@code https://kunde.example/inn?a=1}.
 */
public record CallbackUrl(URI uri) implements Serializable {

    public static final int LONGEST = 500;
    private static final int HTTPS = 443;
    private static final int FIRST_FREE = 1024;
    private static final Pattern PORT = Pattern.compile(":(\\d{1,6})$");
    private static final int HIGHEST = 65_535;

    /** @throws BusinessRuleViolation CALLBACK_URL_INVALID, CALLBACK_NOT_HTTPS, CALLBACK_PORT */
    public static CallbackUrl of(String text) {
        String typed = text == null ? "" : text.strip();
        if (typed.isEmpty() || typed.length() > LONGEST) {
            throw new BusinessRuleViolation(AccessError.CALLBACK_URL_INVALID);
        }
        URI parsed = parsed(typed);
        String scheme = parsed.getScheme() == null ? "" : parsed.getScheme().toLowerCase(Locale.ROOT);
        String host = host(parsed);
        boolean plain = scheme.equals("http") && isThisMachine(host);
        if (!scheme.equals("https") && !plain) {
            throw new BusinessRuleViolation(AccessError.CALLBACK_NOT_HTTPS);
        }
        int port = port(parsed);
        if (!plain && port != -1 && port != HTTPS && port < FIRST_FREE || port > HIGHEST) {
            throw new BusinessRuleViolation(AccessError.CALLBACK_PORT);
        }
        String path = parsed.getRawPath() == null || parsed.getRawPath().isEmpty() ? "/" : parsed.getRawPath();
        String query = parsed.getRawQuery() == null ? "" : "?" + parsed.getRawQuery();
        return new CallbackUrl(URI.create(scheme + "://" + host + (port == -1 ? "" : ":" + port) + path + query));
    }

    private static URI parsed(String typed) {
        try {
            URI uri = new URI(typed);
            if (!uri.isOpaque() && uri.getRawUserInfo() == null && uri.getRawFragment() == null && isAscii(uri)) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // refused below
        }
        throw new BusinessRuleViolation(AccessError.CALLBACK_URL_INVALID);
    }

    /** Path and query; names may be written in any language. */
    private static boolean isAscii(URI uri) {
        String rest = (uri.getRawPath() == null ? "" : uri.getRawPath())
                + (uri.getRawQuery() == null ? "" : uri.getRawQuery());
        return rest.matches("[\\x21-\\x7e]*");
    }

    /** Lower case, foreign letters as DNS has them; an IPv6 address in brackets. */
    private static String host(URI uri) {
        String host = uri.getHost();
        if (host == null && uri.getRawAuthority() != null) {
            // a name with letters that URI doesn't know: å, ø, an underscore
            host = uri.getRawAuthority().replaceFirst(":\\d*$", "");
        }
        try {
            if (host != null && !host.isEmpty()) {
                String known = host.startsWith("[") ? host : IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES);
                String name = known.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
                if (name.matches("[a-z0-9.-]{1,253}|\\[[0-9a-f:.]+]")) {
                    return name;
                }
            }
        } catch (IllegalArgumentException e) {
            // refused below
        }
        throw new BusinessRuleViolation(AccessError.CALLBACK_URL_INVALID);
    }

    /** Beside a name that URI doesn't know it knows no port either. */
    private static int port(URI uri) {
        if (uri.getHost() != null) {
            return uri.getPort();
        }
        Matcher port = PORT.matcher(uri.getRawAuthority());
        return port.find() ? Integer.parseInt(port.group(1)) : -1;
    }

    private static boolean isThisMachine(String host) {
        return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
    }

    /** Not encrypted: this machine itself. */
    public boolean isPlain() {
        return uri.getScheme().equals("http");
    }

    /** Without brackets. */
    public String host() {
        return uri.getHost().replaceAll("[\\[\\]]", "");
    }

    public int port() {
        if (uri.getPort() != -1) {
            return uri.getPort();
        }
        return isPlain() ? 80 : HTTPS;
    }

    /** As the header {@code Host} has it. */
    public String authority() {
        return uri.getRawAuthority();
    }

    /** Path and query, as the request line has them. */
    public String target() {
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    @Override
    public String toString() {
        return uri.toString();
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<CallbackUrl, String> {
        @Override
        public String convertToDatabaseColumn(CallbackUrl url) {
            return url == null ? null : url.toString();
        }

        @Override
        public CallbackUrl convertToEntityAttribute(String column) {
            return column == null ? null : CallbackUrl.of(column);
        }
    }
}
