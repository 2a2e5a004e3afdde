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
import java.util.stream.Stream;
import no.front.platform.entity.CustomerFunction;
import no.front.platform.entity.CustomerRole;
import no.front.platform.entity.Function;
import no.front.platform.entity.Role;

/** {@code docs/roles.md} as a person reads it: the oracle of who may do what (ACC-9, ACC-1). */
public final class RolesTable {

    private static final String CUSTOMERS = "## Customers' users";

    private final Map<Function, Set<Role>> roles = new EnumMap<>(Function.class);
    private final Map<CustomerFunction, Set<CustomerRole>> customerRoles = new EnumMap<>(CustomerFunction.class);

    private RolesTable() {}

    public static RolesTable read() {
        RolesTable table = new RolesTable();
        String[] parts = text().split(CUSTOMERS, -1);
        rows(parts[0]).forEach(row -> table.roles.put(Function.valueOf(row.getFirst()), allowed(row, Role.class)));
        rows(parts[1])
                .forEach(row -> table.customerRoles.put(
                        CustomerFunction.valueOf(row.getFirst()), allowed(row, CustomerRole.class)));
        return table;
    }

    /** Function, what it is, and a cell for each role. */
    private static Stream<List<String>> rows(String part) {
        return part.lines().filter(line -> line.startsWith("| `")).map(line -> Arrays.stream(
                        line.substring(1).replace("`", "").split("\\|", -1))
                .map(String::strip)
                .toList());
    }

    private static <R extends Enum<R>> Set<R> allowed(List<String> row, Class<R> roles) {
        Set<R> allowed = EnumSet.noneOf(roles);
        for (R role : roles.getEnumConstants()) {
            if (row.get(2 + role.ordinal()).equals("yes")) {
                allowed.add(role);
            }
        }
        return allowed;
    }

    public boolean allows(CustomerFunction function, CustomerRole role) {
        return customerRoles.getOrDefault(function, Set.of()).contains(role);
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
