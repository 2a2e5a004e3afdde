package no.front.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.front.platform.entity.Function;
import no.front.platform.entity.Role;

/** {@code docs/roles.md} as a person reads it: the oracle of who may do what (ACC-9). */
public final class RolesTable {

    private final Map<Function, Set<Role>> roles = new EnumMap<>(Function.class);

    private RolesTable() {}

    public static RolesTable read() {
        RolesTable table = new RolesTable();
        text().lines().filter(line -> line.startsWith("| `")).forEach(table::add);
        return table;
    }

    private void add(String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        Set<Role> allowed = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (cells.get(3 + role.ordinal()).equals("yes")) {
                allowed.add(role);
            }
        }
        roles.put(Function.valueOf(cells.get(1).replace("`", "")), allowed);
    }

    public boolean allows(Function function, Role role) {
        return roles.getOrDefault(function, Set.of()).contains(role);
    }

    /** Any one of the functions suffices. */
    public boolean allowsAny(Collection<Function> functions, Role role) {
        return functions.stream().anyMatch(function -> allows(function, role));
    }

    private static String text() {
        try (InputStream file = RolesTable.class.getResourceAsStream("/roles.md")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
