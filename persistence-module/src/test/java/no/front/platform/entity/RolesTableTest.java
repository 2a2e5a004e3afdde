package no.front.platform.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RolesTableTest {

    /** @param heading of the table's part, "" for what stands before the first one */
    private static List<List<String>> rows(String heading) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        String part = "";
        for (String line : Files.readAllLines(Path.of("..", "docs", "roles.md"))) {
            part = line.startsWith("## ") ? line.substring(3) : part;
            if (part.equals(heading) && line.startsWith("|") && !line.startsWith("|--")) {
                rows.add(Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                        .map(String::strip)
                        .toList());
            }
        }
        return rows;
    }

    private static <F extends Enum<F>, R extends Enum<R>> Map<F, Set<R>> table(
            String heading, Class<F> functions, Class<R> roles) throws IOException {
        List<List<String>> rows = rows(heading);
        List<R> columns = rows.getFirst().stream()
                .skip(2)
                .map(head -> Enum.valueOf(roles, head.toUpperCase(Locale.ROOT).replace(' ', '_')))
                .toList();
        assertEquals(List.of(roles.getEnumConstants()), columns);
        Map<F, Set<R>> written = new EnumMap<>(functions);
        for (List<String> row : rows.subList(1, rows.size())) {
            assertFalse(row.get(1).isEmpty(), row + " says what it is");
            Set<R> allowed = EnumSet.noneOf(roles);
            for (int i = 0; i < columns.size(); i++) {
                if (row.get(i + 2).equals("yes")) {
                    allowed.add(columns.get(i));
                }
            }
            written.put(Enum.valueOf(functions, row.getFirst().replace("`", "")), allowed);
        }
        return written;
    }

    @Test
    @DisplayName("ACC-9 docs/roles.md and the enum say the same of staff")
    void staff() throws IOException {
        Map<Function, Set<Role>> coded = new EnumMap<>(Function.class);
        for (Function function : Function.values()) {
            coded.put(function, function.roles());
        }
        assertEquals(coded, table("", Function.class, Role.class));
    }

    @Test
    @DisplayName("ACC-1 docs/roles.md and the enum say the same of customers' users")
    void customers() throws IOException {
        Map<CustomerFunction, Set<CustomerRole>> coded = new EnumMap<>(CustomerFunction.class);
        for (CustomerFunction function : CustomerFunction.values()) {
            coded.put(function, function.roles());
        }
        assertEquals(coded, table("Customers' users", CustomerFunction.class, CustomerRole.class));
    }
}
