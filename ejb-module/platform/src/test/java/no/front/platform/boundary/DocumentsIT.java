package no.front.platform.boundary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Language;
import no.front.platform.control.DocumentStores;
import no.front.platform.entity.Actor;
import no.front.platform.entity.DocumentKind;
import no.front.platform.entity.OutboxMessage.Draft;
import no.front.platform.entity.Role;
import no.front.platform.entity.SettingKey;
import no.front.platform.entity.StoredDocument;
import no.front.test.TestPersistence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Documents and the messages they go with, on a real database. */
class DocumentsIT {

    private static final byte[] CONTENT = "%PDF-1.7 innhold".getBytes(StandardCharsets.UTF_8);
    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");

    private static TestPersistence unit;
    private static Documents documents;
    private static Outbox outbox;
    private static DocumentStores stores;

    @BeforeAll
    static void build() {
        unit = TestPersistence.fresh();
        stores = new DocumentStores(unit);
        documents = new Documents();
        documents.store = stores.documents;
        documents.currentActor = new CurrentActor();
        documents.clock = new BusinessClock() {
            @Override
            public Instant now() {
                return NOW;
            }
        };
        documents.settings = new BusinessSettings() {
            @Override
            public int number(SettingKey key) {
                return 1;
            }
        };
        outbox = new Outbox();
        outbox.store = stores.outbox;
        outbox.documents = stores.documents;
        outbox.clock = documents.clock;
        outbox.realClock = new TestPlatform.SettableClock("2026-11-22T09:30:00Z");
        outbox.sender = "front@front.example";
    }

    @AfterAll
    static void leave() {
        unit.close();
    }

    private static long keep(DocumentKind kind) {
        return unit.call(() -> documents
                .keep(kind, kind + ".pdf", CONTENT, OptionalLong.empty())
                .id());
    }

    @Test
    @DisplayName(
            "ACC-9 a document opens for the roles that its kind's function names; for all others it does not exist")
    void roles() {
        Map<DocumentKind, Long> ids = new EnumMap<>(DocumentKind.class);
        for (DocumentKind kind : DocumentKind.values()) {
            ids.put(kind, keep(kind));
        }
        for (Role role : Role.values()) {
            documents.currentActor.become(Actor.staff(7, "Noen", Set.of(role), ""));
            ids.forEach((kind, id) -> {
                if (kind.reading().roles().contains(role)) {
                    assertArrayEquals(
                            CONTENT, unit.call(() -> documents.open(id)).content(), kind + " " + role);
                } else {
                    refused(PlatformError.NOT_FOUND, () -> documents.open(id));
                }
            });
        }
        for (Actor other : List.of(Actor.nobody(""), Actor.customerUser(3, "Tuva", 9, ""))) {
            documents.currentActor.become(other);
            ids.forEach((kind, id) -> refused(PlatformError.NOT_FOUND, () -> documents.open(id)));
        }
        refused(PlatformError.NOT_FOUND, () -> documents.open(1));
    }

    private static void refused(PlatformError why, Runnable work) {
        assertEquals(
                why,
                assertThrows(BusinessRuleViolation.class, () -> unit.run(work)).code());
    }

    @Test
    @DisplayName(
            "A document is kept with its fingerprint and can't be changed, not even by the application's own account")
    void forGood() {
        long id = keep(DocumentKind.TERMS);
        StoredDocument kept = unit.call(() -> documents.get(id));
        assertEquals(CONTENT.length, kept.size());
        assertEquals(unit.value("SELECT SHA2(content, 256) FROM stored_document WHERE id = " + id), kept.sha256());
        assertThrows(
                RuntimeException.class,
                () -> unit.run(() -> unit.em()
                        .createNativeQuery("UPDATE stored_document SET name = 'x' WHERE id = " + id)
                        .executeUpdate()));
    }

    @Test
    @DisplayName("A refused upload leaves nothing behind")
    void upload() {
        String before = unit.value("SELECT COUNT(*) FROM stored_document");
        byte[] page = "<html>".getBytes(StandardCharsets.UTF_8);
        refused(
                PlatformError.FILE_NO_PDF,
                () -> documents.keepUpload(DocumentKind.SIGNED_AGREEMENT, "a.pdf", page, OptionalLong.empty()));
        refused(
                PlatformError.FILE_TOO_LARGE,
                () -> documents.keepUpload(
                        DocumentKind.SIGNED_AGREEMENT, "a.pdf", new byte[1024 * 1024 + 1], OptionalLong.empty()));
        assertEquals(before, unit.value("SELECT COUNT(*) FROM stored_document"));
    }

    @Test
    @DisplayName("A message is stored with its documents in their order, or not at all")
    void attachments() {
        long first = keep(DocumentKind.TERMS);
        long second = keep(DocumentKind.CONFIRMATION);
        Draft draft = new Draft(
                "kari@fjellvik.example", "Emne", "Tekst", Language.BOKMAL, OptionalLong.empty(), "TEST", false);
        long message = unit.call(() -> outbox.mail(
                draft, List.of(new Attachment(second, "Bekreftelse.pdf"), new Attachment(first, "Vilkår.pdf"))));
        assertEquals(
                List.of("Bekreftelse.pdf", "Vilkår.pdf"), unit.call(() -> stores.documents.attachments(message).stream()
                        .map(attachment -> attachment.name())
                        .toList()));

        String before = unit.value("SELECT COUNT(*) FROM outbox_message");
        refused(PlatformError.NOT_FOUND, () -> outbox.mail(draft, List.of(new Attachment(1, "Borte.pdf"))));
        refused(
                PlatformError.NOT_ONE_LINE,
                () -> outbox.mail(draft, List.of(new Attachment(first, "a\r\nBcc: x@y.example"))));
        assertEquals(before, unit.value("SELECT COUNT(*) FROM outbox_message"));
    }
}
