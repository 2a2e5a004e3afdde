package no.front.platform.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import no.front.kernel.Language;
import no.front.platform.boundary.SendingFailed;
import no.front.platform.boundary.TestPlatform;
import no.front.platform.boundary.TestPlatform.SettableClock;
import no.front.platform.entity.DocumentKind;
import no.front.platform.entity.OutboxAttachment;
import no.front.platform.entity.OutboxChannel;
import no.front.platform.entity.OutboxMessage;
import no.front.platform.entity.OutboxMessage.Draft;
import no.front.platform.entity.OutboxStatus;
import no.front.platform.entity.StoredDocument;
import no.front.test.TestPersistence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The outbox over real SMTP, on a real database. */
@Timeout(60)
class OutboxDispatchIT {

    private static TestPersistence unit;
    private static GreenMail server;
    private static final AtomicInteger COUNT = new AtomicInteger();
    private final SettableClock clock = new SettableClock("2026-11-22T09:00:00Z");

    @BeforeAll
    static void start() {
        unit = TestPersistence.fresh();
        server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop();
        unit.close();
    }

    @BeforeEach
    void empty() throws FolderException {
        server.purgeEmailFromAllMailboxes();
        unit.sql("DELETE FROM outbox_message");
    }

    private OutboxDispatch dispatcher(Transports transports) {
        OutboxDispatch dispatch = new OutboxDispatch();
        dispatch.store = new OutboxStore();
        dispatch.store.em = unit.em();
        dispatch.documents = documents();
        dispatch.transports = transports;
        dispatch.transaction = TestPlatform.transactionsOf(unit);
        dispatch.clock = clock;
        return dispatch;
    }

    private static DocumentStore documents() {
        DocumentStore documents = new DocumentStore();
        documents.em = unit.em();
        return documents;
    }

    private static Transports smtp(int port) {
        Transports transports = new Transports();
        transports.mailSettings = new MailSettings();
        transports.mailSettings.host = Optional.of("127.0.0.1");
        transports.mailSettings.port = port;
        transports.mailSettings.tls = "none";
        transports.mailSettings.user = Optional.empty();
        transports.mailSettings.password = Optional.empty();
        transports.mailSettings.from = "front@front.example";
        transports.smtp = new SmtpMail();
        transports.smtp.settings = transports.mailSettings;
        return transports;
    }

    private long mail(boolean confidential) {
        Draft draft = new Draft(
                "kari.naess@fjellvik.example",
                "Påminnelse: ærfugl på øya – 5 €",
                "Hei Kari\n\n.\nKoden er 123456.\n",
                Language.BOKMAL,
                OptionalLong.of(7),
                "INVITATION",
                confidential);
        OutboxMessage message = new OutboxMessage(
                OutboxChannel.MAIL, draft, "<" + COUNT.incrementAndGet() + "@front.example>", clock.now(), clock.now());
        return unit.call(() -> dispatcher(null).store.add(message));
    }

    private static OutboxMessage read(long id) {
        OutboxStore store = new OutboxStore();
        store.em = unit.em();
        return unit.call(() -> store.find(id)).orElseThrow();
    }

    @Test
    @DisplayName("A mail goes out once, in UTF-8, with the Message-ID of the outbox")
    void sent() throws Exception {
        long id = mail(false);
        OutboxDispatch dispatch = dispatcher(smtp(server.getSmtp().getPort()));
        dispatch.run();
        dispatch.run();
        assertEquals(1, server.getReceivedMessages().length);
        MimeMessage received = server.getReceivedMessages()[0];
        assertEquals("Påminnelse: ærfugl på øya – 5 €", received.getSubject());
        assertEquals(
                "Hei Kari\n\n.\nKoden er 123456.",
                received.getContent().toString().replace("\r\n", "\n").strip());
        assertEquals(read(id).messageId(), received.getMessageID());
        assertEquals("front@front.example", received.getFrom()[0].toString());
        OutboxMessage message = read(id);
        assertEquals(OutboxStatus.SENT, message.status());
        assertEquals("smtp", message.transport());
        assertFalse(message.body().isEmpty());
    }

