package no.front.traffic.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.front.kernel.BusinessRuleViolation;
import no.front.traffic.boundary.UsageLine;
import no.front.traffic.entity.TrafficError;
import no.front.traffic.entity.UsageItem;
import no.front.traffic.entity.UsageProblem;
import no.front.traffic.entity.UsageStatus;
import no.front.traffic.entity.UsageStatus.News;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageReadingTest {

    private static final Instant NOW = Instant.parse("2026-11-10T12:00:00Z");
    private final UsageReading reading = new UsageReading(Set.of("SMS_GATEWAY", "NUMBER_LOOKUP"), NOW);

    private static UsageLine line(
            String id, String account, String recipient, String destination, Integer parts, String at, String status) {
        return new UsageLine(
                id,
                null,
                account,
                "sms_gateway",
                null,
                "Nordlys",
                recipient,
                destination,
                parts,
                null,
                at,
                status,
                null);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, K-1, +4798079008, -, 1, 2026-11-01T00:00:00Z, -, ID_MISSING",
                "æ, K-1, +4798079008, -, 1, 2026-11-01T00:00:00Z, -, ID_INVALID",
                "a b, K-1, +4798079008, -, 1, 2026-11-01T00:00:00Z, -, ID_INVALID",
                "1, -, +4798079008, -, 1, 2026-11-01T00:00:00Z, -, ACCOUNT_MISSING",
                "1, K'1, +4798079008, -, 1, 2026-11-01T00:00:00Z, -, ACCOUNT_INVALID",
                "1, K-1, -, -, 1, 2026-11-01T00:00:00Z, -, RECIPIENT_MISSING",
                "1, K-1, 2440, -, 1, 2026-11-01T00:00:00Z, -, RECIPIENT_INVALID",
                "1, K-1, =HYPERLINK(1), -, 1, 2026-11-01T00:00:00Z, -, RECIPIENT_INVALID",
                "1, K-1, +4798079008, XX, 1, 2026-11-01T00:00:00Z, -, DESTINATION_UNKNOWN",
                "1, K-1, +4798079008, -, 0, 2026-11-01T00:00:00Z, -, PARTS_INVALID",
                "1, K-1, +4798079008, -, 256, 2026-11-01T00:00:00Z, -, PARTS_INVALID",
                "1, K-1, +4798079008, -, -1, 2026-11-01T00:00:00Z, -, PARTS_INVALID",
                "1, K-1, +4798079008, -, 1, -, -, TIME_INVALID",
                "1, K-1, +4798079008, -, 1, 2026-11-01T00:00:00, -, TIME_INVALID",
                "1, K-1, +4798079008, -, 1, 2026-02-30T00:00:00Z, -, TIME_INVALID",
                "1, K-1, +4798079008, -, 1, +999999999-01-01T00:00:00Z, -, TIME_IN_FUTURE",
                "1, K-1, +4798079008, -, 1, 2026-11-11T12:00:01Z, -, TIME_IN_FUTURE",
                "1, K-1, +4798079008, -, 1, 2020-12-31T22:59:59Z, -, TIME_TOO_OLD",
                "1, K-1, +4798079008, -, 1, 2026-11-01T00:00:00Z, LOST, STATUS_UNKNOWN"
            })
    @DisplayName("A line that can't be good is refused with its reason")
    void refused(
            String id,
            String account,
            String recipient,
            String destination,
            Integer parts,
            String at,
            String status,
            UsageProblem problem) {
        UsageReading.Read read = reading.read(line(id, account, recipient, destination, parts, at, status));
        assertNull(read.item());
        assertEquals(problem, read.fault().problem());
    }

    @ParameterizedTest
    @CsvSource({
        "98079008, +4798079008, NO",
        "+46701234567, +46701234567, SE",
        "+4474000123456, +4474000123456, ''",
        "+12125550100, +12125550100, US",
        "+14165550123, +14165550123, CA",
        "+4758000000000, +4758000000000, NO"
    })
    @DisplayName(
            "BIL-1 the country follows from the recipient; numbers that the plans don't know are taken all the same")
    void countries(String told, String recipient, String country) {
        UsageItem item = reading.read(line("1", "K-1", told, null, null, "2026-11-11T12:00:00Z", null))
                .item();
        assertEquals(recipient, item.recipient());
        assertEquals(country, item.destination());
        assertEquals(1, item.parts());
        assertEquals("SMS_GATEWAY", item.productCode());
        assertTrue(item.isBillable());
    }

    @Test
    @DisplayName("BIL-1 what counts goes on counting; what was refused stays refused; older news is none")
    void statuses() {
        assertEquals(News.LATER, UsageStatus.ACCEPTED.news(UsageStatus.SENT));
        assertEquals(News.LATER, UsageStatus.ACCEPTED.news(UsageStatus.CANCELLED));
        assertEquals(News.LATER, UsageStatus.SENT.news(UsageStatus.FAILED));
        assertEquals(News.LATER, UsageStatus.FAILED.news(UsageStatus.DELIVERED));
        assertEquals(News.NONE, UsageStatus.DELIVERED.news(UsageStatus.SENT));
        assertEquals(News.COUNTED_ALREADY, UsageStatus.DELIVERED.news(UsageStatus.REFUSED));
        assertEquals(News.ENDED_ALREADY, UsageStatus.REFUSED.news(UsageStatus.DELIVERED));
        assertEquals(News.NONE, UsageStatus.REFUSED.news(UsageStatus.ACCEPTED));
    }

    @Test
    @DisplayName("Files are read in the letters, separators, words and times that people have")
    void files() {
        byte[] windows =
                "id,account,time,sender\n1,K-1,2026-10-25 02:30,Blåbær\n".getBytes(Charset.forName("windows-1252"));
        UsageLine line =
                new UsageFileText(new ByteArrayInputStream(windows)).lines().getFirst();
        assertEquals("Blåbær", line.sender());
        assertEquals("2026-10-25T00:30:00Z", line.acceptedAt(), "the first of the two");
        byte[] tabs = "Id\tKonto\tTid\tSlag\tRetning\n1\tK-1\t2026-10-31T23:30:00Z\tOppslag\tInn\n"
                .getBytes(StandardCharsets.UTF_8);
        UsageLine other =
                new UsageFileText(new ByteArrayInputStream(tabs)).lines().getFirst();
        assertEquals(
                List.of("LOOKUP", "IN", "2026-10-31T23:30:00Z"),
                List.of(other.kind(), other.direction(), other.acceptedAt()));
    }

    @ParameterizedTest
    @CsvSource({"'', FILE_MISSING", "'id;konto', FILE_COLUMNS", "'\u0000PK', FILE_NOT_TEXT", "'id;konto;tid', NO_LINES"
    })
    @DisplayName("What is no file of usage is refused politely")
    void noFiles(String text, TrafficError error) {
        BusinessRuleViolation refused = assertThrows(
                BusinessRuleViolation.class,
                () -> new UsageFileText(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).lines());
        assertEquals(error, refused.code());
    }

    @Test
    @DisplayName("A quotation mark that never closes, and a file that is too large, are refused")
    void hostileFiles() {
        String open = "id;konto;tid\n\"" + "x".repeat(10_000);
        assertEquals(
                TrafficError.FILE_UNREADABLE,
                assertThrows(BusinessRuleViolation.class, () -> new UsageFileText(
                                        new ByteArrayInputStream(open.getBytes(StandardCharsets.UTF_8)))
                                .lines())
                        .code());
        byte[] large = new byte[UsageFileText.MOST_MEGABYTES * 1024 * 1024 + 1];
        assertEquals(
                TrafficError.FILE_TOO_LARGE,
                assertThrows(BusinessRuleViolation.class, () -> new UsageFileText(new ByteArrayInputStream(large)))
                        .code());
    }
}
