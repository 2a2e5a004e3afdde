package no.front.commission.boundary;

import java.time.LocalDate;
import java.util.Optional;
import no.front.kernel.Money;

/**
 * A premium service in a list.
 *
 * @param lastDay nothing while it runs
 * @param prices those that hold today, from low to high, as they are told: {@code 10.00, 25.00}
 * @param commission all it ever earned, excluding VAT
 */
public record PremiumServiceRow(
        long id,
        long customerId,
        String customer,
        String shortNumber,
        String keyword,
        String name,
        LocalDate startsOn,
        Optional<LocalDate> lastDay,
        java.util.List<Money> prices,
        Money commission) {}
