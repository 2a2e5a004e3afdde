package no.front.access.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.front.access.entity.StaffUser;
import no.front.kernel.EmailAddress;
import no.front.kernel.Msisdn;
import no.front.platform.entity.Role;

/** The demo's staff as {@code demo/staff.csv} lists them: one of each role, two of finance since paying takes two (ACC-9), and one of several roles. */
public record DemoStaff(String password, List<Person> people) {

    /** One who can sign in to a fresh demo. */
    public record Person(EmailAddress email, String name, Msisdn mobile, Set<Role> roles) {}

    private static final DemoStaff LISTED = listed();

    public static DemoStaff read() {
        return LISTED;
    }

    private static DemoStaff listed() {
        String password = "";
        List<Person> people = new ArrayList<>();
        for (String line : lines()) {
            String[] cells = line.split(";");
            if (cells[0].equals("password")) {
                password = cells[1];
            } else {
                Set<Role> roles = EnumSet.noneOf(Role.class);
                Arrays.stream(cells[3].split(",")).map(Role::valueOf).forEach(roles::add);
                people.add(new Person(EmailAddress.of(cells[0]), cells[1], Msisdn.of(cells[2]), roles));
            }
        }
        return new DemoStaff(password, List.copyOf(people));
    }

    private static List<String> lines() {
        try (InputStream in = StaffUser.class.getResourceAsStream("/demo/staff.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
