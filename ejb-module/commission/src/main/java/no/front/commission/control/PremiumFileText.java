package no.front.commission.control;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import no.front.commission.boundary.PremiumLine;
import no.front.commission.boundary.PremiumReportLine;
import no.front.commission.entity.PremiumError;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.WrittenTime;
import no.front.platform.boundary.DelimitedText;
import no.front.platform.boundary.DelimitedText.Line;
import no.front.platform.boundary.DelimitedText.Refusals;
import no.front.platform.boundary.Upload;

/**
 * A file of premium transactions, or of delivery reports where it has a column of status codes; times with an offset, or as
 * the clock in Oslo showed them.
 */
final class PremiumFileText {

    static final int MOST_MEGABYTES = 20;
    static final int MOST_LINES = 200_000;
    private static final DelimitedText<PremiumColumn> TEXT = new DelimitedText<>(
            PremiumColumn.class,
            new Refusals(
                    PremiumError.FILE_MISSING,
                    PremiumError.FILE_NOT_TEXT,
                    PremiumError.FILE_COLUMNS,
                    PremiumError.FILE_UNREADABLE),
            found -> found.contains(PremiumColumn.STATUS) ? PremiumColumn.OF_REPORTS : PremiumColumn.OF_TRANSACTIONS);

    private final Upload upload;
    private final List<PremiumLine> transactions = new ArrayList<>();
    private final List<PremiumReportLine> reports = new ArrayList<>();

    /**
     * @throws BusinessRuleViolation FILE_MISSING, FILE_TOO_LARGE, FILE_NOT_TEXT, FILE_COLUMNS, FILE_UNREADABLE,
     *     FILE_TOO_MANY_LINES, NO_LINES
     */
    PremiumFileText(InputStream stream) {
        upload = Upload.of(stream, MOST_MEGABYTES, PremiumError.FILE_TOO_LARGE);
        TEXT.read(upload.content(), this::add);
        if (lines() == 0) {
            throw new BusinessRuleViolation(PremiumError.NO_LINES);
        }
    }

    String sha256() {
        return upload.sha256();
    }

    boolean isReports() {
        return !reports.isEmpty();
    }

    int lines() {
        return transactions.size() + reports.size();
    }

    List<PremiumLine> transactions() {
        return transactions;
    }

    List<PremiumReportLine> reports() {
        return reports;
    }

    private void add(Line<PremiumColumn> line) {
        if (lines() == MOST_LINES) {
            throw new BusinessRuleViolation(PremiumError.FILE_TOO_MANY_LINES, MOST_LINES);
        }
        if (line.columns().contains(PremiumColumn.STATUS)) {
            reports.add(new PremiumReportLine(
                    line.get(PremiumColumn.ID),
                    line.get(PremiumColumn.STATUS),
                    line.get(PremiumColumn.DETAIL),
                    line.get(PremiumColumn.BILLED),
                    time(line, PremiumColumn.RECEIVED)));
        } else {
            transactions.add(new PremiumLine(
                    line.get(PremiumColumn.ID),
                    line.get(PremiumColumn.SHORT_NUMBER),
                    line.get(PremiumColumn.KEYWORD),
                    line.get(PremiumColumn.RECIPIENT),
                    line.get(PremiumColumn.OPERATOR),
                    line.get(PremiumColumn.PRICE),
                    time(line, PremiumColumn.ACCEPTED_AT),
                    line.get(PremiumColumn.BILLED),
                    time(line, PremiumColumn.BILLED_AT),
                    line.get(PremiumColumn.REVERSAL_OF)));
        }
    }

    private static String time(Line<PremiumColumn> line, PremiumColumn column) {
        return WrittenTime.withOffset(line.cells().getOrDefault(column, ""));
    }
}
