package no.front.customer.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.front.customer.entity.Customer;
import no.front.customer.entity.CustomerChange;
import no.front.customer.entity.CustomerError;
import no.front.customer.entity.CustomerImport;
import no.front.customer.entity.DataSource;
import no.front.customer.entity.ImportEnd;
import no.front.customer.entity.ImportStatus;
import no.front.customer.entity.RelationKind;
import no.front.customer.entity.StaffMember;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Oslo;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.RealClock;
import no.front.test.TestPersistence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CustomerImportsIT {

    private static final String HEADER =
            "Organisasjonsnummer;Navn;Organisasjonsform;Adresse;Postnummer;Poststed;E-post;"
                    + "Telefon;Type;Kontakt navn;Kontakt e-post;Kontakt mobil;Roller\n";
    private static final String GOOD = HEADER
            + "314 200 152;Fjordvik Reiser AS;AS;Strandgata 14;5013;Bergen;post@fjordvik.example;22 86 55 00;Kunde,Partner;"
            + "Kari Nordbø;kari@fjordvik.example;980 79 008;Avtale,Administrator\n"
            + "314200152;;;;;;;;;Per Vik;per@fjordvik.example;;Regnskap\n"
            + "314200225;\"Fjordvik Reisebyrå; Bergen AS\";AS;;;;;;Prospekt;;;;\n";

    private CustomerHouse house;

    @BeforeEach
    void start() {
        house = new CustomerHouse(TestPersistence.fresh(), null);
    }

    @AfterEach
    void stop() {
        house.close();
    }

    private long upload(String content) {
        return upload(content, StandardCharsets.UTF_8);
    }

    private long upload(String content, Charset charset) {
        return house.imports.upload("kunder.csv", new ByteArrayInputStream(content.getBytes(charset)));
    }

    private CustomerImport get(long id) {
        return house.unit.call(() -> house.imports.get(id));
    }

    private void write(long id, boolean update) {
        house.unit.run(() -> house.imports.confirm(id, get(id).version(), update));
        while (house.unit.call(() -> house.batches.writeNext(id))) {
            assertEquals(ImportStatus.WRITING, get(id).status());
        }
        assertEquals(ImportStatus.DONE, get(id).status());
    }

    private Customer customer(String name) {
        return house.unit.call(
                () -> house.customers.get(house.search.find(name).getFirst().customerId()));
    }

    private List<ImportRow> rows(long id, ImportRow.Sort sort) {
        return house.unit.call(
                () -> house.imports.rows(id, sort, PageRequest.first()).rows());
    }

    private String problem(String line) {
        long id = upload(HEADER + line);
        return rows(id, ImportRow.Sort.BAD).stream()
                .flatMap(row -> row.problems().stream())
                .map(problem -> problem.column() + ":" + problem.key().replaceFirst(".*\\.", ""))
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }

    @Test
    @DisplayName(
            "Good lines become organisations and contacts, found by search, with source and a line in the log each (ACC-8)")
    void writesGood() {
        long id = upload(GOOD);
        assertEquals(new CustomerImport.Counts(3, 0, 0, 0), get(id).counts());
        assertEquals("0", house.unit.value("SELECT COUNT(*) FROM customer"));

        write(id, false);

        Customer fjordvik = customer("Fjordvik Reiser");
        assertEquals(Set.of(RelationKind.CUSTOMER, RelationKind.PARTNER), fjordvik.kinds());
        assertEquals(
                "Strandgata 14, 5013 Bergen",
                fjordvik.visitingAddress().orElseThrow().toString());
        assertEquals(2, house.unit.call(() -> house.contacts.of(fjordvik.id())).size());
        assertEquals(
                DataSource.IMPORT,
                house.unit
                        .call(() -> house.contacts.of(fjordvik.id()))
                        .getFirst()
                        .source());
        assertEquals("Fjordvik Reisebyrå; Bergen AS", customer("314200225").name());
        assertEquals(
                "Kari Nordbø",
                house.unit.call(() -> house.search.find("98079008")).getFirst().contactName());
        assertEquals("4", house.unit.value("SELECT COUNT(*) FROM change_entry WHERE action LIKE '%IMPORTED'"));
        assertTrue(house.unit
                .value("SELECT value_after FROM change_value ORDER BY id LIMIT 1")
                .startsWith("314 200 152;"));
        house.unit.run(() -> house.customers.writeNotes(fjordvik.id(), fjordvik.version(), "kan endres"));
    }

    @Test
    @DisplayName("The same file twice changes nothing, with or without update")
    void twice() {
        write(upload(GOOD), false);
        for (boolean update : List.of(false, true)) {
            String before = house.unit.value("SELECT CONCAT(SUM(version), ':', COUNT(*)) FROM customer");
            long again = upload(GOOD);
            assertEquals(new CustomerImport.Counts(0, 3, 0, 0), get(again).counts());
            write(again, update);
            assertEquals(before, house.unit.value("SELECT CONCAT(SUM(version), ':', COUNT(*)) FROM customer"));
            assertEquals("2", house.unit.value("SELECT COUNT(*) FROM contact_person"));
            assertEquals("4", house.unit.value("SELECT COUNT(*) FROM change_entry WHERE action LIKE '%IMPORTED'"));
        }
    }

    @Test
    @DisplayName("Existing ones are left unless update was chosen; every difference stands in the preview")
    void update() {
        write(upload(GOOD), false);
        String changed = HEADER
                + "314200152;FJORDVIK REISER AS;;Kaia 2;5003;Bergen;;;Leverandør;Kari N. Vik;kari@fjordvik.example;;Regnskap\n";
        long left = upload(changed);
        assertEquals(new CustomerImport.Counts(0, 0, 1, 0), get(left).counts());
        assertEquals(
                List.of(
                        new ImportRow.Difference("Navn", "Fjordvik Reiser AS", "FJORDVIK REISER AS"),
                        new ImportRow.Difference("Type", "CUSTOMER,PARTNER", "SUPPLIER"),
                        new ImportRow.Difference("Adresse", "Strandgata 14", "Kaia 2"),
                        new ImportRow.Difference("Postnummer", "5013", "5003"),
                        new ImportRow.Difference("Kontakt navn", "Kari Nordbø", "Kari N. Vik"),
                        new ImportRow.Difference("Roller", "CONTRACT,ADMINISTRATOR", "ACCOUNTING")),
                rows(left, ImportRow.Sort.DIFFERENT).getFirst().differences());
        write(left, false);
        assertEquals("Fjordvik Reiser AS", customer("314200152").name());

        write(upload(changed), true);
        Customer fjordvik = customer("314200152");
        assertEquals("FJORDVIK REISER AS", fjordvik.name());
        assertEquals("post@fjordvik.example", fjordvik.email().orElseThrow().toString());
        assertEquals(Set.of(RelationKind.CUSTOMER, RelationKind.PARTNER, RelationKind.SUPPLIER), fjordvik.kinds());
        assertEquals(
                "Kari N. Vik",
                house.unit
                        .call(() -> house.search.find("Kari N Vik"))
                        .getFirst()
                        .contactName());
        assertEquals(new CustomerImport.Counts(0, 1, 0, 0), get(upload(changed)).counts());
    }

    @Test
    @DisplayName("Every problem of a line is told with its column (CUS-1, CUS-2)")
    void problems() {
        assertEquals("Organisasjonsnummer:NUMBER_MISSING", problem(";Navnløs AS"));
        assertEquals(
                "Organisasjonsnummer:ORGANISATION_NUMBER_CHECK Telefon:PHONE_LENGTH Type:IMPORT_VALUE_UNKNOWN",
                sorted(problem("314200153;Feil AS;AS;;;;;123456;Venn")));
        assertEquals("Navn:NAME_MISSING", problem("314200152;;AS"));
        assertEquals("Organisasjonsform:IMPORT_VALUE_UNKNOWN", problem("314200152;A;XYZ"));
        assertEquals("Organisasjonsform:BRANCH_NUMBER", problem("314200152;A;BEDR"));
        assertEquals("Postnummer:ADDRESS_POSTCODE", problem("314200152;A;AS;Gata 1;12;Oslo"));
        assertEquals("Kontakt e-post:CONTACT_EMAIL_MISSING", problem("314200152;A;AS;;;;;;;Kari"));
        assertEquals(
                "Kontakt mobil:CONTACT_MOBILE_MISSING",
                problem("314200152;A;AS;;;;;;;Kari;kari@a.example;;Administrator"));
        assertEquals(
                "Kontakt mobil:CONTACT_MOBILE_UNFIT", problem("314200152;A;AS;;;;;;;Kari;kari@a.example;22865500;IT"));
        assertEquals("Kontakt e-post:EMAIL_INVALID", problem("314200152;A;AS;;;;;;;Kari;kari(a)a.example;;IT"));
        assertEquals("Organisasjonsnummer:IMPORT_CONTRADICTION", problem("314200152;A;AS\n314200152;B;AS\n"));
        assertEquals(
                "Kontakt e-post:IMPORT_CONTACT_TWICE",
                problem("314200152;A;AS;;;;;;;Kari;kari@a.example;;IT\n314200152;;;;;;;;;K;KARI@a.example;;IT"));
    }

    private static String sorted(String problems) {
        return String.join(
                " ", java.util.Arrays.stream(problems.split(" ")).sorted().toList());
    }

    @Test
    @DisplayName("Bad lines do not hinder the good ones")
    void badBesideGood() {
        long id = upload(GOOD + "999;Feil AS\n");
        assertEquals(new CustomerImport.Counts(3, 0, 0, 1), get(id).counts());
        assertEquals("999;Feil AS", rows(id, ImportRow.Sort.BAD).getFirst().original());
        write(id, false);
        assertEquals("2", house.unit.value("SELECT COUNT(*) FROM customer"));
    }

    @Test
    @DisplayName(
            "UTF-8 with and without mark, Windows-1252, comma, quotes, other headers and Windows line ends are all understood")
    void kinds() {
        String lines = "Orgnr,NAVN,poststed,Postnr\r\n314200438,\"Åsen, Øvre & Ærfugl\",ÅSEN,7630\r\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
            long id = upload(lines, charset);
            assertEquals(1, get(id).counts().fresh() + get(id).counts().unchanged(), charset.name());
        }
        assertEquals(
                1, get(upload("Orgnr;Navn\n314200438;\"Åsen\" AS\n")).counts().fresh());
        write(upload("\uFEFF" + lines), false);
        assertEquals("Åsen, Øvre & Ærfugl", customer("314200438").name());
        assertEquals(
                "7630 ÅSEN",
                customer("314200438").visitingAddress().orElseThrow().toString());
    }

    @Test
    @DisplayName(
            "What is no such file is refused with its reason: empty, no headers, twice the same, a picture, too long, too many, too large")
    void refused() {
        assertEquals(CustomerError.IMPORT_EMPTY, refusal(""));
        assertEquals(CustomerError.IMPORT_EMPTY, refusal("\n\n"));
        assertEquals(CustomerError.IMPORT_NO_HEADERS, refusal("Navn;Adresse\nA;B\n"));
        assertEquals(CustomerError.IMPORT_HEADER_TWICE, refusal("Orgnr;Organisasjonsnummer\n"));
        assertEquals(CustomerError.IMPORT_NO_HEADERS, refusal("<!ENTITY a0 \"ha\"><!ENTITY a1 ;\"&a0;\"&a0;\n"));
        assertEquals(CustomerError.IMPORT_NOT_CSV, refusal("PK\u0003\u0004\u0000\u0000"));
        assertEquals(CustomerError.IMPORT_LINE_TOO_LONG, refusal(HEADER + "314200152;\"" + "a;b\n".repeat(10_000)));
        house.settings.put(CustomerSetting.IMPORT_ROWS, 2);
        assertEquals(CustomerError.IMPORT_TOO_MANY_ROWS, refusal(GOOD));
        house.settings.put(CustomerSetting.IMPORT_MEGABYTES, 0);
        assertEquals(CustomerError.IMPORT_TOO_LARGE, refusal(GOOD));
        assertEquals("0", house.unit.value("SELECT COUNT(*) FROM customer_import WHERE status <> 'FAILED'"));
    }

    private Object refusal(String content) {
        return assertThrows(BusinessRuleViolation.class, () -> upload(content)).code();
    }

    @Test
    @DisplayName("A killed import goes on exactly where it stood: a batch and its mark are one transaction")
    void killed() {
        StringBuilder file = new StringBuilder("Orgnr;Navn\n");
        List<String> numbers = numbers(ImportBatches.LINES + 500);
        numbers.forEach(
                number -> file.append(number).append(";Firma ").append(number).append("\n"));
        long id = upload(file.toString());
        house.unit.run(() -> house.imports.confirm(id, get(id).version(), false));

        assertThrows(
                IllegalStateException.class,
                () -> house.unit.run(() -> {
                    house.batches.writeNext(id);
                    throw new IllegalStateException("killed");
                }));
        assertEquals("0", house.unit.value("SELECT COUNT(*) FROM customer"));
        assertTrue(house.unit.call(() -> house.batches.writeNext(id)));
        assertEquals(String.valueOf(ImportBatches.LINES), house.unit.value("SELECT COUNT(*) FROM customer"));
        assertEquals(80, get(id).percentDone());
        while (house.unit.call(() -> house.batches.writeNext(id))) {
            assertEquals(ImportStatus.WRITING, get(id).status());
        }
        assertEquals(String.valueOf(numbers.size()), house.unit.value("SELECT COUNT(*) FROM customer"));
        assertEquals(ImportStatus.DONE, get(id).status());
        assertEquals(
                CustomerError.IMPORT_NOT_OPEN,
                assertThrows(
                                BusinessRuleViolation.class,
                                () -> house.unit.run(() -> house.imports.cancel(id, get(id).version())))
                        .code());
        assertEquals(CustomerChange.IMPORT_CONFIRMED, house.lastLine().action());
    }

    /** An import whose lines were being read when the server stopped, or are about to be. */
    private long reading() {
        return house.unit.call(() -> {
            CustomerImport begun = new CustomerImport(
                    "kunder.csv",
                    "UTF-8",
                    "Orgnr;Navn",
                    StaffMember.of(CustomerHouse.SELLER),
                    house.now,
                    house.realNow);
            house.stores.imports.add(begun);
            return begun.id();
        });
    }

    private long failInterrupted() {
        return house.unit.call(house.importErasure::failInterrupted);
    }

    @Test
    @DisplayName(
            "An import whose server stopped while it read the file fails with that reason after ten minutes of silence")
    void interrupted() {
        long id = reading();
        house.realNow = CustomerHouse.NOW.plus(Duration.ofMinutes(9));
        assertEquals(0, failInterrupted());
        assertTrue(house.unit.call(() -> house.stores.imports.readOn(id, house.realNow)));
        house.realNow = house.realNow.plus(Duration.ofMinutes(10));
        assertEquals(0, failInterrupted());
        house.realNow = house.realNow.plusMillis(1);
        assertEquals(1, failInterrupted());

        assertEquals(ImportStatus.FAILED, get(id).status());
        assertEquals(ImportEnd.INTERRUPTED, get(id).endCause().orElseThrow());
        assertEquals(CustomerChange.IMPORT_FAILED, house.lastLine().action());
        assertEquals("null>INTERRUPTED", house.lastLine().field("endCause"));
        assertEquals(0, failInterrupted());
    }

    @Test
    @DisplayName(
            "An import may be cancelled while it is read and while it waits; the reading then ends and writes nothing")
    void cancelledBeforeWriting() {
        long read = reading();
        int opened = get(read).version();
        assertTrue(house.unit.call(() -> house.stores.imports.readOn(read, house.realNow)));
        house.unit.run(() -> house.imports.cancel(read, opened));
        assertEquals(ImportEnd.CANCELLED, get(read).endCause().orElseThrow());
        assertFalse(house.unit.call(() -> house.stores.imports.readOn(read, house.realNow)));

        long ready = upload(GOOD);
        house.unit.run(() -> house.imports.cancel(ready, get(ready).version()));
        assertEquals(ImportStatus.CANCELLED, get(ready).status());
        assertFalse(house.unit.call(() -> house.batches.writeNext(ready)));
        assertEquals("0", house.unit.value("SELECT COUNT(*) FROM customer"));
    }

    @Test
    @DisplayName("Somebody's cancelling ends the upload that is under way, and stays the cause")
    void cancelledUnderWay() {
        house.imports.realClock = new RealClock() {
            @Override
            public Instant now() {
                String running = house.unit.value("SELECT id FROM customer_import");
                if (running != null) {
                    long id = Long.parseLong(running);
                    house.unit.run(() -> house.imports.cancel(id, get(id).version()));
                }
                return house.realNow;
            }
        };
        assertEquals(CustomerError.IMPORT_NOT_OPEN, refusal(GOOD));
        assertEquals("CANCELLED", house.unit.value("SELECT end_cause FROM customer_import"));
    }

    @Test
    @DisplayName("Lines of an import, bad ones too, are deleted 30 days after its end, logged with their number")
    void linesDeleted() {
        long done = upload(GOOD + "999;Feil AS\n");
        write(done, false);
        long open = upload(GOOD);
        LocalDate lastDay = CustomerHouse.TODAY.plusDays(30);
        assertEquals(List.of(), house.unit.call(() -> house.importErasure.due(lastDay)));
        assertEquals(List.of(done), house.unit.call(() -> house.importErasure.due(lastDay.plusDays(1))));

        expire(lastDay.plusDays(1));

        assertEquals("0", house.unit.value("SELECT COUNT(*) FROM import_row WHERE import_id = " + done));
        assertEquals(0, rows(done, ImportRow.Sort.BAD).size());
        assertEquals(1, get(done).counts().bad());
        assertTrue(get(done).linesDeletedAt().isPresent());
        assertEquals(CustomerChange.IMPORT_LINES_DELETED, house.lastLine().action());
        assertEquals("null>4", house.lastLine().field("deleted"));
        assertEquals("2", house.unit.value("SELECT COUNT(*) FROM customer"));
        // nobody decided on the other one: cancelled now, its lines go as long after that
        assertEquals(ImportEnd.UNDECIDED, get(open).endCause().orElseThrow());
        assertEquals("3", house.unit.value("SELECT COUNT(*) FROM import_row"));
        assertEquals(List.of(), house.unit.call(() -> house.importErasure.due(lastDay.plusDays(1))));
    }

    private void expire(LocalDate today) {
        house.now = Oslo.startOf(today).plus(Duration.ofHours(1));
        house.unit.run(() -> house.importErasure.cancelUndecided(today));
        for (long id : house.unit.call(() -> house.importErasure.due(today))) {
            long lines = house.unit.call(() -> house.importErasure.lines(id));
            assertEquals(2, house.unit.call(() -> house.importErasure.deleteBatch(id, 2)));
            assertEquals(lines - 2, house.unit.call(() -> house.importErasure.deleteBatch(id, 1_000)));
            house.unit.run(() -> house.importErasure.deleted(id, lines));
        }
    }

    /** Valid organisation numbers, one after the other. */
    static List<String> numbers(int count) {
        return java.util.stream.IntStream.iterate(80_000_000, i -> i + 1)
                .mapToObj(CustomerImportsIT::withCheckDigit)
                .filter(java.util.Objects::nonNull)
                .limit(count)
                .toList();
    }

    private static String withCheckDigit(int prefix) {
        String digits = Integer.toString(prefix);
        int[] weights = {3, 2, 7, 6, 5, 4, 3, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        int check = (11 - sum % 11) % 11;
        return check == 10 ? null : digits + check;
    }
}
