package no.front.backoffice.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.front.access.boundary.StaffExports;
import no.front.access.boundary.StaffRow;
import no.front.platform.boundary.ListSheet;
import no.front.platform.boundary.SheetFormat;
import no.front.web.ListQuery;
import no.front.web.Words;
import no.front.web.download.ListFile;

/** The list of staff as a file. */
@RequestScoped
public class StaffFile implements ListFile {

    @Inject
    StaffExports exports;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Override
    public String path() {
        return "staff";
    }

    @Override
    public String nameKey() {
        return "staff.title";
    }

    @Override
    public void write(SheetFormat format, OutputStream out) {
        List<String> head = Stream.of("staff.name", "signIn.email", "staff.roles", "staff.status", "staff.lastSignIn")
                .map(words::say)
                .toList();
        exports.staff(
                StaffBacking.filter(query),
                query.page("name", false),
                new ListSheet<>(format, words.say(nameKey()), head, this::cells),
                out);
    }

    private List<?> cells(StaffRow row) {
        return Arrays.asList(
                row.name(),
                row.email().display(),
                row.roles().stream().sorted().map(words::of).collect(Collectors.joining(", ")),
                words.of(row.status()),
                row.lastSignInAt());
    }
}
