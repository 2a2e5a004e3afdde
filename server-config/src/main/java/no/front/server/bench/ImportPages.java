package no.front.server.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The pages of one import, as they look to a browser. */
final class ImportPages {
    private static final String CONFIRM = "id=\"form:confirm\"";
    private static final String PROGRESS = "id=\"form:progress\"";

    private final StaffSession person;
    private Browser.Answer page;

    ImportPages(StaffSession person) {
        this.person = person;
    }

    /** Sends the file; it is read while we wait, and the answer is its preview. */
    void upload(Path file) throws IOException, InterruptedException {
        page = person.open("/backoffice/imports", "type=\"file\"");
        Form form = Form.with("type=\"file\"", page);
        Multipart.File part = new Multipart.File(form.button("file"), file);
        page = person.browser()
                .upload(page, form, Map.of(form.button("upload"), ""), part)
                .require(200, CONFIRM);
    }

    void confirm() throws IOException, InterruptedException {
        Form form = Form.with(CONFIRM, page);
        person.browser().submit(page, form, Map.of(form.button("confirm"), "")).require(200, "<h1");
    }

    /** Everything good is written: nothing left to decide, and no progress to watch. */
    boolean isDone() throws IOException, InterruptedException {
        page = person.open(page.uri().getPath() + "?" + page.uri().getQuery(), "<h1");
        return !page.body().contains(CONFIRM) && !page.body().contains(PROGRESS);
    }
}
