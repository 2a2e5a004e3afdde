package no.front.server.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The pages of one import, as they look to a browser. */
final class ImportPages {
    private final StaffSession person;
    private Browser.Answer page;

    ImportPages(StaffSession person) {
        this.person = person;
    }

    void upload(Path file) throws IOException, InterruptedException {
        page = person.open("/backoffice/import", "type=\"file\"");
        Form form = Form.with("type=\"file\"", page);
        page = person.browser().upload(page, form, Map.of(), new Multipart.File("file", file));
    }

    boolean isPreviewed() throws IOException, InterruptedException {
        return reload().body().contains("confirm");
    }

    void confirm() throws IOException, InterruptedException {
        Form form = Form.with("confirm", page);
        page = person.browser().submit(page, form, Map.of());
    }

    boolean isDone() throws IOException, InterruptedException {
        return reload().body().contains("DONE");
    }

    private Browser.Answer reload() throws IOException, InterruptedException {
        page = person.open(page.uri().getPath() + "?" + page.uri().getQuery(), "<h1");
        return page;
    }
}