    @Test
    @DisplayName("Documents go with a mail, byte for byte and under their names, and keep its Message-ID")
    void attachments() throws Exception {
        long id = mail(false);
        byte[] pdf = {'%', 'P', 'D', 'F', '-', 0, (byte) 0xff, '\r', '\n', '.', '\n'};
        unit.run(() -> {
            StoredDocument document = documents()
                    .add(new StoredDocument(
                            DocumentKind.TERMS, "vilkår.pdf", pdf, OptionalLong.empty(), clock.now(), "Maren"));
            documents().add(new OutboxAttachment(read(id), 0, document, "Vilkår på bokmål.pdf"));
            documents().add(new OutboxAttachment(read(id), 1, document, "Terms.pdf"));
        });
        dispatcher(smtp(server.getSmtp().getPort())).run();

        MimeMessage received = server.getReceivedMessages()[0];
        assertEquals(read(id).messageId(), received.getMessageID());
        MimeMultipart parts = (MimeMultipart) received.getContent();
        assertEquals(3, parts.getCount());
        assertTrue(parts.getContentType().startsWith("multipart/mixed"));
        assertTrue(parts.getBodyPart(0).getContent().toString().contains("Koden er 123456."));
        assertEquals(
                "Vilkår på bokmål.pdf",
                MimeUtility.decodeText(parts.getBodyPart(1).getFileName()));
        assertEquals("attachment", parts.getBodyPart(1).getDisposition());
        assertTrue(parts.getBodyPart(1).getContentType().startsWith("application/pdf"));
        assertArrayEquals(pdf, parts.getBodyPart(2).getInputStream().readAllBytes());
    }

    @Test
    @DisplayName(
            "Hostile words in a subject, a text and a file's name stay there: no header, no receiver, no part comes of them")
    void hostile() throws Exception {
        String words = "Anne\r\nBcc: evil@evil.example\r\n\r\n<script>evil()</script>\u0000\u202E";
        Draft draft = new Draft(
                "kari.naess@fjellvik.example",
                "Faktura til " + words,
                "Hei " + words + "\r\n--=_Part_0\r\nContent-Type: text/html\r\n\r\n<b>evil</b>",
                Language.BOKMAL,
                OptionalLong.of(7),
                "INVITATION",
                false);
        long id = unit.call(() -> dispatcher(null)
                .store
                .add(new OutboxMessage(
                        OutboxChannel.MAIL,
                        draft,
                        "<" + COUNT.incrementAndGet() + "@front.example>",
                        clock.now(),
                        clock.now())));
        unit.run(() -> {
            StoredDocument document = documents()
                    .add(new StoredDocument(
                            DocumentKind.TERMS, "a.pdf", new byte[] {1}, OptionalLong.empty(), clock.now(), "Maren"));
            documents().add(new OutboxAttachment(read(id), 0, document, words + "fdp.exe"));
        });
        dispatcher(smtp(server.getSmtp().getPort())).run();

        assertEquals(1, server.getReceivedMessages().length, "nobody else gets it");
        MimeMessage received = server.getReceivedMessages()[0];
        assertNull(received.getHeader("Bcc"));
        assertEquals(1, received.getAllRecipients().length);
        assertEquals(
                "Faktura til Anne Bcc: evil@evil.example <script>evil()</script>",
                received.getSubject().replaceAll(" +", " "));
        MimeMultipart parts = (MimeMultipart) received.getContent();
        assertEquals(2, parts.getCount());
        assertTrue(parts.getBodyPart(0).getContentType().startsWith("text/plain"));
        assertTrue(parts.getBodyPart(0).getContent().toString().contains("<b>evil</b>"));
        assertTrue(parts.getBodyPart(1).getContentType().startsWith("application/pdf"));
        String name = MimeUtility.decodeText(parts.getBodyPart(1).getFileName());
        assertEquals("Anne Bcc: evil@evil.example <script>evil()<_script>fdp.exe", name.replaceAll(" +", " "));
    }

    @Test
    @DisplayName("The content of a confidential mail is erased once it is sent, and kept in a demo")
    void confidential() {
        long secret = mail(true);
        dispatcher(smtp(server.getSmtp().getPort())).run();
        assertEquals("", read(secret).body());
        assertTrue(read(secret).contentErasedAt().isPresent());
        long shown = mail(true);
        OutboxDispatch demo = dispatcher(smtp(server.getSmtp().getPort()));
        demo.readable = true;
        demo.run();
        assertTrue(read(shown).body().contains("123456"));
    }

