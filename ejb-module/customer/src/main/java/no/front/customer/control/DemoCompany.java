package no.front.customer.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.front.customer.entity.ContactDetails;
import no.front.customer.entity.ContactRole;
import no.front.customer.entity.CustomerDetails;
import no.front.customer.entity.OrganisationForm;
import no.front.customer.entity.RelationKind;
import no.front.kernel.EmailAddress;
import no.front.kernel.Language;
import no.front.kernel.Msisdn;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.PostalAddress;

/**
 * An organisation of the demo's list.
 *
 * @param seller place in the list of sellers
 * @param daysKnown how long ago it was registered
 */
public record DemoCompany(
        CustomerDetails details, Set<RelationKind> kinds, int seller, int daysKnown, List<ContactDetails> contacts) {

    public static List<DemoCompany> all() {
        return lines("demo/customers.csv").stream().map(DemoCompany::read).toList();
    }

    /** Lines of a list of the demo, split at semicolons. */
    public static List<String[]> lines(String resource) {
        InputStream stream = DemoCompany.class.getClassLoader().getResourceAsStream(resource);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoCompany read(String[] cells) {
        List<ContactDetails> contacts =
                Arrays.stream(cells[10].split("\\|")).map(DemoCompany::contact).toList();
        EmailAddress email =
                EmailAddress.of("post@" + contacts.getFirst().email().domain());
        CustomerDetails details = new CustomerDetails(
                cells[0].isEmpty() ? null : OrganisationNumber.of(cells[0]),
                cells[1],
                OrganisationForm.ofCode(cells[2]),
                cells[4].isEmpty() ? null : PostalAddress.of(cells[3], cells[4], cells[5]),
                null,
                null,
                null,
                email,
                null,
                "https://www." + email.domain(),
                Language.BOKMAL,
                cells[6].equals("J"));
        return new DemoCompany(
                details,
                constants(cells[7], RelationKind.class),
                Integer.parseInt(cells[8]),
                Integer.parseInt(cells[9]),
                contacts);
    }

    private static ContactDetails contact(String text) {
        String[] parts = text.split("/");
        return new ContactDetails(
                parts[0],
                null,
                EmailAddress.of(parts[1]),
                Msisdn.of(parts[2]),
                null,
                constants(parts[3], ContactRole.class));
    }

    private static <E extends Enum<E>> Set<E> constants(String names, Class<E> type) {
        return Arrays.stream(names.split(","))
                .map(name -> Enum.valueOf(type, name))
                .collect(Collectors.toSet());
    }
}
