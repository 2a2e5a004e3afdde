package no.front.it.http;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts of an address of the portal, "/invoice?id=7". */
final class PortalAddress {

    private static final Pattern VALUE = Pattern.compile("([?&])([\\w.-]+)=([^&]*)");

    private PortalAddress() {}

    /** "invoice" */
    static String path(String address) {
        return address.substring(1).replaceFirst("\\?.*", "");
    }

    /** By name. */
    static Map<String, String> values(String address) {
        Map<String, String> values = new TreeMap<>();
        Matcher value = VALUE.matcher(address);
        while (value.find()) {
            values.put(value.group(2), value.group(3));
        }
        return values;
    }

    /** Without its values: what addresses of the same sort have in common. */
    static String sort(String address) {
        return VALUE.matcher(address).replaceAll("$1$2");
    }
}