    @Test
    @DisplayName("While nobody answers, it waits longer and longer; then it goes out with the Message-ID it had")
    void retry() throws Exception {
        long id = mail(false);
        OutboxDispatch unreachable = dispatcher(smtp(1));
        unreachable.run();
        assertEquals(OutboxStatus.FAILED, read(id).status());
        assertEquals(clock.now().plusSeconds(60), read(id).nextAttemptAt().orElseThrow());
        unreachable.run();
        assertEquals(1, read(id).attempts());
        clock.set(clock.now().plusSeconds(60));
        unreachable.run();
        assertEquals(2, read(id).attempts());
        assertEquals(clock.now().plusSeconds(300), read(id).nextAttemptAt().orElseThrow());
        clock.set(clock.now().plusSeconds(300));
        dispatcher(smtp(server.getSmtp().getPort())).run();
        assertEquals(read(id).messageId(), server.getReceivedMessages()[0].getMessageID());
        assertEquals(OutboxStatus.SENT, read(id).status());
    }

    @Test
    @DisplayName("After ten failures it is given up; a person can set it going again")
    void givenUp() {
        long id = mail(false);
        OutboxDispatch unreachable = dispatcher(smtp(1));
        for (int attempt = 1; attempt <= 10; attempt++) {
            unreachable.run();
            clock.set(clock.now().plus(Duration.ofDays(3)));
        }
        assertEquals(OutboxStatus.GIVEN_UP, read(id).status());
        assertEquals(10, read(id).attempts());
        unit.run(() -> unreachable.store.find(id).orElseThrow().retry(clock.now()));
        dispatcher(smtp(server.getSmtp().getPort())).run();
        assertEquals(OutboxStatus.SENT, read(id).status());
    }

    @Test
    @DisplayName("What is refused for good is not tried again")
    void refused() {
        long id = mail(false);
        dispatcher(new Failing(SendingFailed.forGood("550 no such user", null))).run();
        assertEquals(OutboxStatus.GIVEN_UP, read(id).status());
        assertEquals("550 no such user", read(id).lastFailure());
    }

    @Test
    @DisplayName(
            "Killed between the server's OK and our mark: repeated once the claim has run out, with the same Message-ID")
    void killedBetween() throws Exception {
        long id = mail(false);
        Transports real = smtp(server.getSmtp().getPort());
        Transports dying = new Transports() {
            @Override
            public String send(OutboxMessage message, List<OutboxAttachment> attachments) throws SendingFailed {
                String taken = real.send(message, attachments);
                throw new Killed(taken);
            }
        };
        try {
            dispatcher(dying).run();
        } catch (Killed expected) {
            // the process is gone; its claim stands
        }
        assertEquals(OutboxStatus.WAITING, read(id).status());
        OutboxDispatch another = dispatcher(real);
        another.run();
        assertEquals(1, server.getReceivedMessages().length);
        clock.set(clock.now().plus(OutboxDispatch.PATIENCE).plusSeconds(1));
        another.run();
        another.run();
        assertEquals(2, server.getReceivedMessages().length);
        assertEquals(server.getReceivedMessages()[0].getMessageID(), server.getReceivedMessages()[1].getMessageID());
        assertEquals(OutboxStatus.SENT, read(id).status());
    }

    @Test
    @DisplayName("Four dispatchers at once send forty mails once each")
    void together() throws Exception {
        for (int i = 0; i < 40; i++) {
            mail(false);
        }
        Thread[] dispatchers = new Thread[4];
        for (int i = 0; i < dispatchers.length; i++) {
            OutboxDispatch dispatch = dispatcher(smtp(server.getSmtp().getPort()));
            dispatchers[i] = Thread.ofPlatform().start(dispatch::run);
        }
        for (Thread dispatcher : dispatchers) {
            dispatcher.join();
        }
        dispatcher(smtp(server.getSmtp().getPort())).run();
        assertEquals(40, server.getReceivedMessages().length);
        assertEquals("40", unit.value("SELECT COUNT(*) FROM outbox_message WHERE status = 'SENT'"));
    }

    private static class Failing extends Transports {
        private final SendingFailed failure;

        Failing(SendingFailed failure) {
            this.failure = failure;
        }

        @Override
        public String send(OutboxMessage message, List<OutboxAttachment> attachments) throws SendingFailed {
            throw failure;
        }
    }

    /** What no catch of ours sees: the end of the process. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;

        Killed(String taken) {
            super(taken);
        }
    }
}
