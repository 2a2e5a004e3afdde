package no.front.billing.control;

import java.util.Locale;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.Sha256;

/**
 * How an organisation is called in the PEPPOL network. Example: 987654325 is
 * {@code iso6523-actorid-upis::0192:987654325}.
 */
public record Participant(OrganisationNumber number) {

    private static final String SCHEME = "iso6523-actorid-upis";
    private static final String BASE_32 = "abcdefghijklmnopqrstuvwxyz234567";

    /** {@code 0192:987654325} */
    public String address() {
        return "0192:" + number.digits();
    }

    /** {@code iso6523-actorid-upis::0192:987654325} */
    public String id() {
        return SCHEME + "::" + address();
    }

    /** The name under which DNS tells (as NAPTR) which server knows the organisation. @param zone of the network */
    public String dnsName(String zone) {
        return base32(Sha256.of(address().toLowerCase(Locale.ROOT))) + "." + SCHEME + "." + zone;
    }

    /** RFC 4648, in small letters and without padding. */
    private static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int bits = 0;
        int value = 0;
        for (byte octet : bytes) {
            value = value << 8 | octet & 0xFF;
            bits += 8;
            while (bits >= 5) {
                text.append(BASE_32.charAt(value >> bits - 5 & 31));
                bits -= 5;
                value &= (1 << bits) - 1;
            }
        }
        if (bits > 0) {
            text.append(BASE_32.charAt(value << 5 - bits & 31));
        }
        return text.toString();
    }
}
