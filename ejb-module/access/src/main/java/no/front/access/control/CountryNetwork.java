package no.front.access.control;

import java.util.Locale;
import java.util.Optional;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.CountryCode;
import no.front.kernel.NetworkAddress;

/**
 * A line {@code network,country} as a range of addresses: {@code 192.0.2.0/24,NO}. A head line, quotes and {@code ;} are
 * fine; lines without a country belong to none.
 *
 * @param first lowest address, 4 or 16 bytes
 * @param last highest address
 */
record CountryNetwork(byte[] first, byte[] last, CountryCode country) {

    /** @return nothing for a line without a country; throws a violation where it is no such line */
    static Optional<CountryNetwork> read(String line) {
        String[] cells = line.replace("\"", "").split("[,;\t]", -1);
        NetworkAddress network = NetworkAddress.of(cells[0]);
        String country = cells.length < 2 ? "?" : cells[1].strip().toUpperCase(Locale.ROOT);
        if (country.isEmpty() || country.equals("-") || country.equals("ZZ")) {
            return Optional.empty();
        }
        byte[] first = network.base().getAddress();
        byte[] last = first.clone();
        for (int bit = network.prefix(); bit < last.length * 8; bit++) {
            last[bit / 8] |= (byte) (0x80 >> (bit % 8));
        }
        return Optional.of(new CountryNetwork(first, last, CountryCode.of(country)));
    }

    static boolean isHead(String line) {
        try {
            NetworkAddress.of(line.replace("\"", "").split("[,;\t]", -1)[0]);
            return false;
        } catch (BusinessRuleViolation words) {
            return true;
        }
    }
}
