package no.front.payment.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.front.kernel.Money;
import no.front.payment.boundary.PaymentHouse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder that the bank's files are dropped into. */
class BankInboxIT {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    private final PaymentHouse house = new PaymentHouse();
    private final BankInbox inbox = house.get(BankInbox.class);

    @TempDir
    Path folder;

    private Path drop(String name, String content, FileTime changed) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        Files.setLastModifiedTime(file, changed);
        return file;
    }

    private String in(String where) throws IOException {
        Path path = folder.resolve(where);
        if (!Files.isDirectory(path)) {
            return "";
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new))
                    .toString();
        }
    }

    @Test
    @DisplayName("BIL-8 a file that rests is taken in and moved; a bad or repeated one is refused with its reason")
    void folder() throws IOException {
        inbox.folder = Optional.of(folder.toString());
        String kid = house.owes(7, "100.00");
        String file = house.file("A").paid("100.00", kid, "2026-04-10").xml();
        drop("good.xml", file, LONG_AGO);
        drop("bad.xml", "<html/>", LONG_AGO);
        inbox.run();
        assertEquals("[good.xml]", in("done"));
        assertEquals("[bad.xml]", in("refused"));
        assertEquals("error.payment.FILE_OTHER_MESSAGE", house.unit.value("SELECT error_key FROM bank_file_refusal"));
        drop("good.xml", file, LONG_AGO);
        inbox.run();
        assertEquals("[bad.xml, good.xml]", in("refused"));
        assertEquals("1", house.unit.value("SELECT COUNT(*) FROM bank_file"));
        house.get(PaymentRound.class).run(10);
        assertEquals(Money.ZERO, house.remaining(kid));
    }

    @Test
    @DisplayName(
            "BIL-8 what is still being written, hidden or temporary is left alone; without a folder nothing happens")
    void unfinished() throws IOException {
        inbox.run();
        inbox.folder = Optional.of(folder.toString());
        drop("half.xml", "<Document", FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
        drop(".hidden", "x", LONG_AGO);
        drop("sent.xml.part", "x", LONG_AGO);
        inbox.run();
        assertTrue(Files.exists(folder.resolve("half.xml")));
        assertEquals("[.hidden, half.xml, sent.xml.part]", in("."));
        assertEquals("0", house.unit.value("SELECT COUNT(*) FROM bank_file_refusal"));
    }
}
