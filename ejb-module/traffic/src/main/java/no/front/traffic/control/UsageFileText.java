package no.front.traffic.control;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.WrittenTime;
import no.front.platform.boundary.DelimitedText;
import no.front.platform.boundary.DelimitedText.Line;
import no.front.platform.boundary.DelimitedText.Refusals;
import no.front.platform.boundary.Upload;
import no.front.traffic.boundary.UsageLine;
import no.front.traffic.entity.TrafficError;

/** A file of usage; words in Norwegian or English; times with an offset, or as the clock in Oslo showed them. */
final class UsageFileText {

    static final int MOST_MEGABYTES = 20;
    static final int MOST_LINES = 200_000;
    private static final int UNREADABLE = -1;
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("melding", "MESSAGE"),
            Map.entry("sms", "MESSAGE"),
            Map.entry("oppslag", "LOOKUP"),
            Map.entry("annet", "OTHER"),
            Map.entry("ut", "OUT"),
            Map.entry("inn", "IN"),
            Map.entry("akseptert", "ACCEPTED"),
            Map.entry("sendt", "SENT"),
            Map.entry("levert", "DELIVERED"),
            Map.entry("feilet", "FAILED"),
            Map.entry("avvist", "REFUSED"),
            Map.entry("avbrutt", "CANCELLED"),
            Map.entry("kansellert", "CANCELLED"));
    private static final DelimitedText<UsageColumn> TEXT = new DelimitedText<>(
            UsageColumn.class,
            new Refusals(
                    TrafficError.FILE_MISSING,
                    TrafficError.FILE_NOT_TEXT,
                    TrafficError.FILE_COLUMNS,
                    TrafficError.FILE_UNREADABLE),
            found -> UsageColumn.REQUIRED);

    private final Upload upload;

    /** @throws BusinessRuleViolation FILE_TOO_LARGE */
    UsageFileText(InputStream stream) {
        upload = Upload.of(stream, MOST_MEGABYTES, TrafficError.FILE_TOO_LARGE);
    }

    String sha256() {
        return upload.sha256();
    }

    /**
     * All lines after the first, without empty ones.
     *
     * @throws BusinessRuleViolation FILE_MISSING, FILE_NOT_TEXT, FILE_COLUMNS, FILE_UNREADABLE, FILE_TOO_MANY_LINES, NO_LINES
     */
    List<UsageLine> lines() {
        List<UsageLine> lines = new ArrayList<>();
        TEXT.read(upload.content(), line -> {
            if (lines.size() == MOST_LINES) {
                throw new BusinessRuleViolation(TrafficError.FILE_TOO_MANY_LINES, MOST_LINES);
            }
            lines.add(line(line));
        });
        if (lines.isEmpty()) {
            throw new BusinessRuleViolation(TrafficError.NO_LINES);
        }
        return lines;
    }

    private static UsageLine line(Line<UsageColumn> line) {
        return new UsageLine(
                line.get(UsageColumn.ID),
                word(line.get(UsageColumn.KIND)),
                line.get(UsageColumn.ACCOUNT),
                line.get(UsageColumn.PRODUCT),
                word(line.get(UsageColumn.DIRECTION)),
                line.get(UsageColumn.SENDER),
                line.get(UsageColumn.RECIPIENT),
                line.get(UsageColumn.DESTINATION),
                count(line.get(UsageColumn.PARTS)),
                count(line.get(UsageColumn.OPERATOR_PARTS)),
                WrittenTime.withOffset(line.cells().getOrDefault(UsageColumn.ACCEPTED_AT, "")),
                word(line.get(UsageColumn.STATUS)),
                line.get(UsageColumn.REASON));
    }

    private static String word(String cell) {
        return cell == null ? null : WORDS.getOrDefault(cell.toLowerCase(Locale.ROOT), cell);
    }

    private static Integer count(String cell) {
        return cell == null ? null : cell.matches("[0-9]{1,6}") ? Integer.valueOf(cell) : Integer.valueOf(UNREADABLE);
    }
}
