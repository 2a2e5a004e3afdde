package no.front.commission.entity;

import java.util.List;
import java.util.stream.Collectors;
import no.front.kernel.Money;

/**
 * What is taken off the total of a note before it is paid.
 *
 * @param reference what the reader knows it by, e.g. the number of the invoice
 * @param amount NOK, above zero
 */
public record NoteSetOff(Kind kind, String reference, Money amount) {

    public enum Kind {
        /** Commission that was paid in advance (CPA-5). */
        ADVANCE,
        /** An overdue claim of ours (CPA-8). */
        CLAIM
    }

    /** One a line, as a column holds them. */
    static String written(List<NoteSetOff> all) {
        return all.stream()
                .map(one -> one.kind + "\t" + one.reference.replaceAll("[\\t\\r\\n]+", " ") + "\t" + one.amount)
                .collect(Collectors.joining("\n"));
    }

    static List<NoteSetOff> read(String column) {
        return column.lines()
                .map(line -> line.split("\t", 3))
                .map(parts -> new NoteSetOff(Kind.valueOf(parts[0]), parts[1], Money.of(parts[2])))
                .toList();
    }
}
