package no.front.server.bench;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.random.RandomGenerator;

/** A customer's user with a browser, a network address and a sign-in of their own. */
final class PortalPerson implements Worker {
    private final URI origin;
    private final String email;
    private final String address;
    private Browser browser;

    /** @param number makes the address */
    PortalPerson(URI origin, String email, int number) {
        this.origin = origin;
        this.email = email;
        this.address = "10.9." + number / 250 + "." + (1 + number % 250);
    }

    /** In a browser that knows nothing yet; the home page is what comes. */
    void signIn() throws IOException, InterruptedException {
        enter();
        browser.get("/home").require(200, "/sign-out");
    }

    /** By the form, and no further than to the door that opens. */
    void enter() throws IOException, InterruptedException {
        browser = new Browser(origin, address);
        Browser.Answer page = browser.get("/sign-in").require(200, "type=\"password\"");
        Form form = Form.with("type=\"password\"", page);
        Map<String, String> typed = Map.of(
                form.named("email"), email, form.named("password"), PortalWorld.PASSWORD, form.button("enter"), "");
        browser.press(page, form, typed).require(302, "");
    }

    @Override
    public Step next(RandomGenerator random) {
        return PortalVisit.any(random).step(random);
    }

    @Override
    public void open(Step step) throws IOException, InterruptedException {
        browser.get(step.path()).require(200, step.expected());
    }

    /** Some page of the portal. */
    void look(String path) throws IOException, InterruptedException {
        browser.get(path).require(200, "<h1");
    }
}
