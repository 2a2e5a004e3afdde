package no.front.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.front.platform.entity.Role;

/** Who can sign in to the demo, by the list that the demo itself is made from. */
public final class DemoStaff {

    private DemoStaff() {}

    /** E-mail of the one with just this role. */
    public static String with(Role role) {
        return lines().stream()
                .map(line -> line.split(";"))
                .filter(line -> line.length == 4 && line[3].equals(role.name()))
                .findFirst()
                .orElseThrow()[0];
    }

    public static String password() {
        return lines().stream()
                .filter(line -> line.startsWith("password;"))
                .findFirst()
                .orElseThrow()
                .split(";")[1];
    }

    private static List<String> lines() {
        try (InputStream file = DemoStaff.class.getResourceAsStream("/demo/staff.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
