package no.front.access.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.front.access.entity.AccessError;
import no.front.access.entity.CountryEdition;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.OwnTransaction;

/**
 * Reads a table of networks and countries beside the one that holds. Only when every line was good does the new one take
 * its place; a bad line leaves all as it was.
 */
@Dependent
public class CountryTable {

    private static final int ROWS_A_STATEMENT = 2_000;
    private static final int ROWS_REMOVED = 20_000;

    @Inject
    CountryStore store;

    @Inject
    OwnTransaction transaction;

    /**
     * @return the edition to be declared the one that holds, and its number of networks
     * @throws BusinessRuleViolation COUNTRY_LINE_INVALID, COUNTRY_FILE_EMPTY
     */
    public Read read(InputStream file, String staffName) {
        long edition = transaction.call(() -> store.begin(new CountryEdition(staffName)));
        int networks = 0;
        List<CountryNetwork> waiting = new ArrayList<>(ROWS_A_STATEMENT);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#") || number == 1 && CountryNetwork.isHead(line)) {
                    continue;
                }
                parsed(line, number, waiting);
                if (waiting.size() == ROWS_A_STATEMENT) {
                    networks += write(edition, waiting);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        networks += write(edition, waiting);
        if (networks == 0) {
            throw new BusinessRuleViolation(AccessError.COUNTRY_FILE_EMPTY);
        }
        return new Read(edition, networks);
    }

    /** What was read. */
    public record Read(long edition, int networks) {}

    private static void parsed(String line, int number, List<CountryNetwork> into) {
        try {
            CountryNetwork.read(line).ifPresent(into::add);
        } catch (BusinessRuleViolation bad) {
            throw new BusinessRuleViolation(AccessError.COUNTRY_LINE_INVALID, number);
        }
    }

    private int write(long edition, List<CountryNetwork> waiting) {
        if (waiting.isEmpty()) {
            return 0;
        }
        transaction.run(() -> store.add(edition, waiting));
        int written = waiting.size();
        waiting.clear();
        return written;
    }

    /** Everything but the edition that holds goes, also what a broken reading left behind. */
    public void removeOthers(long edition) {
        while (transaction.call(() -> store.removeOthers(edition, ROWS_REMOVED)) > 0) {
            // in parts, so that no transaction grows large
        }
    }
}
