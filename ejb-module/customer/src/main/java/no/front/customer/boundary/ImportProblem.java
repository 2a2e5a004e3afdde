package no.front.customer.boundary;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is wrong in one cell of a line.
 *
 * @param column header of the column as our own export writes it
 * @param key key of the sentence, in the web texts and in this component's messages, e.g. {@code
 *     error.kernel.ORGANISATION_NUMBER_CHECK}
 * @param arguments fill {0}, {1} … of the sentence
 */
public record ImportProblem(String column, String key, List<String> arguments) {

    private static final String PARTS = "\t";

    /** As the waiting room keeps it: one a line. */
    public String stored() {
        return (column + PARTS + key + PARTS + String.join(PARTS, arguments)).strip();
    }

    public static String stored(List<ImportProblem> problems) {
        return problems.stream().map(ImportProblem::stored).collect(Collectors.joining("\n"));
    }

    public static List<ImportProblem> read(String stored) {
        return stored.isEmpty()
                ? List.of()
                : stored.lines().map(ImportProblem::readOne).toList();
    }

    private static ImportProblem readOne(String line) {
        String[] parts = line.split(PARTS, -1);
        return new ImportProblem(
                parts[0],
                parts.length > 1 ? parts[1] : "",
                parts.length > 2 ? Arrays.asList(parts).subList(2, parts.length) : List.of());
    }
}
