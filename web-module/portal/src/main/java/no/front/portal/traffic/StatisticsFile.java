package no.front.portal.traffic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.front.platform.boundary.ListSheet;
import no.front.platform.boundary.SheetFormat;
import no.front.traffic.boundary.OwnStatistics;
import no.front.web.Words;
import no.front.web.download.ListFile;

/** The table of the statistics as a file. */
@RequestScoped
public class StatisticsFile implements ListFile {

    @Inject
    OwnStatistics statistics;

    @Inject
    StatisticsBacking page;

    @Inject
    Words words;

    @Override
    public String path() {
        return "statistics";
    }

    @Override
    public String nameKey() {
        return "PortalPage.STATISTICS";
    }

    @Override
    public void check() {
        page.getRows();
    }

    @Override
    public void write(SheetFormat format, OutputStream out) {
        List<String> head = Stream.concat(
                        Stream.of(words.of(page.getBy())),
                        Stream.of("statistics.messages", "statistics.parts", "statistics.lookups")
                                .map(words::say))
                .toList();
        statistics.export(
                page.getBy(),
                page.getPeriod(),
                page.getRows(),
                new ListSheet<StatisticsBacking.Row>(
                        format,
                        words.say(nameKey()),
                        head,
                        row -> Arrays.asList(row.label(), row.messages(), row.parts(), row.lookups())),
                out);
    }
}
