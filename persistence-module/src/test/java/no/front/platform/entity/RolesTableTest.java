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

    private static List<List<String>> rows() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("..", "docs", "roles.md"))) {
            if (line.startsWith("|") && !line.startsWith("|--")) {
                rows.add(Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                        .map(String::strip)
                        .toList());
            }
        }
        return rows;
    }

    @Test
    @DisplayName("ACC-9 docs/roles.md and the enum say the same")
    void agree() throws IOException {
        List<List<String>> rows = rows();
        List<Role> columns = rows.getFirst().stream()
                .skip(2)
                .map(head -> Role.valueOf(head.toUpperCase(Locale.ROOT).replace(' ', '_')))
                .toList();
        assertEquals(List.of(Role.values()), columns);
        Map<Function, Set<Role>> written = new EnumMap<>(Function.class);
        for (List<String> row : rows.subList(1, rows.size())) {
            assertFalse(row.get(1).isEmpty(), row + " says what it is");
            Set<Role> roles = EnumSet.noneOf(Role.class);
            for (int i = 0; i < columns.size(); i++) {
                if (row.get(i + 2).equals("yes")) {
                    roles.add(columns.get(i));
                }
            }
            written.put(Function.valueOf(row.getFirst().replace("`", "")), roles);
        }
        Map<Function, Set<Role>> coded = new EnumMap<>(Function.class);
        for (Function function : Function.values()) {
            coded.put(function, function.roles());
        }
        assertEquals(coded, written);
    }
}
