package no.front.ledger.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.front.kernel.Language;

/**
 * A customer as reports of the books need it, which know it by its id only.
 *
 * @param number of its organisation, nine digits; empty for none
 * @param street lines of its address without postcode and city
 * @param country by two letters
 */
public record LedgerParty(
        long id,
        String name,
        Optional<String> number,
        List<String> street,
        String postcode,
        String city,
        String country,
        Language language) {

    private static final String NORWAY = "NO";

    /** As on an envelope: the name first, the country last where it isn't Norway. */
    public List<String> address() {
        List<String> lines = new ArrayList<>();
        lines.add(name);
        lines.addAll(street);
        lines.add((postcode + " " + city).strip());
        if (!country.equals(NORWAY)) {
            lines.add(country);
        }
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }
}
