package no.front.contract.boundary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.TermsDraft;
import no.front.contract.entity.TermsKind;
import no.front.contract.entity.TermsText;
import no.front.contract.entity.TermsVersion;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Language;
import no.front.platform.boundary.Attachment;
import no.front.platform.boundary.DocumentFile;
import no.front.platform.boundary.Documents;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clock stands on 22 November 2026. */
class TermsPublishingIT {

    private static final TermsText TEXT = new TermsText("# Avtalen\nDen gjelder.", "# Contract\nIt holds.");

    /** Nothing is published in it. */
    private static OrderHouse filled;

    @BeforeAll
    static void fill() {
        filled = new OrderHouse();
        filled.run(() -> filled.get(TermsDemo.class).fill());
    }

    @AfterAll
    static void leave() {
        filled.close();
    }

    private static TermsDraft draft(String label, LocalDate from) {
        return new TermsDraft(label, from, TEXT, TermsText.NONE);
    }

    private static ContractError refusal(OrderHouse house, TermsDraft draft) {
        return (ContractError) assertThrows(
                        BusinessRuleViolation.class,
                        () -> house.in(() -> house.get(TermsPublishing.class).publish(TermsKind.TERMS, draft)))
                .code();
    }

    private static long publish(OrderHouse house, TermsDraft draft) {
        return house.in(() -> house.get(TermsPublishing.class).publish(TermsKind.TERMS, draft));
    }

    @ParameterizedTest(name = "{0} from {1}: {2}")
    @CsvSource({
        "2026-2, 2026-11-21, TERMS_IN_PAST",
        "2026-2, 2026-11-22, TERMS_IN_PAST",
        "2026-2, , TERMS_DAY_MISSING",
        "2026-1, 2026-11-23, TERMS_LABEL_TAKEN",
        "'  2026-1 ', 2026-11-23, TERMS_LABEL_TAKEN",
        "<b>, 2026-11-23, TERMS_LABEL_UNFIT",
        "a/../b, 2026-11-23, TERMS_LABEL_UNFIT",
        "'', 2026-11-23, TERMS_LABEL_UNFIT",
        "123456789012345678901, 2026-11-23, TERMS_LABEL_UNFIT"
    })
    @DisplayName("CON-12 with a version in force the next holds from tomorrow at the earliest, under a name of its own")
    void refused(String label, LocalDate from, ContractError why) {
        assertEquals(why, refusal(filled, draft(label, from)));
    }

    @Test
    @DisplayName(
            "CON-12 the first version of a document may hold from today, no version from yesterday, two never the same day")
    void first() {
        try (OrderHouse house = new OrderHouse()) {
            LocalDate today = LocalDate.of(2026, 11, 22);
            assertEquals(ContractError.TERMS_IN_PAST, refusal(house, draft("1", today.minusDays(1))));
            publish(house, draft("1", today));
            publish(house, draft("2", today.plusDays(1)));
            assertEquals(ContractError.TERMS_DAY_TAKEN, refusal(house, draft("3", today.plusDays(1))));
            assertEquals(
                    List.of(TermsState.COMING, TermsState.IN_FORCE),
                    house.in(() -> house.get(TermsPublishing.class).all()).stream()
                            .map(TermsRow::state)
                            .toList());
            assertEquals(ContractChange.TERMS_PUBLISHED, house.logged.getLast().action());
        }
    }

    @Test
    @DisplayName("CON-12 two who publish for the same day at once: one version, and a clear refusal to the other")
    void atOnce() throws Exception {
        try (OrderHouse house = new OrderHouse()) {
            LocalDate day = LocalDate.of(2026, 12, 1);
            // the boundary is made before the threads
            TermsPublishing publishing = house.get(TermsPublishing.class);
            List<Object> answers = house.atOnce(
                    () -> publishing.publish(TermsKind.TERMS, draft("a", day)),
                    () -> publishing.publish(TermsKind.TERMS, draft("b", day)));
            List<Object> refusals = answers.stream()
                    .filter(BusinessRuleViolation.class::isInstance)
                    .toList();
            assertEquals(1, refusals.size(), answers::toString);
            assertEquals(ContractError.TERMS_DAY_TAKEN, ((BusinessRuleViolation) refusals.getFirst()).code());
            assertEquals("1", house.unit.value("SELECT COUNT(*) FROM terms_version"));
        }
    }

