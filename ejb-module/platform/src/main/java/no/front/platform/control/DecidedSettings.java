package no.front.platform.control;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What was decided about the figures of the rules, read once a transaction: one sentence of the business asks for many of them, and
 * a transaction that sees them change half-way would reckon with both.
 */
@TransactionScoped
public class DecidedSettings implements Serializable {

    private static final long serialVersionUID = 1;

    /** A value that holds from a day on. */
    public record Decided(String name, String value, LocalDate validFrom) implements Serializable {}

    private ArrayList<Decided> known;

    /** @param read all decisions, the newest first; of two for one day the later one first */
    Optional<String> on(LocalDate day, String name, Supplier<List<Decided>> read) {
        if (known == null) {
            known = new ArrayList<>(read.get());
        }
        return known.stream()
                .filter(one -> one.name().equals(name) && !one.validFrom().isAfter(day))
                .map(Decided::value)
                .findFirst();
    }

    /** One more was decided. */
    void forget() {
        known = null;
    }
}
