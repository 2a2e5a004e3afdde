package no.front.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import no.front.customer.boundary.Contacts;
import no.front.customer.boundary.CustomerImports;
import no.front.customer.boundary.Customers;
import no.front.customer.boundary.ImportRow;
import no.front.customer.entity.Customer;
import no.front.customer.entity.CustomerError;
import no.front.customer.entity.CustomerImport;
import no.front.customer.entity.ImportStatus;
import no.front.customer.entity.RelationKind;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.PageRequest;
import no.front.platform.entity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ImportIT extends InContainer {

    private static final String HEADER = "Orgnr;Navn;Adresse;Postnr;Poststed;Kontaktperson;Kontakt e-post\r\n";

    @Inject
    CustomerImports imports;

    @Inject
    Customers customers;

    @Inject
    Contacts contacts;

    private final OrganisationNumber known = Samples.freshNumber();
    private final OrganisationNumber fresh = Samples.freshNumber();

    @BeforeEach
    void asSales() {
        actAs(Role.SALES);
    }

    private String file() {
        return HEADER
                + known + ";Ny stavemåte AS;Storgata 1;0155;Oslo;;\r\n"
                + fresh + ";Innlest Ærlig AS;Øvregata 2;5013;Bergen;Åse Ødegård;ase@innlest.example\r\n"
                + "123456789;Galt nummer AS;;;;;\r\n";
    }

    private long upload(String text, Charset charset) {
        return imports.upload("kunder.csv", new ByteArrayInputStream(text.getBytes(charset)));
    }

    private CustomerImport written(long id, boolean update) throws Exception {
        imports.confirm(id, imports.get(id).version(), update);
        until("it is written", () -> imports.get(id).status() == ImportStatus.DONE);
        return imports.get(id);
    }

    @Test
    @DisplayName(
            "CUS-3 an import previews, writes the good lines once confirmed, leaves existing ones, and twice changes nothing")
    void story() throws Exception {
        long existing = customers.register(
                Samples.organisation(known, "Gammel stavemåte AS"), Set.of(RelationKind.CUSTOMER), null, "", null);

        long id = upload(file(), StandardCharsets.UTF_8);
        CustomerImport preview = imports.get(id);
        assertEquals(ImportStatus.READY, preview.status());
        assertEquals(new CustomerImport.Counts(1, 0, 1, 1), preview.counts());
        ImportRow bad =
                imports.rows(id, ImportRow.Sort.BAD, PageRequest.first()).rows().getFirst();
        assertEquals(4, bad.line());
        assertEquals("Organisasjonsnummer", bad.problems().getFirst().column());
        assertTrue(customers.withNumber(fresh).isEmpty(), "nothing is written before it is confirmed");

        written(id, false);
        Customer read = customers.get(customers.withNumber(fresh).orElseThrow());
        assertEquals("Innlest Ærlig AS", read.name());
        assertEquals("Øvregata 2", read.visitingAddress().orElseThrow().lines().getFirst());
        assertEquals("Åse Ødegård", contacts.of(read.id()).getFirst().name());
        assertEquals("Gammel stavemåte AS", customers.get(existing).name());
        assertEquals(
                CustomerError.IMPORT_NOT_OPEN.name(),
                refusal(() -> imports.confirm(id, imports.get(id).version(), false)));

        long again = upload(file(), Charset.forName("windows-1252"));
        assertEquals(new CustomerImport.Counts(0, 1, 1, 1), imports.get(again).counts());
        int before = read.version();
        written(again, true);
        assertEquals("Ny stavemåte AS", customers.get(existing).name());
        assertEquals(before, customers.get(read.id()).version());
        assertEquals(
                new CustomerImport.Counts(0, 2, 0, 1),
                imports.get(upload(file(), StandardCharsets.UTF_8)).counts());
    }

    @Test
    @DisplayName("What is no list of organisations is refused as a whole, with the reason")
    void refused() {
        assertEquals(CustomerError.IMPORT_EMPTY.name(), refusal(() -> upload("", StandardCharsets.UTF_8)));
        assertEquals(
                CustomerError.IMPORT_NO_HEADERS.name(),
                refusal(() -> upload("a;b\r\n1;2\r\n", StandardCharsets.UTF_8)));
        assertEquals(
                CustomerError.IMPORT_HEADER_TWICE.name(),
                refusal(() -> upload("Orgnr;Navn;Navn\r\n;;\r\n", StandardCharsets.UTF_8)));
        assertEquals(
                CustomerError.IMPORT_NOT_CSV.name(),
                refusal(() -> upload("PK\u0003\u0004\u0000\u0000 binary", StandardCharsets.UTF_8)));
    }
}
