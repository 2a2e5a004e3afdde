package no.front.access.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.front.contract.entity.Person;
import no.front.kernel.EmailAddress;
import no.front.kernel.Msisdn;
import no.front.kernel.OrganisationNumber;
import no.front.platform.entity.CustomerRole;

/** Who of the demo's customers has accepted the invitation, as {@code demo/customer-users.csv} lists them. */
public record DemoCustomers(String password, List<Member> members) {

    /**
     * Somebody's place in one organisation; who has several stands there several times.
     *
     * @param person of whom no order has invited; nothing for the others
     */
    public record Member(
            EmailAddress email, OrganisationNumber organisation, Optional<Person> person, CustomerRole role) {}

    private static final DemoCustomers LISTED = listed();

    public static DemoCustomers read() {
        return LISTED;
    }

    private static DemoCustomers listed() {
        String password = "";
        List<Member> members = new ArrayList<>();
        for (String line : lines()) {
            String[] cells = line.split(";");
            if (cells[0].equals("password")) {
                password = cells[1];
            } else {
                members.add(member(cells));
            }
        }
        return new DemoCustomers(password, List.copyOf(members));
    }

    private static Member member(String[] cells) {
        EmailAddress email = EmailAddress.of(cells[0]);
        return new Member(
                email,
                OrganisationNumber.of(cells[1]),
                cells.length < 4 ? Optional.empty() : Optional.of(new Person(cells[2], "", email, Msisdn.of(cells[3]))),
                cells.length < 5 ? CustomerRole.ORGANISATION_ADMINISTRATOR : CustomerRole.valueOf(cells[4]));
    }

    private static List<String> lines() {
        try (InputStream in = DemoCustomers.class.getResourceAsStream("/demo/customer-users.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
