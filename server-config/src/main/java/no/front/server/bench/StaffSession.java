package no.front.server.bench;

import java.io.IOException;
import java.net.URI;
import java.util.Map;

/** A member of the demo's staff who has signed in, in a browser of their own. */
final class StaffSession {
    /** The demo's administrator, who may open every page that is measured; many sessions of one person count as many people. */
    static final String ADMINISTRATOR = "ingrid@front.example";

    /** Sells, and so sees orders and their credit. */
    static final String SELLER = "sander@front.example";

    /** Brings in the bank's files. */
    static final String FINANCE = "fatima@front.example";

    private static final String PASSWORD = "front-demo-2026";

    private final Browser browser;

    private StaffSession(Browser browser) {
        this.browser = browser;
    }

    static StaffSession signIn(URI origin, String email) throws IOException, InterruptedException {
        Browser browser = new Browser(origin);
        Browser.Answer page = browser.get("/backoffice/sign-in");
        Form form = Form.with("type=\"password\"", page);
        Map<String, String> typed =
                Map.of(form.named("email"), email, form.named("password"), PASSWORD, form.button("enter"), "");
        browser.submit(page, form, typed).require(200, "sign-out");
        return new StaffSession(browser);
    }

    Browser.Answer open(String path, String expected) throws IOException, InterruptedException {
        return browser.get(path).require(200, expected);
    }

    Browser browser() {
        return browser;
    }
}
