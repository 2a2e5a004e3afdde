package no.front.ledger.boundary;

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
        Language language) {}