    @Test
    @DisplayName("CON-12 a text of two megabytes, or one that is missing in a language, is refused")
    void texts() {
        try (OrderHouse house = new OrderHouse()) {
            LocalDate day = LocalDate.of(2026, 12, 1);
            TermsText huge = new TermsText("æ".repeat(1024 * 1024 * 2), "text");
            assertEquals(ContractError.TOO_LONG, refusal(house, new TermsDraft("a", day, huge, TermsText.NONE)));
            TermsText half = new TermsText("tekst", " \n ");
            assertEquals(ContractError.TEXT_MISSING, refusal(house, new TermsDraft("a", day, half, TermsText.NONE)));
            TermsText talk = new TermsText("x".repeat(2001), "");
            assertEquals(ContractError.TOO_LONG, refusal(house, new TermsDraft("a", day, TEXT, talk)));
        }
    }

    @Test
    @DisplayName("CON-2 a published version can't be changed, not even by the application's own account")
    void forGood() {
        try (OrderHouse house = new OrderHouse()) {
            long id = publish(house, draft("1", LocalDate.of(2026, 11, 22)));
            assertThrows(
                    RuntimeException.class,
                    () -> house.run(() -> house.unit
                            .em()
                            .createNativeQuery("UPDATE terms_version SET text_nb = 'x' WHERE id = " + id)
                            .executeUpdate()));
        }
    }

    @Test
    @DisplayName("CON-2 everybody gets the same PDF of a version, in each language; hostile text stays text")
    void pdf() throws IOException {
        try (OrderHouse house = new OrderHouse()) {
            TermsText hostile = new TermsText(
                    "# <script>alert(1)</script>\nÆrlig «talt» & <img src=x>", "# Contract\n</body></html> it holds");
            publish(house, new TermsDraft("1", LocalDate.of(2026, 11, 22), hostile, TermsText.NONE));
            TermsDocuments documents = house.get(TermsDocuments.class);
            DocumentFile first = house.in(() -> documents.pdf(TermsKind.TERMS, "1", Language.BOKMAL));
            DocumentFile again = house.in(() -> documents.pdf(TermsKind.TERMS, "1", Language.BOKMAL));
            assertArrayEquals(first.content(), again.content());
            assertEquals("Vilkår 1.pdf", first.name());
            assertTrue(text(first).contains("<script>alert(1)</script>"));
            assertTrue(text(first).contains("Ærlig «talt» & <img src=x>"));
            DocumentFile english = house.in(() -> documents.pdf(TermsKind.TERMS, "1", Language.ENGLISH));
            assertEquals("Terms 1.pdf", english.name());
            assertTrue(text(english).contains("</body></html> it holds"));
            assertEquals("2", house.unit.value("SELECT COUNT(*) FROM stored_document"));

            List<TermsVersion> versions =
                    house.in(() -> house.get(TermsVersions.class).inForce());
            List<Attachment> attached = house.in(() -> documents.attachments(versions, Language.BOKMAL));
            assertEquals(
                    List.of("Vilkår 1.pdf"),
                    attached.stream().map(Attachment::name).toList());
            assertEquals(first.content().length, house.in(() -> house.get(Documents.class)
                    .get(attached.getFirst().documentId())
                    .size()));
        }
    }

    @Test
    @DisplayName("CON-2 two who are the first to ask for a PDF at once get the same one, and one is kept")
    void printedAtOnce() throws Exception {
        try (OrderHouse house = new OrderHouse()) {
            publish(house, draft("1", LocalDate.of(2026, 11, 22)));
            TermsDocuments documents = house.get(TermsDocuments.class);
            List<Object> answers = house.atOnce(
                    () -> documents.pdf(TermsKind.TERMS, "1", Language.BOKMAL),
                    () -> documents.pdf(TermsKind.TERMS, "1", Language.BOKMAL));
            assertArrayEquals(
                    ((DocumentFile) answers.getFirst()).content(), ((DocumentFile) answers.getLast()).content());
            assertEquals("1", house.unit.value("SELECT COUNT(*) FROM stored_document"));
        }
    }

    private static String text(DocumentFile file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.content())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    @DisplayName("CON-12 a version to come is nobody's to read before its day, unless it was announced")
    void hidden() {
        try (OrderHouse house = new OrderHouse()) {
            long id = publish(house, draft("1", LocalDate.of(2026, 12, 1)));
            TermsDocuments documents = house.get(TermsDocuments.class);
            BusinessRuleViolation hidden = assertThrows(
                    BusinessRuleViolation.class,
                    () -> house.in(() -> documents.pdf(TermsKind.TERMS, "1", Language.BOKMAL)));
            assertEquals(ContractError.NOT_FOUND, hidden.code());
            house.run(() -> house.get(TermsAnnouncements.class).announce(id));
            assertEquals(
                    "1",
                    house.in(() -> house.get(TermsVersions.class).find(TermsKind.TERMS, "1"))
                            .orElseThrow()
                            .label());
        }
    }
}
