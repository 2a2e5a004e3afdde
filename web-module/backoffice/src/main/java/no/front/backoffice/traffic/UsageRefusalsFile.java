package no.front.backoffice.traffic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.front.platform.boundary.ListSheet;
import no.front.platform.boundary.SheetFormat;
import no.front.traffic.boundary.UsageImports;
import no.front.traffic.boundary.UsageRefusalRow;
import no.front.web.ListQuery;
import no.front.web.Words;
import no.front.web.download.ListFile;

/** The refused lines of an import as a file, to correct them by. */
@RequestScoped
public class UsageRefusalsFile implements ListFile {

    @Inject
    UsageImports imports;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Override
    public String path() {
        return "usage-import";
    }

    @Override
    public String nameKey() {
        return "usageImport.refused";
    }

    @Override
    public void write(SheetFormat format, OutputStream out) {
        List<String> head = Stream.of(
                        "usageImport.line", "usage.sourceKey", "traffic.account", "usageImport.why", "usageImport.said")
                .map(words::say)
                .toList();
        imports.export(query.text("key"), new ListSheet<>(format, words.say(nameKey()), head, this::cells), out);
    }

    private List<?> cells(UsageRefusalRow row) {
        return Arrays.asList(row.line(), row.id(), row.account(), words.of(row.problem()), row.detail());
    }
}
