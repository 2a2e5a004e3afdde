package no.front.web.convert;

import jakarta.faces.convert.FacesConverter;
import no.front.kernel.Formats;
import no.front.kernel.NetworkAddress;

/** An address or a network (CIDR). */
@FacesConverter(forClass = NetworkAddress.class)
public class NetworkAddressConverter extends ValueConverter<NetworkAddress> {

    @Override
    NetworkAddress read(String typed) {
        return NetworkAddress.of(typed);
    }

    @Override
    String write(Formats formats, NetworkAddress value) {
        return value.toString();
    }
}
